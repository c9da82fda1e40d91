import type { Paragraph } from '../../prose/paragraph';
import type { ParagraphFacts, Readable } from '../../terms/facts';

/** Keeps the facts of paragraphs from one analysis of a document to the next. */
export interface FactCache {
  /**
   * A document's paragraphs with their facts, found anew only for words that its last analysis did not have.
   *
   * @param document the document's name; every name has a generation of its own.
   */
  withFacts(document: string, paragraphs: readonly Paragraph[]): readonly Readable[];
  /** Drops what is kept of a document that was closed. */
  forget(document: string): void;
}

/**
 * Begins an empty cache.
 *
 * What a document's last analysis used is kept, and nothing else. So the cache is as large as the open documents:
 * an edit finds every other paragraph again, and a long article never pushes out its own beginning, as it would with
 * a fixed number of entries.
 *
 * @param findFacts a pure function of the words.
 */
export function createFactCache(findFacts: (words: string) => ParagraphFacts): FactCache {
  const generations = new Map<string, ReadonlyMap<string, ParagraphFacts>>();
  return {
    withFacts(document, paragraphs) {
      const last = generations.get(document);
      const current = new Map<string, ParagraphFacts>();
      const found = paragraphs.map((paragraph) => {
        const { words } = paragraph;
        const facts = current.get(words) ?? last?.get(words) ?? findFacts(words);
        current.set(words, facts);
        return { paragraph, facts };
      });
      generations.set(document, current);
      return found;
    },
    forget(document) {
      generations.delete(document);
    },
  };
}
