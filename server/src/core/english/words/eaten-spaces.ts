import { wordGroups } from '../../language/word-list';
import text from './eaten-spaces.words';

// Words into which scraped copy runs a name.

const lists = wordGroups(text);

export const BEFORE_A_NAME: ReadonlySet<string> = lists.under('before a name').words;
export const BEHIND_A_NAME: ReadonlySet<string> = lists.under('behind a name').words;
