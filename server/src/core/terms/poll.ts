import type { Span } from '../text/span';
import type { Quote } from './quote';

/** A lead in a survey, held against its margin of error. */
export interface PollLead {
  /** Ids of the claims that tell it. */
  readonly claims: readonly string[];
  /** Percentage points. */
  readonly points: number;
  /**
   * AP's reading: `even` for a lead under the margin, `slight` up to twice the margin, `clear` above;
   * null when the article gives no margin.
   */
  readonly reading: 'even' | 'slight' | 'clear' | null;
}

/** What an article tells about one survey. */
export interface PollRecord<At = Span> {
  /** The source that the survey is; null where no attribution names it. */
  readonly sourceId: string | null;
  /** Where the survey is first named. */
  readonly span: At;
  readonly pollster: Quote<At> | null;
  readonly sponsor: Quote<At> | null;
  /** Number of people asked. */
  readonly sample: number | null;
  readonly dates: Quote<At> | null;
  /** Percentage points. */
  readonly margin: number | null;
  readonly population: Quote<At> | null;
  /** Ids of the claims that are its figures. */
  readonly claims: readonly string[];
  readonly leads: readonly PollLead[];
}
