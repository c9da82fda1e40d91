import type { Language } from '../language/language';
import { type AttributionFinder, createAttributionFinder } from './attributions/find-attributions';
import { findFacts } from './facts';
import { judge } from './judge/judge';
import { createTokenizer, type Tokenizer } from './sentences/tokens';
import { vocabulary } from './vocabulary';

/** The models that read a paragraph. */
export interface EnglishModels {
  readonly tokenize: Tokenizer;
  readonly findAttributions: AttributionFinder;
}

/**
 * English, as the engine asks for it: the one way into this room.
 *
 * @param models loaded once where none are given, which costs most of what a start costs.
 */
export function createEnglish(
  { tokenize, findAttributions }: EnglishModels = {
    tokenize: createTokenizer(),
    findAttributions: createAttributionFinder(),
  },
): Language {
  return {
    code: 'en',
    readParagraph: (words) => findFacts(words, tokenize, findAttributions),
    judge,
    vocabulary,
  };
}
