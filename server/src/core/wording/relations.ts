import type { Analysis } from '../terms/analysis';
import type { Claim, ClaimRelation } from '../terms/claim';

/** The figures of an article by their ids. */
function claimsById(analysis: Analysis): ReadonlyMap<string, Claim> {
  return new Map(analysis.claims.map((claim) => [claim.id, claim]));
}

/** The right figures by the ids of the disputed ones; a disputed figure that nothing sets right is absent. */
export function findCorrections(analysis: Analysis): ReadonlyMap<string, Claim> {
  return new Map(pairs(analysis, 'correction').map(([disputed, right]) => [disputed.id, right]));
}

/** The figures of which others say that they are another, by the id of either. */
export function findConflicts(analysis: Analysis): ReadonlyMap<string, Claim> {
  return new Map(
    pairs(analysis, 'conflict').flatMap(([a, b]) => [
      [a.id, b],
      [b.id, a],
    ]),
  );
}

function pairs(analysis: Analysis, kind: ClaimRelation['kind']): readonly (readonly [Claim, Claim])[] {
  const claims = claimsById(analysis);
  return analysis.claimRelations
    .filter((relation) => relation.kind === kind)
    .flatMap(({ claims: [first, second] }) => {
      const a = claims.get(first ?? '');
      const b = claims.get(second ?? '');
      return a === undefined || b === undefined ? [] : [[a, b] as const];
    });
}
