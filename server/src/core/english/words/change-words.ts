import { oneOf, wordGroups, wordMap } from '../../language/word-list';
import type { Direction } from '../../terms/quantity';
import changeNouns from './change-nouns.words';
import changeParticles from './change-particles.words';
import changeVerbs from './change-verbs.words';
import text from './change-words.words';
import comparatives from './comparatives.words';

// Words that say a quantity moves.

const direction = oneOf<Direction>('up', 'down', 'flat');

const lists = wordGroups(text);

export const LEVEL_VERBS: ReadonlySet<string> = lists.under('level verbs').words;
export const PACE_WORDS: ReadonlySet<string> = lists.under('pace words').words;
export const INTRANSITIVE_CHANGE: ReadonlySet<string> = lists.under('intransitive change').words;
export const TRANSITIVE_CHANGE: ReadonlySet<string> = lists.under('transitive change').words;
export const CHANGE_VERBS: ReadonlyMap<string, Direction> = wordMap(changeVerbs, direction);
export const CHANGE_NOUNS: ReadonlyMap<string, Direction> = wordMap(changeNouns, direction);
export const COMPARATIVES: ReadonlyMap<string, Direction> = wordMap(comparatives, direction);
export const CHANGE_PARTICLES: ReadonlyMap<string, Direction> = wordMap(changeParticles, direction);
