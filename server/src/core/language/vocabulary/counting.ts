import type { Pattern } from '../pattern';
import type { WordList } from '../word-list';

/** How copy counts people. */
export interface CountingWords {
  /** The numbers that are written out, in order, from one. */
  readonly numbers: WordList;
  /** People who are counted: `definite` with its space ("the "), `number` ("two", "14"), `rest` ("officials briefed on"). */
  readonly counted: Pattern;
  /** More than one person, in words that count nobody. */
  readonly several: Pattern;
  /** What is counted, up to what restricts it: `noun`. */
  readonly countedNoun: Pattern;
}
