import { wordGroups } from '../../language/word-list';
import text from './document-nouns.words';

// Nouns for documents, polls and posts that speak.

const lists = wordGroups(text);

export const DOCUMENT_NOUNS: ReadonlySet<string> = lists.under('document nouns').words;
export const POLL_NOUNS: ReadonlySet<string> = lists.under('poll nouns').words;
export const POST_NOUNS: ReadonlySet<string> = lists.under('post nouns').words;
export const BARE_EVIDENCE: ReadonlySet<string> = lists.under('bare evidence').words;
