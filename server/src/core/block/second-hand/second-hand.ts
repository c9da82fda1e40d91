import type { SecondHandKind } from '../../analysis';
import type { Span } from '../../span';

/** A place where the article takes something from another outlet. Block spans. */
export interface LocalSecondHand {
  /** The words that tell: "told the Harbour Post", "according to media reports". */
  readonly span: Span;
  readonly kind: SecondHandKind;
  /** The outlet's name; null where the article does not name it. */
  readonly outlet: Span | null;
}
