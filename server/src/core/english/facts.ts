import type { ParagraphFacts, ReadAs } from '../terms/facts';
import { findAnonymity } from './anonymity/find-anonymity';
import type { AttributionFinder } from './attributions/find-attributions';
import { transcriptLine } from './attributions/transcript-line';
import { findMentions } from './mentions/find-mentions';
import { readSourcePhrases } from './mentions/source-phrases';
import { roles } from './patterns/roles';
import { findQuantities } from './quantities/find-quantities';
import { findQuotations } from './quotations/quotations';
import { findReplies } from './replies/find-replies';
import { findSecondHand } from './second-hand/find-second-hand';
import { type KeptTokens, keepTokens, tokensFrom } from './sentences/kept-tokens';
import { findSentences } from './sentences/sentences';
import type { Tokenizer } from './sentences/tokens';

/** The stages that look into trained tables. */
export interface Labellers {
  readonly tokenize: Tokenizer;
  readonly findAttributions: AttributionFinder;
}

/** Runs the per-block stages on the prose of one block: all of them, or those that its role leaves something to find. */
export function findFacts(
  words: string,
  as: ReadAs,
  { tokenize, findAttributions }: Labellers,
): ParagraphFacts {
  const text = as === 'caption' ? withoutCredit(words) : words;
  const sentences = findSentences(text);
  if (as === 'nothing') return { ...NO_FACTS, sentences };
  const tokens = tokenize(text, sentences);
  const quotations = findQuotations(text);
  const mentions = findMentions(text, tokens, sentences, quotations);
  const kept = keepTokens(text, tokens);
  if (as === 'names') return new FoundFacts(kept, { ...NO_FACTS, sentences, mentions });
  const line = as === 'transcript' ? transcriptLine(text) : null;
  const attributions = line === null ? findAttributions(text, tokens, quotations) : [line];
  const quantities = findQuantities(tokens);
  return new FoundFacts(kept, {
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

const NO_FACTS: ParagraphFacts = {
  sentences: [],
  tokens: [],
  quotations: [],
  attributions: [],
  quantities: [],
  mentions: [],
  sourcePhrases: [],
  anonymity: [],
  replies: [],
  secondHand: [],
};

/** A caption without the names of those who made its picture: they are nobody in the story. */
function withoutCredit(caption: string): string {
  return caption.slice(0, roles.captionEnds.first(caption)?.span[0]);
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
