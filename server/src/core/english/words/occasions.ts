import { wordGroups } from '../../language/word-list';
import text from './occasions.words';

// Words of an occasion that stand beside a noun phrase without a preposition.

const lists = wordGroups(text);

export const OCCASION_POINTERS: ReadonlySet<string> = lists.under('occasion pointers').words;
export const OCCASIONS: ReadonlySet<string> = lists.under('occasions').words;
