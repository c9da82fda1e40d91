import { insertAfterSource } from '../fixes/insert-after-source';
import type { Pattern } from '../language/pattern';
import type { ReportingWords } from '../language/vocabulary/reporting';
import type { SourceRule, StatementView } from './rule';

/** Somebody "said" what the register has as written: readers take it that a reporter heard it. */
export const mediumMismatch: SourceRule = {
  id: 'medium-mismatch',
  asks: 'source',
  default: true,
  severity: 'information',
  title: '"Said", where the register notes something written',
  backing: ['Reuters'],
  check(source, { register, vocabulary: { reporting } }) {
    const medium = mediumOf(register.entryOf(source)?.medium ?? null, reporting);
    if (medium === null || source.statements.some((said) => tellsMedium(said, reporting))) return [];
    const plain = source.statements.find(({ cueWords }) => reporting.plainlySaid.isIn(cueWords));
    const at = plain?.cue[0];
    if (at === undefined) return [];
    return [{ at, about: source, message: `The register says ${medium.name}. Say so.` }];
  },
  fixes({ at, about }, text, { register, vocabulary: { reporting } }) {
    if (about === undefined || !('mentions' in about) || 'inFile' in at) return [];
    const medium = mediumOf(register.entryOf(about)?.medium ?? null, reporting);
    return medium === null ? [] : [insertAfterSource(`Add “${medium.words}”`, text, at, medium.words)];
  },
};

interface Medium {
  readonly name: string;
  /** What the text would say. */
  readonly words: string;
}

/** Written media by the words that a register uses; what was spoken needs no word. */
function mediumOf(noted: string | null, reporting: ReportingWords): Medium | null {
  const media: readonly (readonly [Pattern, Medium])[] = [
    [reporting.release, { name: 'press release', words: 'in a news release' }],
    [reporting.statement, { name: 'statement', words: 'in a statement' }],
    [reporting.post, { name: 'a post', words: 'in a post' }],
    [reporting.filing, { name: 'a filing', words: 'in a filing' }],
    [reporting.email, { name: 'e-mail', words: 'in an email' }],
    [reporting.message, { name: 'a message', words: 'in a message' }],
    [reporting.letter, { name: 'a letter', words: 'in a letter' }],
    [reporting.paper, { name: 'something written', words: 'in writing' }],
  ];
  return noted === null ? null : (media.find(([words]) => words.isIn(noted))?.[1] ?? null);
}

const LONGEST_CLAUSE = 60;

/** The medium stands beside the cue: between the source and the end of the clause. */
function tellsMedium(
  { source, cue, content }: StatementView,
  { tellsMedium: medium }: ReportingWords,
): boolean {
  const [first, ...others] = [...source, ...cue];
  if (first === undefined) return false;
  const told = others.reduce((all, words) => all.through(words), first);
  const end = told.place.span[1];
  const starts = content
    .filter(({ place }) => place.paragraph === told.place.paragraph && place.span[0] >= end)
    .map(({ place }) => place.span[0] - end);
  return medium.isIn(told.words + told.wordsBehind(Math.min(LONGEST_CLAUSE, ...starts)));
}
