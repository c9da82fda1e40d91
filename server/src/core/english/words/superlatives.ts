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
