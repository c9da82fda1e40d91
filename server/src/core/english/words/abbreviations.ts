import { wordGroups } from '../../language/word-list';
import text from './abbreviations.words';

// Abbreviations whose full stop does not end a sentence.

const lists = wordGroups(text);

export const BINDING_ABBREVIATIONS: ReadonlySet<string> = lists.under('binding abbreviations').words;
export const NUMBERING_ABBREVIATIONS: ReadonlySet<string> = lists.under('numbering abbreviations').words;
export const AMBIGUOUS_ABBREVIATIONS: ReadonlySet<string> = lists.under('ambiguous abbreviations').words;
export const PLACE_ABBREVIATIONS: ReadonlySet<string> = lists.under('place abbreviations').words;
export const CLOCK_ABBREVIATIONS: ReadonlySet<string> = lists.under('clock abbreviations').words;
