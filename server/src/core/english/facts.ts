import type { ParagraphFacts } from '../terms/facts';
import { findAnonymity } from './anonymity/find-anonymity';
import type { AttributionFinder } from './attributions/find-attributions';
import { findMentions } from './mentions/find-mentions';
import { readSourcePhrases } from './mentions/source-phrases';
import { findQuantities } from './quantities/find-quantities';
import { findQuotations } from './quotations/quotations';
import { findReplies } from './replies/find-replies';
import { findSecondHand } from './second-hand/find-second-hand';
import { findSentences } from './sentences/sentences';
import type { Tokenizer } from './sentences/tokens';

/** Runs the per-block stages on the prose of one block. */
export function findFacts(
  text: string,
  tokenize: Tokenizer,
  findAttributions: AttributionFinder,
): ParagraphFacts {
  const sentences = findSentences(text);
  const tokens = tokenize(text, sentences);
  const quotations = findQuotations(text);
  const attributions = findAttributions(text, tokens, quotations);
  const quantities = findQuantities(tokens);
  const mentions = findMentions(text, tokens, sentences, quotations);
  return {
    sentences,
    tokens,
    quotations,
    attributions,
    quantities,
    mentions,
    sourcePhrases: readSourcePhrases(text, attributions),
    anonymity: findAnonymity(text, sentences, attributions, mentions),
    replies: findReplies(text, sentences, mentions),
    secondHand: findSecondHand(text, mentions),
  };
}
