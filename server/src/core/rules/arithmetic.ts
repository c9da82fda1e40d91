import { claimsById } from '../story/passages';
import { toldChanges } from '../story/told-changes';
import type { Analysis } from '../terms/analysis';
import type { Claim, ClaimRelation } from '../terms/claim';
import { readNumber } from '../wording/numbers';
import { onOneLine } from '../wording/text';
import { readChange } from '../wording/workings';
import type { AnalysisRule } from './rule';

/** From, to and by how much, or part, whole and share, that do not fit together, rounding allowed for. */
export const arithmetic: AnalysisRule = {
  id: 'arithmetic',
  default: true,
  severity: 'warning',
  title: 'Figures that do not add up',
  backing: ['Cohen'],
  check(analysis) {
    const claims = claimsById(analysis);
    const shares = analysis.claimRelations.filter(({ kind }) => kind === 'part-whole');
    return [...toldChanges(analysis), ...shares]
      .filter(({ verdict }) => verdict === 'disagrees')
      .flatMap((relation) => {
        const members = relation.claims.flatMap((id) => claims.get(id) ?? []);
        const last = members.find((claim) => claim.change?.by != null) ?? members.at(-1);
        if (last === undefined) return [];
        return [
          {
            span: last.span,
            subject: last.id,
            message: question(analysis, relation, members, last),
            related: members
              .filter(({ id }) => id !== last.id)
              .map(({ span }) => ({ span, message: 'It is reckoned with this figure.' })),
          },
        ];
      });
  },
};

function question(
  analysis: Analysis,
  { reckoned }: ClaimRelation,
  members: readonly Claim[],
  told: Claim,
): string {
  const words = onOneLine(analysis.text.slice(...told.span));
  if (reckoned !== null) return `${readChange(reckoned)}; the text says “${words}”. Which figure is wrong?`;
  const [ratio] = members;
  const [part, whole] = ratio?.values ?? [];
  if (part === undefined || whole === undefined)
    return `“${words}” does not fit the figures beside it. Which is wrong?`;
  const share = readNumber(Math.round((1000 * part) / whole) / 10);
  return `${readNumber(part)} of ${readNumber(whole)} is ${share} %; the text says “${words}”. Which figure is wrong?`;
}
