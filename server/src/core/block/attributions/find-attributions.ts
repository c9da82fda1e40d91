import type { LocalQuotation } from '../quotations';
import type { Token } from '../tokens';
import type { LocalAttribution } from './attribution';

/** Finds who said what in the prose of one block; a pure function of its arguments. */
export type AttributionFinder = (
  text: string,
  tokens: readonly Token[],
  quotations: readonly LocalQuotation[],
) => readonly LocalAttribution[];

export function createAttributionFinder(): AttributionFinder {
  return () => [];
}
