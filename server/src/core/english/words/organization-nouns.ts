import { wordGroups } from '../../language/word-list';
import text from './organization-nouns.words';

// Nouns that name bodies, outlets and places that speak.

const lists = wordGroups(text);

export const ORGANIZATION_NOUNS: ReadonlySet<string> = lists.under('organization nouns').words;
export const ORGANIZATION_WORDS: ReadonlySet<string> = lists.under('organization words').words;
export const ORGANIZATION_NAMES: ReadonlySet<string> = lists.under('organization names').words;
export const MEDIA_NOUNS: ReadonlySet<string> = lists.under('media nouns').words;
export const MEDIA_NAMES: ReadonlySet<string> = lists.under('media names').words;
export const MEDIA_WORDS: ReadonlySet<string> = lists.under('media words').words;
export const PLACES_THAT_SPEAK: ReadonlySet<string> = lists.under('places that speak').words;
export const TRADE_BODIES: ReadonlySet<string> = lists.under('trade bodies').words;
