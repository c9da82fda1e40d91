import { wordGroups } from '../../language/word-list';
import text from './disclosures.words';

// Verbs with which people who are not named bring something out without saying it.

const lists = wordGroups(text);

export const DISCLOSES: ReadonlySet<string> = lists.under('discloses').words;
export const DISCLOSES_OUT: ReadonlySet<string> = lists.under('discloses out').words;
export const VERIFIES: ReadonlySet<string> = lists.under('verifies').words;
export const GIVES: ReadonlySet<string> = lists.under('gives').words;
export const ACCOUNTS: ReadonlySet<string> = lists.under('accounts').words;
export const KNOWING: ReadonlySet<string> = lists.under('knowing').words;
