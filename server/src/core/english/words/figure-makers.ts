import { wordGroups } from '../../language/word-list';
import text from './figure-makers.words';

// Verbs that make a figure, though nobody says anything.

const lists = wordGroups(text);

export const COUNTING: ReadonlySet<string> = lists.under('counting').words;
export const POLLING: ReadonlySet<string> = lists.under('polling').words;
export const STUDYING: ReadonlySet<string> = lists.under('studying').words;
export const ASKING: ReadonlySet<string> = lists.under('asking').words;
export const MOVING: ReadonlySet<string> = lists.under('moving').words;
export const FORECASTS: ReadonlySet<string> = lists.under('forecasts').words;
export const PRICING: ReadonlySet<string> = lists.under('pricing').words;
export const GIVING: ReadonlySet<string> = lists.under('giving').words;
export const MADE: ReadonlySet<string> = lists.under('passive').words;
export const FIGURE_DOCUMENTS: ReadonlySet<string> = lists.under('openers').words;
export const QUANTITY_WORDS: ReadonlySet<string> = lists.under('quantity words').words;
export const TELLING: ReadonlySet<string> = lists.under('telling').words;
export const TELLING_BEHIND: ReadonlySet<string> = lists.under('telling behind').words;
export const CALLING: ReadonlySet<string> = lists.under('calling').words;
export const APPRAISERS: ReadonlySet<string> = lists.under('appraisers').words;
