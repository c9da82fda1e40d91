import { insertAtSentenceEnd } from '../fixes/analysis-insertions';
import { claimsByParagraph } from '../story/passages';
import type { Claim } from '../terms/claim';
import type { Fix } from '../terms/fix';
import { readClaim } from '../wording/claims';
import { shorten } from '../wording/text';
import type { AnalysisRule } from './rule';

/** Millions and billions with nothing to hold them against. One question a paragraph. */
export const bigNumber: AnalysisRule = {
  id: 'big-number',
  default: false,
  severity: 'hint',
  title: 'A large figure without a comparison',
  backing: ['BBC', 'Cohen'],
  check(analysis) {
    return [...claimsByParagraph(analysis).values()].flatMap((claims) => {
      const first = claims.find(isLarge);
      if (first === undefined || claims.some(compares) || claims.filter(isLarge).length > 1) return [];
      return [
        {
          span: first.span,
          subject: first.id,
          message: `Is “${shorten(readClaim(analysis, first), 40)}” a lot? Per person, or against what?`,
        },
      ];
    });
  },
  fixes({ span }, analysis): readonly Fix[] {
    return insertAtSentenceEnd(analysis, span, 'or TK per person');
  },
};

const LARGE = 1_000_000;

function isLarge({ values, kind, inQuote, inHeadline, change }: Claim): boolean {
  const isAmount = kind === 'count' || kind === 'money' || kind === 'forecast';
  return (
    isAmount && !inQuote && !inHeadline && change === null && values.some((value) => Math.abs(value) >= LARGE)
  );
}

/** A rate, a share, an average or a change gives the measure. */
function compares({ kind, base, measure, change, values }: Claim): boolean {
  if (kind === 'rate' || kind === 'average' || base !== null || kind === 'rank') return true;
  return (
    measure === 'percent' ||
    measure === 'factor' ||
    measure === 'ratio' ||
    measure === 'fraction' ||
    (change !== null && values.length > 0)
  );
}
