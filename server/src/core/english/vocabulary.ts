import type { Vocabulary } from '../language/vocabulary';
import { names } from './judge/names';
import { nouns } from './judge/nouns';

/** The English words by which the rules ask. */
export const vocabulary: Vocabulary = { nouns, names };
