import { pattern } from '../../language/pattern';

const FROM = 'Reuters handbook, “sourcing”; AP Stylebook, “names”; SPJ code of ethics';

/** Names of people, and what is told of them. */
export const people = {
  notInAName: pattern({
    says: 'a word that stands in no name',
    from: FROM,
    match: /\b(?:and|Is|Are|Was|Has|Had|Will|Says|Said|To|In|On|For|The|At|Of)\b/u,
    finds: ['Ada Quist [and] Tom Boyle'],
    leaves: ['Ada Quist'],
  }),
  signedBehind: pattern({
    says: 'who reported a story',
    from: FROM,
    match: /^[^.]{0,20}\b(?:reported|contributed|reporting) (?:from|to)\b/,
    finds: ['[ reported from] Northmarch'],
    leaves: [' said'],
  }),
  toldBehind: pattern({
    says: 'who somebody is, right behind the name',
    from: FROM,
    match:
      /^(?:\s*\([^)]+\)|[’']s?\s+\p{Ll}+|,?\s+(?:aged?\s+)?\d{1,3}\b|,?\s+(?:of|from|at|for|with|who|whose|which)\s|,\s+(?:an?|the|who|whose|now|then|also|one|his|her|their|our|my|former|retired|ex-)\b|,\s+[\p{Ll}\p{Lu}][^,.]{2,60},|\s+[-–—]\s)/u,
    finds: ['[, 41], said', '[ of ]Leeds', '[’s daughter] said'],
    leaves: [' said'],
  }),
  actsFor: pattern({
    says: 'what somebody does in a court or a meeting, before the name',
    from: 'the law reports of UK local newspapers; Reuters handbook, “sourcing”',
    match:
      /\b(?:prosecuting|defending|mitigating|representing|appearing for|(?:opening|outlining|presenting) the (?:case|prosecution)|chairing|presiding|sentencing)\b/i,
    finds: ['[Prosecuting], Ada Quist said', '[Chairing] the meeting, Quist said'],
    leaves: ['the prosecution of Quist'],
  }),
  goesOn: pattern({
    says: 'what a description goes on with behind its noun',
    from: FROM,
    match: /^,? ?(?:who|whose|that|which|of)\s/i,
    finds: ['[ of ]the firm', '[, who ]saw it'],
    leaves: [' said', ', officials said'],
  }),
  generation: pattern({
    says: 'a generation behind a name',
    from: 'AP Stylebook, “junior, senior”',
    match: /,? (?:Jr|Sr)\.?$| I{2,3}$/,
    finds: ['Tom Boyle[, Jr.]', 'Tom Boyle[ III]'],
    leaves: ['Tom Boyle'],
  }),
  placeName: pattern({
    says: 'a name that is no person’s',
    from: FROM,
    match: /^St\.? | (?:of|the) /,
    finds: ['[St. ]Mary', 'Duke[ of ]Northmarch'],
    leaves: ['Ada Quist'],
  }),
};
