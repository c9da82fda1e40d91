import type { Span } from '../text/span';
import type { Quote } from './quote';

/** A place where the article takes something from another outlet. Block spans. */
export interface LocalSecondHand {
  /** The words that tell: "told the Harbour Post", "according to media reports". */
  readonly span: Span;
  readonly kind: SecondHandKind;
  /** The outlet's name; null where the article does not name it. */
  readonly outlet: Span | null;
}

/** How another outlet stands behind a statement. */
export type SecondHandKind = 'told' | 'citing' | 'reported-by' | 'unnamed-reports';

/** A place where the article takes something from another outlet: "told the Harbour Post", "media reports". */
export interface SecondHand<At = Span> {
  readonly span: At;
  readonly kind: SecondHandKind;
  /** The outlet's name; null where the article does not name it. */
  readonly outlet: Quote<At> | null;
}
