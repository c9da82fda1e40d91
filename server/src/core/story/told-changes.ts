import { reckonChange } from '../article/claims/arithmetic';
import type { Analysis } from '../terms/analysis';
import type { Claim, ClaimRelation } from '../terms/claim';
import { claimsById, sentenceOf } from './passages';

/** What stands between the ends of a change and its size: "from 12% to 15%, up 3%", "(an increase of 3%)". */
const JOINT = /^[\s,(—–-]*(?:or )?$/;

/**
 * The changes of an article with what arithmetic says of them: those that the analysis relates, and those whose size
 * stands right behind both ends.
 */
export function toldChanges(analysis: Analysis): readonly ClaimRelation[] {
  const claims = claimsById(analysis);
  const order = new Map(analysis.claims.map(({ id }, i) => [id, i]));
  return analysis.claimRelations
    .filter(({ kind }) => kind === 'change')
    .map((relation) => {
      const [only] = relation.claims;
      const ends = relation.claims.length === 1 ? claims.get(only ?? '') : undefined;
      const size = ends === undefined ? undefined : analysis.claims[(order.get(ends.id) ?? -2) + 1];
      if (ends === undefined || size === undefined || !isSizeOf(analysis, ends, size)) return relation;
      const { from = null, to = null } = ends.change ?? {};
      if (from === null || to === null || size.change === null) return relation;
      const { verdict } = reckonChange(from, to, size.change.by);
      return { ...relation, claims: [ends.id, size.id], verdict };
    });
}

function isSizeOf(analysis: Analysis, ends: Claim, size: Claim): boolean {
  if (ends.change?.by !== null || size.change?.by == null) return false;
  if (size.change.from !== null || size.change.to !== null) return false;
  const gap = analysis.text.slice(ends.span[1], size.span[0]);
  const together = sentenceOf(analysis, [ends.span[0], size.span[1]]) !== null;
  return together && JOINT.test(gap);
}
