import { wordGroups } from '../../language/word-list';
import text from './number-contexts.words';

// Words beside a number that tell a claim from a number that nobody would check.

const lists = wordGroups(text);

export const MONTHS: ReadonlySet<string> = lists.under('months').words;
export const WEEKDAYS: ReadonlySet<string> = lists.under('weekdays').words;
export const LABEL_NOUNS: ReadonlySet<string> = lists.under('label nouns').words;
export const STREET_WORDS: ReadonlySet<string> = lists.under('street words').words;
export const SCORE_WORDS: ReadonlySet<string> = lists.under('score words').words;
export const VOTE_WORDS: ReadonlySet<string> = lists.under('vote words').words;
export const SOURCE_NOUNS: ReadonlySet<string> = lists.under('source nouns').words;
export const CASUALTY_WORDS: ReadonlySet<string> = lists.under('casualty words').words;
export const IRREGULAR_PLURALS: ReadonlySet<string> = lists.under('irregular plurals').words;
export const PEOPLE_NOUNS: ReadonlySet<string> = lists.under('people nouns').words;
export const RHETORICAL_PHRASES: ReadonlySet<string> = lists.under('rhetorical phrases').words;
export const FAMILY_NOUNS: ReadonlySet<string> = lists.under('family nouns').words;
export const HARM_WORDS: ReadonlySet<string> = lists.under('harm words').words;
export const TIME_ZONES: ReadonlySet<string> = lists.under('time zones').words;
export const SPORT_COUNTS: ReadonlySet<string> = lists.under('sport counts').words;
export const SPORT_WORDS: ReadonlySet<string> = lists.under('sport words').words;
export const NUMBERED_LISTS: ReadonlySet<string> = lists.under('numbered lists').words;
export const TOTAL_WORDS: ReadonlySet<string> = lists.under('total words').words;
export const DEFINITE_WORDS: ReadonlySet<string> = lists.under('definite words').words;
export const SHOTS: ReadonlySet<string> = lists.under('shots').words;
export const OUTDOING: ReadonlySet<string> = lists.under('outdoing').words;
export const TARGETS: ReadonlySet<string> = lists.under('targets').words;
export const BODY_VOTES: ReadonlySet<string> = lists.under('body votes').words;
