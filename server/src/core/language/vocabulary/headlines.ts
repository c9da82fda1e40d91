import type { Pattern } from '../pattern';

/** Words of headlines. */
export interface HeadlineWords {
  /** A headline that says itself that somebody says so. */
  readonly hedged: Pattern;
  /** The words of a text that carry its meaning, each as all its forms have it: "clos" for "closes" and "closing". */
  meaningIn(text: string): ReadonlySet<string>;
}
