import { wordGroups } from '../../language/word-list';
import text from './measure-units.words';

// Units after a number, sorted by whether a fact-checker would check the figure.

const lists = wordGroups(text);

export const TIME_UNITS: ReadonlySet<string> = lists.under('time units').words;
export const DIMENSION_UNITS: ReadonlySet<string> = lists.under('dimension units').words;
