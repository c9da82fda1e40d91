import { wordList } from '../../language/word-list';
import text from './happenings.words';

// Nouns, singular, of what happens and can only be counted over a time.

export const HAPPENINGS: ReadonlySet<string> = wordList(text).words;
