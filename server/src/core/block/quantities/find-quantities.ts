import type { Span } from '../../span';
import type { LocalQuotation } from '../quotations';
import type { Token } from '../tokens';
import type { Quantity } from './quantity';

/** Finds the statistical quantities in the prose of one block. */
export function findQuantities(
  _text: string,
  _tokens: readonly Token[],
  _sentences: readonly Span[],
  _quotations: readonly LocalQuotation[],
): readonly Quantity[] {
  return [];
}
