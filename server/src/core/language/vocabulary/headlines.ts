import type { Pattern } from '../pattern';
import type { WordList } from '../word-list';

/** Words of headlines. */
export interface HeadlineWords {
  /** A headline that says itself that somebody says so. */
  readonly hedged: Pattern;
  /** Words that carry no meaning of their own, of three letters or more. */
  readonly small: WordList;
  /** The ending of a word: "closes", "closed", "closing". */
  readonly ending: Pattern;
}
