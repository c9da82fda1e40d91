import { replaceWords } from '../fixes/replacements';
import type { Find } from '../language/pattern';
import type { ReportingWords } from '../language/vocabulary/reporting';
import { capitalized } from '../wording/text';
import { atPassage, type ParagraphRule, type Passage, type StatementView } from './rule';

/** A reporting verb that takes sides. */
export const loadedVerb: ParagraphRule = {
  id: 'loaded-verb',
  asks: 'paragraph',
  default: false,
  severity: 'hint',
  title: 'A reporting verb that takes sides',
  backing: ['Copy-editing textbooks on attribution verbs'],
  check({ statements, passage }, { vocabulary: { reporting } }) {
    return statements.flatMap((statement) => {
      const verb = verbIn(statement, reporting);
      if (verb === null || !passage.holds(verb.at) || verb.at.isQuoted) return [];
      if (isMeant(statement, verb, reporting)) return [];
      return [
        {
          at: verb.at,
          ...(statement.speaker === null ? {} : { about: statement.speaker }),
          message: `“${capitalized(verb.at.words)}” ${senseOf(verb.find)}. Mean it? “Said” is neutral.`,
        },
      ];
    });
  },
  fixes: atPassage((at, text, { vocabulary: { reporting } }) => {
    const said = reporting.neutralFor(at.words);
    // "What was made is the claim that …": no verb can stand for the noun.
    if (at.tokens.some(({ tag }) => tag === 'NOUN')) return [];
    return replaceWords(`Write “${said}”`, text, at, said);
  }),
};

interface LoadedVerb {
  readonly at: Passage;
  readonly find: Find;
  /** The cue before the verb: "falsely". */
  readonly before: string;
}

function verbIn({ cue }: StatementView, { loaded }: ReportingWords): LoadedVerb | null {
  for (const words of cue) {
    const find = loaded.first(words.words);
    if (find === null) continue;
    return { find, at: words.part(...find.span), before: words.words.slice(0, find.span[0]) };
  }
  return null;
}

const LONGEST_OBJECT = 40;

function isMeant(
  { contentWords }: StatementView,
  { at, find, before }: LoadedVerb,
  { falselyBefore, loadedOtherwise, inCourt }: ReportingWords,
): boolean {
  const behind = at.wordsBehind(LONGEST_OBJECT);
  if (falselyBefore.isIn(before) || loadedOtherwise.isIn(behind)) return true;
  return find.parts.guilt !== undefined && inCourt.isIn(behind + contentWords);
}

function senseOf({ parts }: Find): string {
  if (parts.doubt !== undefined) return 'signals doubt';
  if (parts.guilt !== undefined) return 'signals guilt or a weak case';
  return parts.vanity === undefined ? 'vouches for what follows' : 'signals vanity';
}
