import type { BlockFacts } from '../prose/block';
import type { AttributionFinder } from './attributions/find-attributions';
import { findQuantities } from './quantities/find-quantities';
import { findQuotations } from './quotations';
import { findSentences } from './sentences';
import type { Tokenizer } from './tokens';

/** Runs the per-block stages on the prose of one block. */
export function findFacts(
  text: string,
  tokenize: Tokenizer,
  findAttributions: AttributionFinder,
): BlockFacts {
  const sentences = findSentences(text);
  const tokens = tokenize(text, sentences);
  const quotations = findQuotations(text);
  const attributions = findAttributions(text, tokens, quotations);
  const quantities = findQuantities(text, tokens, sentences, quotations);
  return { sentences, tokens, quotations, attributions, quantities };
}
