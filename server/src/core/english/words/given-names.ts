import { wordGroups } from '../../language/word-list';
import text from './given-names.words';

// Given names and the gender that news copy most often pairs them with.

const lists = wordGroups(text);

export const MALE_NAMES: ReadonlySet<string> = lists.under('male names').words;
export const FEMALE_NAMES: ReadonlySet<string> = lists.under('female names').words;
export const EITHER_NAMES: ReadonlySet<string> = lists.under('either names').words;
