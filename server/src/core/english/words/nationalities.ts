import { wordGroups } from '../../language/word-list';
import placeAdjectives from './place-adjectives.words';

/** Adjectives of place that stand before a role ("Mexican President …") and are neither name nor body. Lower case. */
export const PLACE_ADJECTIVES: ReadonlySet<string> = new Set(
  Array.from(wordGroups(placeAdjectives).groups.values()).flatMap(({ words }) => [...words]),
);
