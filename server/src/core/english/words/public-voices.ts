import { wordGroups } from '../../language/word-list';
import text from './public-voices.words';

// Words for people who speak in public as what they are.

const lists = wordGroups(text);

export const ELECTED_NOUNS: ReadonlySet<string> = lists.under('elected nouns').words;
export const CROWD_NOUNS: ReadonlySet<string> = lists.under('crowd nouns').words;
export const EXPERT_NOUNS: ReadonlySet<string> = lists.under('expert nouns').words;
export const BODIES_OF_SOMEBODY: ReadonlySet<string> = lists.under('bodies of somebody').words;
export const POSTS_OF_ONE: ReadonlySet<string> = lists.under('posts of one').words;
export const COUNSEL_NOUNS: ReadonlySet<string> = lists.under('counsel nouns').words;
export const PUBLIC_SERVICES: ReadonlySet<string> = lists.under('public services').words;
export const AUTHORITY_NOUNS: ReadonlySet<string> = lists.under('authority nouns').words;
export const AUTHORITY_LEVELS: ReadonlySet<string> = lists.under('authority levels').words;
export const BYSTANDER_NOUNS: ReadonlySet<string> = lists.under('bystander nouns').words;
