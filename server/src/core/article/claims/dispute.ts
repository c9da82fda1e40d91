import type { DisputeJudge } from '../../language/claim-judges';
import { type PlacedClaim, wordsBetween } from './placed-claim';

/** Is a claim called false, or set right, where it stands? */
export function isDisputed(claim: PlacedClaim, judge: DisputeJudge): boolean {
  const before = wordsBetween(claim, claim.sentence[0], claim.span[0]);
  const after = wordsBetween(claim, claim.span[1], claim.sentence[1]);
  const called = judge.calledFalse.first(before);
  if (called !== null) {
    // "falsely said that 700 …": nothing sets the figure right between the word and it.
    const since = before.slice(called.span[0]);
    if (!judge.setRight.isIn(since) && !/[;:]/.test(since)) return true;
  }
  return judge.falseBehind.isIn(after);
}

/** Does the sentence of a claim bring a right figure: "the true number is", "in fact"? */
export function bringsRightFigure(claim: PlacedClaim, judge: DisputeJudge): boolean {
  return judge.setRight.isIn(wordsBetween(claim, claim.sentence[0], claim.span[0]));
}
