import { insertAfterSource } from '../fixes/insert-after-source';
import type { ReportingWords } from '../language/vocabulary/reporting';
import { mediumOf } from '../register/medium';
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
    const medium = mediumOf(register.entryOf(source), reporting);
    if (medium === null || source.statements.some((said) => tellsMedium(said, reporting))) return [];
    const plain = source.statements.find(({ cueWords }) => reporting.plainlySaid.isIn(cueWords));
    const at = plain?.cue[0];
    if (at === undefined) return [];
    return [{ at, about: source, message: `The register says ${medium.name}. Say so.` }];
  },
  fixes({ at, about }, text, { register, vocabulary: { reporting } }) {
    if (about === undefined || !('mentions' in about) || 'inFile' in at) return [];
    const medium = mediumOf(register.entryOf(about), reporting);
    return medium === null ? [] : [insertAfterSource(`Add “${medium.words}”`, text, at, medium.words)];
  },
};

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
