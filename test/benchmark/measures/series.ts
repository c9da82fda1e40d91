import type { Program } from '../contestants/programs';

/** What was measured of one program with one article: milliseconds or bytes, once for each time. */
export interface Series {
  readonly program: Program;
  readonly values: readonly number[];
}

/** One thing that was measured, with articles of several lengths. */
export interface Measure {
  readonly name: string;
  readonly unit: 'ms' | 'MB';
  readonly lengths: readonly { readonly words: number; readonly series: readonly Series[] }[];
}
