import { claimsById } from '../story/passages';
import { toldChanges } from '../story/told-changes';
import type { Analysis } from '../terms/analysis';
import type { Claim } from '../terms/claim';
import type { Fix } from '../terms/fix';
import { readNumber } from '../wording/numbers';
import { readChange } from '../wording/workings';
import type { AnalysisRule } from './rule';

/** A difference between two percentages told as a percentage: "from 12% to 15%, up 3%". */
export const percentVsPoints: AnalysisRule = {
  id: 'percent-vs-points',
  default: true,
  severity: 'warning',
  title: 'Percentage points called percent',
  backing: ['Full Fact', 'AP'],
  check(analysis) {
    const claims = claimsById(analysis);
    return toldChanges(analysis)
      .filter(({ verdict }) => verdict === 'points-as-percent')
      .flatMap(({ claims: ids, reckoned }) => {
        const told = ids.flatMap((id) => claims.get(id) ?? []).find((claim) => claim.change?.by != null);
        const size = told?.change?.by?.value;
        if (told === undefined || size === undefined) return [];
        const working = reckoned === null ? '' : ` ${readChange(reckoned)}.`;
        return [
          {
            span: told.span,
            subject: told.id,
            message: `${readNumber(size)} percent, or ${readNumber(size)} percentage points?${working}`,
          },
        ];
      });
  },
  fixes({ subject }, analysis): readonly Fix[] {
    const claim = analysis.claims.find(({ id }) => id === subject);
    const sign = claim === undefined ? null : percentSignOf(analysis, claim);
    if (sign === null) return [];
    const edits = [{ span: sign, text: ' percentage points' }];
    return [{ title: 'Replace by “percentage points”', edits, isSafe: true }];
  },
};

const PERCENT = /(\d[\d,.]*|\p{L}+)([ -]?(?:%|percent\b|per cent\b))/giu;

/** The sign behind the size of the change, with the space before it. */
function percentSignOf({ text }: Analysis, { span, change }: Claim): readonly [number, number] | null {
  const size = change?.by?.value;
  const signs = [...text.slice(...span).matchAll(PERCENT)];
  const own =
    signs.find(([, number]) => Number(number?.replace(/,/g, '')) === size) ??
    (signs.length === 1 ? signs[0] : undefined);
  if (own === undefined) return null;
  const from = span[0] + own.index + (own[1]?.length ?? 0);
  return [from, from + (own[2]?.length ?? 0)];
}
