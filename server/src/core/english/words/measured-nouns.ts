import { wordGroups } from '../../language/word-list';
import text from './measured-nouns.words';

// Nouns that statistics are kept of, by field.

const lists = wordGroups(text);

export const MEASURED_NOUNS: ReadonlySet<string> = lists.under('measured nouns').words;
export const INDEX_NAMES: ReadonlySet<string> = lists.under('index names').words;
export const MARKET_WORDS: ReadonlySet<string> = lists.under('market words').words;
export const FORECAST_WORDS: ReadonlySet<string> = lists.under('forecast words').words;
export const AVERAGE_WORDS: ReadonlySet<string> = lists.under('average words').words;
export const POLL_WORDS: ReadonlySet<string> = lists.under('poll words').words;
export const POLL_VERBS: ReadonlySet<string> = lists.under('poll verbs').words;
export const POLLED_PEOPLE: ReadonlySet<string> = lists.under('polled people').words;
export const MARKET_SUBJECTS: ReadonlySet<string> = lists.under('market subjects').words;
export const SAMPLE_WORDS: ReadonlySet<string> = lists.under('sample words').words;
export const LEAD_WORDS: ReadonlySet<string> = lists.under('lead words').words;
export const POPULATIONS: ReadonlySet<string> = lists.under('populations').words;
