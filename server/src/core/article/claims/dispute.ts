import { type PlacedClaim, wordsBetween } from './placed-claim';

/** Words that call what follows false. Provenance: IFCN code of principles and fact-checkers' headlines. */
const CALLED_FALSE = new RegExp(
  [
    String.raw`\b(?:falsely|wrongly|incorrectly|inaccurately|erroneously|mistakenly|baselessly|misleadingly)\s+(?:claim|said|say|assert|suggest|stat|told|tell|declar|argu|insist|alleg|report|tweet|post|describ|put|boast|maintain|repeat)`,
    String.raw`\b(?:without evidence|with no evidence|there is no evidence)\b`,
    String.raw`\b(?:false|baseless|debunked|unfounded|discredited|bogus|misleading|untrue|exaggerated|inaccurate) (?:claim|figure|assertion|allegation|statement|statistic|number|rumou?r|report|estimate)`,
  ].join('|'),
  'i',
);
/** Words that bring the right figure; a figure before them in the sentence is the disputed one. */
const SET_RIGHT =
  /\b(?:(?:the )?(?:true|actual|real|correct) (?:number|figure|total|rate|share|sum|cost|toll|count|percentage)|in fact|in reality|not the\b|rather than|closer to|it was (?:really|actually))\b/i;

/** Is a claim called false, or set right, where it stands? */
export function isDisputed(claim: PlacedClaim): boolean {
  const before = wordsBetween(claim, claim.sentence[0], claim.span[0]);
  const after = wordsBetween(claim, claim.span[1], claim.sentence[1]);
  const called = lastMatch(before, CALLED_FALSE);
  // "falsely said that 700 …": nothing sets the figure right between the word and it.
  if (called >= 0 && !SET_RIGHT.test(before.slice(called)) && !/[;:]/.test(before.slice(called))) return true;
  return /^[^.;]{0,60}\b(?:a (?:figure|number|claim|total) that (?:is|was|has been)|which (?:is|was|has been)|is|was) (?:false|wrong|incorrect|untrue|not true|inaccurate|debunked|disputed|exaggerated|misleading)\b/i.test(
    after,
  );
}

function lastMatch(text: string, pattern: RegExp): number {
  const match = pattern.exec(text);
  return match === null ? -1 : match.index;
}

/** Does the sentence of a claim bring a right figure: "the true number is", "in fact"? */
export function bringsRightFigure(claim: PlacedClaim): boolean {
  return SET_RIGHT.test(wordsBetween(claim, claim.sentence[0], claim.span[0]));
}
