import type { DisputeJudge } from '../../language/claim-judges';
import { pattern } from '../../language/pattern';

const FROM = 'IFCN code of principles; fact-checkers’ headlines';

/** Words by which a figure is called false or set right where it stands. */
export const disputes: DisputeJudge = {
  calledFalse: pattern({
    says: 'what follows is called false',
    from: FROM,
    match:
      /\b(?:falsely|wrongly|incorrectly|inaccurately|erroneously|mistakenly|baselessly|misleadingly)\s+(?:claim|said|say|assert|suggest|stat|told|tell|declar|argu|insist|alleg|report|tweet|post|describ|put|boast|maintain|repeat)|\b(?:without evidence|with no evidence|there is no evidence)\b|\b(?:false|baseless|debunked|unfounded|discredited|bogus|misleading|untrue|exaggerated|inaccurate) (?:claim|figure|assertion|allegation|statement|statistic|number|rumou?r|report|estimate)/i,
    finds: ['He [falsely said] that 700 boats sank.', 'a [bogus figure] of 700'],
    leaves: ['He said that 700 boats sank.'],
  }),
  setRight: pattern({
    says: 'words that bring the right figure',
    from: FROM,
    match:
      /\b(?:(?:the )?(?:true|actual|real|correct) (?:number|figure|total|rate|share|sum|cost|toll|count|percentage)|in fact|in reality|not the\b|rather than|closer to|it was (?:really|actually))\b/i,
    finds: ['[The true number] is 12.', '[In fact], 12 sank.'],
    leaves: ['The number is 12.'],
  }),
  falseBehind: pattern({
    says: 'a figure that is called false right behind it',
    from: FROM,
    match:
      /^[^.;]{0,60}\b(?:a (?:figure|number|claim|total) that (?:is|was|has been)|which (?:is|was|has been)|is|was) (?:false|wrong|incorrect|untrue|not true|inaccurate|debunked|disputed|exaggerated|misleading)\b/i,
    finds: ['[ boats, which is wrong].', '[, a figure that has been debunked] since'],
    leaves: [' boats sank. It was wrong to sail.', ' boats sank'],
  }),
};
