import { insertBehind } from '../fixes/analysis-insertions';
import { sentenceOf } from '../story/passages';
import type { Analysis } from '../terms/analysis';
import type { Claim } from '../terms/claim';
import type { Fix } from '../terms/fix';
import { overlaps } from '../text/span';
import { shorten } from '../wording/text';
import type { AnalysisRule } from './rule';

/** A share of something that is not said: 40 percent of whom? */
export const percentNoBase: AnalysisRule = {
  id: 'percent-no-base',
  default: false,
  severity: 'hint',
  title: 'A percentage of nothing in particular',
  backing: ['Cohen', 'RSS'],
  check(analysis) {
    return analysis.claims
      .filter((claim) => isBareShare(claim) && !isRate(analysis, claim) && !hasBaseBeside(analysis, claim))
      .map((claim) => ({
        span: claim.span,
        subject: claim.id,
        message: `“${shorten(analysis.text.slice(...claim.span), 40)}” of whom, or of what?`,
      }));
  },
  fixes({ span }, analysis): readonly Fix[] {
    return [insertBehind(analysis, span, 'of TK')];
  },
};

function isBareShare({ kind, measure, change, base, inQuote, inHeadline, values }: Claim): boolean {
  const isShare = kind === 'rate' && (measure === 'percent' || measure === 'fraction') && values.length > 0;
  return isShare && change === null && base === null && !inQuote && !inHeadline;
}

/** Measures whose base everybody knows. */
const RATE =
  /\b(?:interest|tax(?:es)?|tariffs?|dut(?:y|ies)|levy|vat|mortgage|coupon|yield|inflation|unemployment|jobless|turnout|votes?|discount|commission|stake|dividend|margin|alcohol|humidity|grade|incline|rate|chance|probability|odds|likelihood|gdp|growth|deficit|ownership|capacity)\b/i;

function isRate(analysis: Analysis, claim: Claim): boolean {
  return RATE.test(sentenceOf(analysis, claim.span)?.text ?? '');
}

/** "Of 340 pupils, 12 percent …", "40 percent of drivers and 20 percent …": the base stands beside it. */
function hasBaseBeside(analysis: Analysis, claim: Claim): boolean {
  const sentence = sentenceOf(analysis, claim.span);
  if (sentence === null) return true;
  const index = analysis.claims.findIndex(({ id }) => id === claim.id);
  const before = analysis.claims[index - 1];
  const isContinued = before !== undefined && before.base !== null && claim.span[0] - before.span[1] < 250;
  return (
    isContinued ||
    analysis.claims.some(
      (other) =>
        other.id !== claim.id &&
        overlaps(other.span, sentence.span) &&
        (other.base !== null || other.measure === 'count'),
    ) ||
    /^(?:of|among)\b/i.test(sentence.text)
  );
}
