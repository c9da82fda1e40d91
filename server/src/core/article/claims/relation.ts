import type { Claim, ClaimRelation, ReckonedChange } from '../../terms/claim';

/** Relates claims. */
export function relation(
  kind: ClaimRelation['kind'],
  claims: readonly Claim<unknown>[],
  verdict: ClaimRelation['verdict'],
  reckoned: ReckonedChange | null,
): ClaimRelation {
  const headlines = claims.filter((c) => c.inHeadline).length;
  return {
    kind,
    claims: claims.map((c) => c.id),
    verdict,
    reckoned,
    isHeadlineAgainstBody: headlines > 0 && headlines < claims.length,
  };
}
