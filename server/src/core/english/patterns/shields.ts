import { pattern } from '../../language/pattern';

const FROM = 'AP Stylebook, “anonymous sources”; what editors who read the findings on news stories let pass';

/** Words that tell whether a name is left out to shield somebody. */
export const shields = {
  possessive: pattern({
    says: 'a description that begins with whose they are',
    from: FROM,
    match: /^(?:his|her|their|its|my|our|your|\S+[’']s?)\s/i,
    finds: ['[my ]father', '[Boyle’s ]sister'],
    leaves: ['the father'],
  }),
  ofSomebody: pattern({
    says: 'somebody’s person at the end of a description',
    from: FROM,
    match: /\p{Lu}[\p{L}.-]*[’']s?\s+\S+$/u,
    finds: ['the candidate Gary [Holm’s doctor]'],
    leaves: ['a doctor'],
  }),
  forSomebody: pattern({
    says: 'for whom somebody speaks',
    from: FROM,
    match: /\s(?:for|representing)\s/i,
    finds: ['a lawyer[ representing ]her'],
    leaves: ['a lawyer of hers'],
  }),
  tailOfBody: pattern({
    says: 'what follows a head noun and names a place or body',
    from: FROM,
    match: /\s(?:of|in|from|at|for|representing)\s.*$/i,
    finds: ['police officials[ in Northmarch]'],
    leaves: ['police officials'],
  }),
  numberOf: pattern({
    says: 'a loose number of people',
    from: FROM,
    match: /^an?\s+(?:\w+\s+)?(?:number|group|handful)\b/i,
    finds: ['[a small group] of fans'],
    leaves: ['the group', 'a fan'],
  }),
  members: pattern({
    says: 'of whom a loose number speaks',
    from: FROM,
    match: /^an?\s+(?:\w+\s+)?(?:number|group|handful)\s+of\s+(?:other\s+)?(?<members>\p{L}+)/u,
    finds: ['[a handful of other members] of parliament'],
    leaves: ['members of parliament'],
  }),
  pointsBack: pattern({
    says: 'somebody of whom was told before, or nobody in particular',
    from: FROM,
    match: /^(?:he|she|they|it|these|those|this|the|any|no|all)\b/i,
    finds: ['[The] stern warden', '[they]'],
    leaves: ['a warden', 'theirs'],
  }),
  tail: pattern({
    says: 'what follows the head noun of a description',
    from: FROM,
    match:
      /(?:,|\s(?:of|in|from|at|for|to|with|who|whose|on|near|inside|close|familiar|briefed|involved|speaking)\b).*$/is,
    finds: ['an official[ briefed on the talks]', 'a nurse[, 41]'],
    leaves: ['an official'],
  }),
};
