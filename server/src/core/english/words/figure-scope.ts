import { wordGroups } from '../../language/word-list';
import text from './figure-scope.words';

// Nouns by which a figure is told to be of a society, or of one body.

const lists = wordGroups(text);

export const PLACES: ReadonlySet<string> = lists.under('places').words;
export const WHOLES_OF_SOCIETY: ReadonlySet<string> = lists.under('wholes of society').words;
export const FIRM_MEASURES: ReadonlySet<string> = lists.under('firm measures').words;
export const TRADE_MEASURES: ReadonlySet<string> = lists.under('trade measures').words;
export const SET_MEASURES: ReadonlySet<string> = lists.under('set measures').words;
export const SURVEYED: ReadonlySet<string> = lists.under('surveyed').words;
