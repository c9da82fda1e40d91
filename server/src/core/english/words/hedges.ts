import { oneOf, wordMap } from '../../language/word-list';
import type { HedgeSense } from '../../terms/quantity';
import hedgesAfter from './hedges-after.words';
import hedgesBefore from './hedges-before.words';

// Words around a number that say how exact it is.

const sense = oneOf<HedgeSense>('about', 'above', 'below', 'ceiling', 'floor', 'exact');

/** Hedges under which a figure may differ from its neighbours without an error. */
export const LOOSE_HEDGES: ReadonlySet<HedgeSense> = new Set<HedgeSense>([
  'about', 'above', 'below', 'ceiling', 'floor',
]); // biome-ignore format: a table of words reads better in rows
export const HEDGES_BEFORE: ReadonlyMap<string, HedgeSense> = wordMap(hedgesBefore, sense);
export const HEDGES_AFTER: ReadonlyMap<string, HedgeSense> = wordMap(hedgesAfter, sense);
