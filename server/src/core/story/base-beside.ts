import type { ClaimView, ParagraphView } from './views';

/** UTF-16 code units between two figures of the same whole. */
const NEAR = 250;

/**
 * What a share is a share of stands beside it: in its sentence, as the base of another figure or as a count ("40 percent
 * of drivers and 20 percent …"), or as the base of the figure right before it.
 */
export function hasBaseBeside(claim: ClaimView, { claims, previous }: ParagraphView): boolean {
  const { sentence } = claim.passage;
  const before = [...(previous?.claims ?? []), ...claims.slice(0, claims.indexOf(claim))].at(-1);
  const isContinued = before !== undefined && before.base !== null && isNear(before, claim);
  return (
    isContinued ||
    claims.some(
      ({ key, passage, base, measure }) =>
        key !== claim.key && sentence.touches(passage) && (base !== null || measure === 'count'),
    )
  );
}

function isNear({ passage: before }: ClaimView, { passage }: ClaimView): boolean {
  const isBeside = passage.place.paragraph === before.place.paragraph;
  const gap = isBeside
    ? before.distanceTo(passage)
    : before.wordsBehind(NEAR).length + passage.wordsBefore(NEAR).length;
  return gap < NEAR;
}
