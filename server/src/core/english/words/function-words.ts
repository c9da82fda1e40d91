import { wordGroups, wordMap } from '../../language/word-list';
import text from './function-words.words';
import numbers from './numbers.words';

// Closed classes of English that the reading of noun phrases goes by.

const lists = wordGroups(text);

export const PRONOUNS: ReadonlySet<string> = lists.under('pronouns').words;
export const QUANTIFIERS: ReadonlySet<string> = lists.under('quantifiers').words;
export const GROUP_NOUNS: ReadonlySet<string> = lists.under('group nouns').words;
export const AFTER_HEAD: ReadonlySet<string> = lists.under('after head').words;
export const STARTS_RELATIVE: ReadonlySet<string> = lists.under('starts relative').words;
export const NUMBERS: ReadonlyMap<string, number> = wordMap(numbers, Number);
