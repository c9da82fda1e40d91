import type { ParagraphFacts } from '../terms/facts';
import { findAnonymity } from './anonymity/find-anonymity';
import type { AttributionFinder } from './attributions/find-attributions';
import { findMentions } from './mentions/find-mentions';
import { readSourcePhrases } from './mentions/source-phrases';
import { findQuantities } from './quantities/find-quantities';
import { findQuotations } from './quotations/quotations';
import { findReplies } from './replies/find-replies';
import { findSecondHand } from './second-hand/find-second-hand';
import { type KeptTokens, keepTokens, tokensFrom } from './sentences/kept-tokens';
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
  return new FoundFacts(keepTokens(text, tokens), {
    sentences,
    quotations,
    attributions,
    quantities,
    mentions,
    sourcePhrases: readSourcePhrases(text, attributions),
    anonymity: findAnonymity(text, sentences, attributions, mentions),
    replies: findReplies(text, sentences, mentions),
    secondHand: findSecondHand(text, mentions),
  });
}

/** Facts whose tokens are put together anew each time that somebody asks. */
class FoundFacts implements ParagraphFacts {
  readonly sentences: ParagraphFacts['sentences'];
  readonly quotations: ParagraphFacts['quotations'];
  readonly attributions: ParagraphFacts['attributions'];
  readonly quantities: ParagraphFacts['quantities'];
  readonly mentions: ParagraphFacts['mentions'];
  readonly sourcePhrases: ParagraphFacts['sourcePhrases'];
  readonly anonymity: ParagraphFacts['anonymity'];
  readonly replies: ParagraphFacts['replies'];
  readonly secondHand: ParagraphFacts['secondHand'];
  private readonly kept: KeptTokens;

  constructor(kept: KeptTokens, others: Omit<ParagraphFacts, 'tokens'>) {
    this.sentences = others.sentences;
    this.quotations = others.quotations;
    this.attributions = others.attributions;
    this.quantities = others.quantities;
    this.mentions = others.mentions;
    this.sourcePhrases = others.sourcePhrases;
    this.anonymity = others.anonymity;
    this.replies = others.replies;
    this.secondHand = others.secondHand;
    this.kept = kept;
  }

  get tokens(): ParagraphFacts['tokens'] {
    return tokensFrom(this.kept);
  }
}
