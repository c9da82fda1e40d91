import type { ClaimKind } from '../../analysis';
import type { Span } from '../../span';

/** A statistical quantity as it stands in one block. Block spans. */
export interface Quantity {
  /** The quantity with its hedge. */
  readonly span: Span;
  readonly kind: ClaimKind;
  readonly values: readonly number[];
  readonly unit: string | null;
  readonly hedge: string | null;
  readonly base: Span | null;
  readonly period: Span | null;
}
