import { wordGroups } from '../../language/word-list';
import text from './superlatives.words';

// Words of rank and record.

const lists = wordGroups(text);

export const SUPERLATIVES: ReadonlySet<string> = lists.under('superlatives').words;
export const RANKED_ADJECTIVES: ReadonlySet<string> = lists.under('ranked adjectives').words;
export const RANK_ORDINALS: ReadonlySet<string> = lists.under('rank ordinals').words;
export const RANKING_VERBS: ReadonlySet<string> = lists.under('ranking verbs').words;
export const UNMEASURED_NOUNS: ReadonlySet<string> = lists.under('unmeasured nouns').words;
export const RANKING_PLACES: ReadonlySet<string> = lists.under('ranking places').words;
export const RECORD_NOUNS: ReadonlySet<string> = lists.under('record nouns').words;
export const MARKET_ROLES: ReadonlySet<string> = lists.under('market roles').words;
export const RANKING_COMPARATIVES: ReadonlySet<string> = lists.under('comparatives').words;
export const COMPARED_ADJECTIVES: ReadonlySet<string> = lists.under('compared adjectives').words;
export const KINDS_OF_THING: ReadonlySet<string> = lists.under('kinds of thing').words;
export const REACHES: ReadonlySet<string> = lists.under('reaches').words;
export const STANDING_VERBS: ReadonlySet<string> = lists.under('standing verbs').words;
export const LISTS_OF_PLACES: ReadonlySet<string> = lists.under('lists of places').words;
export const PRIZES: ReadonlySet<string> = lists.under('prizes').words;
