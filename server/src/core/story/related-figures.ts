import type { ClaimRelationKind } from '../terms/claim';
import type { ClaimView, FigureView } from './views';

/** The figure that sets a disputed one right; null where nothing does. */
export function rightFigureFor(claim: ClaimView): FigureView | null {
  return partners(claim, 'correction').at(-1) ?? null;
}

/** The later places of a figure that the story gives more than once; none for those places themselves. */
export function laterPlaces(claim: ClaimView): readonly FigureView[] {
  return partners(claim, 'repeated');
}

/** The disputed figures that a figure sets right. */
export function wrongFiguresFor(claim: ClaimView): readonly FigureView[] {
  return firsts(claim, 'correction');
}

/** The figures before it that measure the same and are another. */
export function contradictedBy(claim: ClaimView): readonly FigureView[] {
  return firsts(claim, 'conflict');
}

/** It is told with another figure: it sets that right, or gives it again. */
export function belongsToAnother(claim: ClaimView): boolean {
  return claim.relations.some(
    ({ kind, claims: [, second] }) =>
      (kind === 'correction' || kind === 'repeated') && second?.key === claim.key,
  );
}

/** The second figures of the relations of a kind in which the claim is the first. */
function partners(claim: ClaimView, kind: ClaimRelationKind): readonly FigureView[] {
  return claim.relations.flatMap(({ kind: own, claims: [first, second] }) =>
    own === kind && first?.key === claim.key && second !== undefined ? [second] : [],
  );
}

/** The first figures of the relations of a kind in which the claim is the second. */
function firsts(claim: ClaimView, kind: ClaimRelationKind): readonly FigureView[] {
  return claim.relations.flatMap(({ kind: own, claims: [first, second] }) =>
    own === kind && first !== undefined && second?.key === claim.key ? [first] : [],
  );
}
