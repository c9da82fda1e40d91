import type { Pattern } from '../pattern';

/** Marks of what is still to come. */
export interface PlaceholderWords {
  /** A text that is nothing else. */
  readonly whole: Pattern;
  readonly toCome: Pattern;
  /** A number to come: it has a unit or a currency, "Super Bowl XX" has not. */
  readonly numberToCome: Pattern;
  /** "Tekniska Kammaren (TK)": an abbreviation that the story explains. */
  readonly explained: Pattern;
}
