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

/** The later places of figures that the article gives more than once, by the id of the first. */
export function findRepetitions(analysis: Analysis): ReadonlyMap<string, readonly Claim[]> {
  const repetitions = new Map<string, Claim[]>();
  for (const [first, later] of pairs(analysis, 'repeated')) {
    const known = repetitions.get(first.id);
    if (known === undefined) repetitions.set(first.id, [later]);
    else known.push(later);
  }
  return repetitions;
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
