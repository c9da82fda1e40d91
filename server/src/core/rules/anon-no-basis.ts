import { insertApposition } from '../fixes/insertions';
import type { Vocabulary } from '../language/vocabulary/vocabulary';
import { laterMentions } from './later-mentions';
import { atPassage, type Passage, type SourceRule, type SourceView } from './rule';

/** The story gives an unnamed source a role and does not say how they know. */
export const anonNoBasis: SourceRule = {
  id: 'anon-no-basis',
  asks: 'source',
  default: false,
  severity: 'hint',
  title: 'No word on how an unnamed source knows',
  backing: ['NPR', 'WP'],
  check(source, { register, vocabulary: { anonymity, nouns } }) {
    const [first] = source.mentions;
    if (!source.isUnnamed || first === undefined || first.isQuoted) return [];
    const noun = roleNoun(source, { anonymity, nouns });
    if (noun === null || source.basis !== null || register.entryOf(source)?.basis != null) return [];
    if (source.mentions.some((mention) => anonymity.tellsBasis.isIn(around(mention)))) return [];
    const whose = nouns.singular(noun) === noun ? `How does this ${noun}` : `How do these ${noun}`;
    return [{ at: first, about: source, message: `${whose} know?`, related: laterMentions(source) }];
  },
  // "One" and "they" are told of elsewhere.
  fixes: atPassage((at, text) =>
    at.tokens.some(({ tag }) => tag === 'NOUN') ? insertApposition(text, at, 'who TK') : [],
  ),
};

function roleNoun(
  { role, name }: SourceView,
  { anonymity, nouns }: Pick<Vocabulary, 'anonymity' | 'nouns'>,
): string | null {
  const words = (role ?? name).toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return words.findLast((word) => anonymity.atADistance.has(nouns.singular(word))) ?? null;
}

/** How far before a mention, and behind it, the text may tell how a source knows. */
const LEAD = 20;
const REACH = 90;

/** The words around a mention up to the first end of a sentence. */
function around(mention: Passage): string {
  const words = mention.wordsBefore(LEAD) + mention.words + mention.wordsBehind(REACH);
  return words.split(/[.!?]["”’]?\s/)[0] ?? words;
}
