import { insertBehind } from '../fixes/analysis-insertions';
import { paragraphOf } from '../story/paragraphs';
import { periodsOf, sentenceOf } from '../story/passages';
import type { Analysis } from '../terms/analysis';
import type { Claim } from '../terms/claim';
import type { Fix } from '../terms/fix';
import { overlaps } from '../text/span';
import { shorten } from '../wording/text';
import type { AnalysisRule } from './rule';

/** A rise or fall with a size and no beginning: since when? */
export const changeNoPeriod: AnalysisRule = {
  id: 'change-no-period',
  default: false,
  severity: 'hint',
  title: 'A change without its beginning',
  backing: ['Cohen', 'BBC'],
  check(analysis) {
    return analysis.claims
      .filter((claim) => isChange(claim) && !isComparison(analysis, claim) && !hasPeriodNear(analysis, claim))
      .map((claim) => ({
        span: claim.span,
        subject: claim.id,
        message: `“${shorten(analysis.text.slice(...claim.span), 40)}”: since when?`,
      }));
  },
  fixes({ span }, analysis): readonly Fix[] {
    return [insertBehind(analysis, span, 'since TK')];
  },
};

function isChange({ kind, change, values, period, inQuote, inHeadline }: Claim): boolean {
  const isSized = kind === 'change' && change !== null && change.by !== null && values.length > 0;
  return isSized && period === null && !inQuote && !inHeadline;
}

const COMPARED = /\b(?:than|likely|as (?:many|much|high|large|big|fast))\b/i;

/** "Twice as many as in Oslo" compares two things and not two times. */
function isComparison(analysis: Analysis, { span }: Claim): boolean {
  return COMPARED.test(analysis.text.slice(span[0], span[1] + 25));
}

function hasPeriodNear(analysis: Analysis, { span }: Claim): boolean {
  const paragraph = paragraphOf(analysis, span);
  const sentence = sentenceOf(analysis, span);
  if (paragraph === null || sentence === null) return true;
  const near: readonly [number, number] = [sentence.span[0] - 200, sentence.span[1] + 200];
  return periodsOf(analysis, paragraph).some((period) => overlaps(period, near));
}
