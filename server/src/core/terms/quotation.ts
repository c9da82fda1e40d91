import type { Span } from '../text/span';

/** A source-text quotation with its marks, whatever it is (speech, a term, a title). */
export interface Quotation<At = Span> {
  readonly span: At;
  /** False when the paragraph ends, or begins, inside it. */
  readonly opened: boolean;
  readonly closed: boolean;
}

/** A quotation as it stands in one block. */
export interface LocalQuotation {
  /** Block span, marks included. */
  readonly span: Span;
  /** False when the block begins inside it. */
  readonly opened: boolean;
  /** False when the block ends inside it: the next block may go on with it. */
  readonly closed: boolean;
  /** `single` for British single quotation marks that enclose speech. */
  readonly mark: 'double' | 'single' | 'guillemet';
}
