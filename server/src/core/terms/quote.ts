import type { Span } from '../text/span';

/** A span together with its words, as the exports and hover cards show them. */
export interface Quote<At = Span> {
  readonly span: At;
  readonly text: string;
}
