import { wordGroups, wordList, wordMap } from '../../language/word-list';
import irregularPlurals from './irregular-plurals.words';
import text from './person-nouns.words';
import publicRoles from './public-roles.words';

// Nouns and titles for people.

const lists = wordGroups(text);

export const TITLES: ReadonlySet<string> = lists.under('titles').words;
export const MALE_TITLES: ReadonlySet<string> = lists.under('male titles').words;
export const FEMALE_TITLES: ReadonlySet<string> = lists.under('female titles').words;
export const MALE_NOUNS: ReadonlySet<string> = lists.under('male nouns').words;
export const FEMALE_NOUNS: ReadonlySet<string> = lists.under('female nouns').words;
export const KIN_NOUNS: ReadonlySet<string> = lists.under('kin nouns').words;
export const SPOKES_NOUNS: ReadonlySet<string> = lists.under('spokes nouns').words;
export const SPOKES_CORE: ReadonlySet<string> = lists.under('spokes core').words;
export const ROLE_NOUNS: ReadonlySet<string> = lists.under('role nouns').words;
export const PUBLIC_ROLES: ReadonlySet<string> = wordList(publicRoles).words;
export const VAGUE_NOUNS: ReadonlySet<string> = lists.under('vague nouns').words;
export const VAGUE_PRONOUNS: ReadonlySet<string> = lists.under('vague pronouns').words;
export const BODY_PLURALS: ReadonlySet<string> = lists.under('body plurals').words;
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = wordMap(irregularPlurals, String);
