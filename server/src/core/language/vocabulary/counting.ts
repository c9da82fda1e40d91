import type { Span } from '../../text/span';
import type { Pattern } from '../pattern';
import type { WordList } from '../word-list';

/** How copy counts people. */
export interface CountingWords {
  /** The numbers that are written out, in order, from one. */
  readonly numbers: WordList;
  /** The people whom a description counts, two or more: "the three officials in the room". */
  countIn(description: string): CountedPeople | null;
  /** More than one person, in words that count nobody. */
  readonly several: Pattern;
}

/** People who are counted. */
export interface CountedPeople {
  readonly count: number;
  /** The number alone; a span of the description. */
  readonly number: Span;
  /** They were counted before. */
  readonly isDefinite: boolean;
  /** What is counted, up to what restricts it: "officials". */
  readonly noun: string;
}
