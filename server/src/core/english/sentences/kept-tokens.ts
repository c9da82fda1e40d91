import type { PartOfSpeech, Token } from '../../terms/token';
import { fitted } from '../../text/sequence';

/**
 * The tokens of a paragraph in columns, in a quarter of the room that objects take. A paragraph's facts are kept for
 * as long as its article is open, and its tokens, which are most of them, are hardly ever asked for again.
 */
export interface KeptTokens {
  readonly words: string;
  /** For each token where it begins and ends, in UTF-16 code units of the words, and its sentence. */
  readonly numbers: readonly number[];
  readonly tags: readonly PartOfSpeech[];
  readonly lemmas: readonly string[];
}

/** @param words the paragraph's, whose tokens they are: the text of each is what its span covers. */
export function keepTokens(words: string, tokens: readonly Token[]): KeptTokens {
  return {
    words,
    numbers: fitted(tokens.flatMap(({ span: [start, end], sentence }) => [start, end, sentence])),
    tags: tokens.map(({ tag }) => tag),
    lemmas: tokens.map(({ lemma }) => lemma),
  };
}

/** The tokens as they were, in new objects. */
export function tokensFrom({ words, numbers, tags, lemmas }: KeptTokens): readonly Token[] {
  return tags.map((tag, i) => {
    const [start = 0, end = 0, sentence = 0] = numbers.slice(i * 3, i * 3 + 3);
    const text = words.slice(start, end);
    const lower = text.toLowerCase();
    return { text, lower, lemma: lemmas[i] ?? lower, tag, span: [start, end], sentence };
  });
}
