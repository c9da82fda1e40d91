import { wordList } from '../../language/word-list';
import labels from './labels.words';

/** Labels before a colon that name no speaker. */
export const LABELS = wordList(labels);
