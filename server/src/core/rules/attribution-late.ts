import { findSentences } from '../english/sentences/sentences';
import { quotedParts } from '../story/quoted-parts';
import { paragraphOfStatement } from '../story/statements';
import type { Analysis } from '../terms/analysis';
import type { Attribution } from '../terms/attribution';
import { type Span, textOf } from '../text/span';
import type { AnalysisRule } from './rule';

/** Readers go through three quoted sentences before they learn who is speaking. */
export const attributionLate: AnalysisRule = {
  id: 'attribution-late',
  default: false,
  severity: 'hint',
  title: 'The speaker comes after three quoted sentences',
  backing: ['Reuters'],
  check(analysis) {
    return analysis.attributions.flatMap((statement, i) => {
      const speaker = statement.source[0];
      const start = quotedParts(analysis, statement)[0]?.[0];
      if (speaker === undefined || start === undefined || speaker[0] < start) return [];
      if (goesOn(analysis, i) || quotedSentences(analysis, statement, speaker[0]) < MOST) return [];
      return [
        {
          span: speaker,
          ...(statement.sourceId === null ? {} : { subject: statement.sourceId }),
          message: 'Name the speaker after the first sentence.',
        },
      ];
    });
  },
};

const MOST = 3;

/** The same speaker as the statement before it, in this paragraph or the last. */
function goesOn({ attributions, ...analysis }: Analysis, index: number): boolean {
  const statement = attributions[index];
  const before = attributions[index - 1];
  if (statement === undefined || before === undefined) return false;
  const here = paragraphOfStatement({ attributions, ...analysis }, statement);
  const there = paragraphOfStatement({ attributions, ...analysis }, before);
  return (
    before.sourceId !== null &&
    before.sourceId === statement.sourceId &&
    before.source.length + before.cue.length > 0 &&
    here !== null &&
    there !== null &&
    here - there <= 1
  );
}

function quotedSentences(analysis: Analysis, statement: Attribution, end: number): number {
  return quotedParts(analysis, statement)
    .filter((span: Span) => span[1] <= end)
    .reduce((sum, span) => sum + findSentences(textOf(analysis.text, span)).length, 0);
}
