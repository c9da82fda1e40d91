import type { Judge } from '../language/judge';
import type { ParagraphRule, Passage, StatementView } from './rule';

/** Readers go through three quoted sentences before they learn who is speaking. */
export const attributionLate: ParagraphRule = {
  id: 'attribution-late',
  asks: 'paragraph',
  default: false,
  severity: 'hint',
  title: 'The speaker comes after three quoted sentences',
  backing: ['Reuters'],
  check({ passage, statements, previous }, { judge }) {
    return statements.flatMap((statement, i) => {
      const [speaker] = statement.source;
      const before = statements[i - 1] ?? previous?.statements.at(-1);
      if (speaker === undefined || !passage.holds(speaker) || goesOn(statement, before)) return [];
      if (sentencesBefore(speaker, statement, judge) < MOST) return [];
      const about = statement.speaker === null ? {} : { about: statement.speaker };
      return [{ at: speaker, ...about, message: 'Name the speaker after the first sentence.' }];
    });
  },
};

const MOST = 3;

/** The same speaker as in the statement before it, who was named there. */
function goesOn({ speaker }: StatementView, before: StatementView | undefined): boolean {
  if (before === undefined || before.source.length + before.cue.length === 0) return false;
  return speaker !== null && before.speaker?.key === speaker.key;
}

/** How many quoted sentences of a statement readers go through before its speaker. */
function sentencesBefore(speaker: Passage, { quotedParts }: StatementView, judge: Judge): number {
  return quotedParts
    .filter((part) => part.precedes(speaker))
    .reduce((sum, { words }) => sum + judge.sentencesIn(words).length, 0);
}
