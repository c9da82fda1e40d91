import type { HedgeSense } from '../../terms/quantity';
/**
 * Words around a number that say how exact it is.
 * Provenance: Cohen, "Numbers in the Newsroom"; AP Stylebook, "about", "more than, over"; the project's own
 * written articles for their frequency.
 */

/** Hedges before a number, longest first within a first word; each in lower case, words parted by a space. */
export const HEDGES_BEFORE: ReadonlyMap<string, HedgeSense> = new Map<string, HedgeSense>([
  ['about', 'about'], ['around', 'about'], ['approximately', 'about'], ['roughly', 'about'], ['some', 'about'],
  ['approx', 'about'], ['circa', 'about'], ['an estimated', 'about'], ['estimated', 'about'],
  ['in the region of', 'about'], ['in the neighborhood of', 'about'], ['on the order of', 'about'],
  ['something like', 'about'], ['somewhere around', 'about'], ['give or take', 'about'],
  ['only about', 'about'], ['just about', 'about'], ['an additional', 'exact'], ['additional', 'exact'],
  ['a combined', 'exact'], ['a total of', 'exact'], ['a full', 'exact'], ['fully', 'exact'],
  ['another', 'exact'], ['a further', 'exact'], ['further', 'exact'], ['exactly', 'exact'],
  ['nearly', 'below'], ['almost', 'below'], ['close to', 'below'], ['just under', 'below'],
  ['just short of', 'below'], ['just shy of', 'below'], ['a little under', 'below'], ['slightly under', 'below'],
  ['approaching', 'below'], ['getting on for', 'below'], ['nearing', 'below'], ['slightly less than', 'below'],
  ['slightly fewer than', 'below'], ['a little less than', 'below'], ['just less than', 'below'],
  ['not quite', 'below'], ['virtually', 'below'],
  ['more than', 'above'], ['over', 'above'], ['above', 'above'], ['well over', 'above'], ['just over', 'above'],
  ['well above', 'above'], ['just above', 'above'], ['slightly more than', 'above'], ['slightly over', 'above'],
  ['a little more than', 'above'], ['a little over', 'above'], ['just more than', 'above'],
  ['greater than', 'above'], ['larger than', 'above'], ['bigger than', 'above'], ['north of', 'above'], ['upwards of', 'above'], ['upward of', 'above'],
  ['in excess of', 'above'], ['well more than', 'above'], ['far more than', 'above'], ['much more than', 'above'],
  ['at least', 'floor'], ['no less than', 'floor'], ['no fewer than', 'floor'], ['not less than', 'floor'],
  ['a minimum of', 'floor'], ['minimum', 'floor'], ['as few as', 'floor'], ['as little as', 'floor'],
  ['as low as', 'floor'], ['a good', 'floor'],
  ['less than', 'below'], ['fewer than', 'below'], ['under', 'below'], ['below', 'below'],
  ['well under', 'below'], ['well below', 'below'], ['far less than', 'below'], ['far fewer than', 'below'],
  ['south of', 'below'], ['only', 'exact'], ['just', 'exact'], ['a mere', 'exact'], ['mere', 'exact'],
  ['merely', 'exact'], ['barely', 'below'], ['scarcely', 'below'], ['a whopping', 'exact'],
  ['a staggering', 'exact'], ['a paltry', 'exact'], ['a tepid', 'exact'], ['a modest', 'exact'],
  ['up to', 'ceiling'], ['as many as', 'ceiling'], ['as much as', 'ceiling'], ['as high as', 'ceiling'],
  ['at most', 'ceiling'], ['no more than', 'ceiling'], ['not more than', 'ceiling'], ['a maximum of', 'ceiling'],
  ['anything up to', 'ceiling'], ['the remaining', 'exact'], ['plus or minus', 'exact'],
  ['an average of', 'exact'], ['a median of', 'exact'], ['a mean of', 'exact'], ['a record', 'exact'],
  ['all', 'exact'], ['all but', 'exact'],
]); // biome-ignore format: a table of words reads better in rows

/** Hedges after a number. */
export const HEDGES_AFTER: ReadonlyMap<string, HedgeSense> = new Map<string, HedgeSense>([
  ['or so', 'about'], ['or thereabouts', 'about'], ['or more', 'floor'], ['or fewer', 'ceiling'],
  ['or less', 'ceiling'], ['or higher', 'floor'], ['or lower', 'ceiling'], ['or greater', 'floor'],
  ['and counting', 'floor'], ['give or take', 'about'], ['at least', 'floor'], ['at most', 'ceiling'],
  ['odd', 'about'], ['plus', 'floor'],
]); // biome-ignore format: a table of words reads better in rows

/** Hedges under which a figure may differ from its neighbours without an error. */
export const LOOSE_HEDGES: ReadonlySet<HedgeSense> = new Set<HedgeSense>([
  'about', 'above', 'below', 'ceiling', 'floor',
]); // biome-ignore format: a table of words reads better in rows
