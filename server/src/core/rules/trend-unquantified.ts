import { insertBehind } from '../fixes/analysis-insertions';
import { claimsByParagraph } from '../story/passages';
import type { Claim } from '../terms/claim';
import type { Fix } from '../terms/fix';
import { shorten } from '../wording/text';
import type { AnalysisRule } from './rule';

/** Something soared, and no figure says how far. */
export const trendUnquantified: AnalysisRule = {
  id: 'trend-unquantified',
  default: false,
  severity: 'hint',
  title: 'A trend without a figure',
  backing: ['BBC'],
  check(analysis) {
    return [...claimsByParagraph(analysis).values()].flatMap((claims) =>
      claims
        .filter((claim) => isBareTrend(claim) && !claims.some(({ values }) => values.length > 0))
        .map((claim) => ({
          span: claim.span,
          subject: claim.id,
          message: `“${shorten(analysis.text.slice(...claim.span), 40)}”: by how much, and who says so?`,
        })),
    );
  },
  fixes({ span }, analysis): readonly Fix[] {
    return [insertBehind(analysis, span, 'by TK')];
  },
};

function isBareTrend({ kind, values, inQuote, inHeadline }: Claim): boolean {
  return kind === 'change' && values.length === 0 && !inQuote && !inHeadline;
}
