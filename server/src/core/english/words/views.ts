import { wordGroups } from '../../language/word-list';
import text from './views.words';

// Words by which a story gives the views of people whom it does not name without a verb of speech.

const lists = wordGroups(text);

export const VIEW_HOLDERS: ReadonlySet<string> = lists.under('view holders').words;
export const VIEW_VERBS: ReadonlySet<string> = lists.under('view verbs').words;
export const VIEW_ADJECTIVES: ReadonlySet<string> = lists.under('view adjectives').words;
export const VIEW_COMPLEMENTS: ReadonlySet<string> = lists.under('view complements').words;
