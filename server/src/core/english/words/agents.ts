import { wordGroups } from '../../language/word-list';
import text from './agents.words';

// Verbs behind which people who are not named stand without saying anything.

const lists = wordGroups(text);

export const VERIFIED: ReadonlySet<string> = lists.under('verified').words;
export const REGARDED: ReadonlySet<string> = lists.under('regarded').words;
export const TAKES: ReadonlySet<string> = lists.under('takes').words;
export const SPEAKS: ReadonlySet<string> = lists.under('speaks').words;
export const CITES: ReadonlySet<string> = lists.under('cites').words;
