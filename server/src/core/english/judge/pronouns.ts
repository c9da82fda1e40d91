import type { Asked, PronounJudge } from '../../language/judge';
import { wordGroups } from '../../language/word-list';
import pronounWords from '../words/pronouns.words';

const PRONOUNS = wordGroups(pronounWords);
const FIRST_PERSON = PRONOUNS.under('first person');
const RELATIVE = PRONOUNS.under('relative');
const BACK = PRONOUNS.under('back');

/** What each pronoun asks of whom it means. */
const ASKED: ReadonlyMap<string, Asked> = new Map(
  (['male', 'female', 'plural', 'thing'] as const).flatMap((asked) =>
    Array.from(PRONOUNS.under(asked).words, (pronoun) => [pronoun, asked] as const),
  ),
);

/** What pronouns ask of whom they mean. */
export const pronouns: PronounJudge = {
  asks: (pronoun) => ASKED.get(pronoun) ?? null,
  pointsBack: (pronoun) => BACK.has(pronoun) || FIRST_PERSON.has(pronoun) || RELATIVE.has(pronoun),
  isFirstPerson: FIRST_PERSON.has,
  isRelative: RELATIVE.has,
  isOfGroup: PRONOUNS.under('of a group').has,
  isWhole: PRONOUNS.under('whole').has,
  isOfTwo: PRONOUNS.under('of two').has,
  mayBeOne: PRONOUNS.under('may be one').has,
  isOwner: PRONOUNS.under('owners').has,
  several: 'they',
};
