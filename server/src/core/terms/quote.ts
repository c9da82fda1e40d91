import type { Span } from '../text/span';

/** A span together with its words, as the exports and hover cards show them. */
export interface Quote {
  readonly span: Span;
  readonly text: string;
}
