import { wordGroups } from '../../language/word-list';
import placeAdjectives from './place-adjectives.words';

const lists = wordGroups(placeAdjectives);

/** Adjectives of peoples and countries, lower case. */
export const PEOPLES: ReadonlySet<string> = lists.under('peoples').words;

/** Adjectives of place that stand before a role ("Mexican President …") and are neither name nor body. Lower case. */
export const PLACE_ADJECTIVES: ReadonlySet<string> = new Set(
  Array.from(lists.groups.values()).flatMap(({ words }) => [...words]),
);
