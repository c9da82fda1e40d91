import type { Paragraph } from '../../prose/paragraph';
import type { ParagraphFacts, ReadAs, Readable } from '../../terms/facts';
import type { BlockRole } from '../../terms/role';
import { readAs } from '../roles/read-as';

/** Keeps the facts of paragraphs from one analysis of a document to the next. */
export interface FactCache {
  /**
   * A document's paragraphs with their facts, found anew only for words that its last analysis did not have.
   *
   * @param document the document's name; every name has a generation of its own.
   * @param roles of the paragraphs, one for each; without them all are the story itself.
   */
  withFacts(
    document: string,
    paragraphs: readonly Paragraph[],
    roles?: readonly BlockRole[],
  ): readonly Readable[];
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
 * @param findFacts a pure function of the words and of how they are read.
 */
export function createFactCache(findFacts: (words: string, as: ReadAs) => ParagraphFacts): FactCache {
  const generations = new Map<string, ReadonlyMap<string, ParagraphFacts>>();
  return {
    withFacts(document, paragraphs, roles = []) {
      const last = generations.get(document);
      const current = new Map<string, ParagraphFacts>();
      const found = paragraphs.map((paragraph, i) => {
        const role = roles[i] ?? 'body';
        const as = readAs(role, paragraph);
        const key = as === 'prose' ? paragraph.words : `${as}\n${paragraph.words}`;
        const facts = current.get(key) ?? last?.get(key) ?? findFacts(paragraph.words, as);
        current.set(key, facts);
        return { paragraph, role, facts };
      });
      generations.set(document, current);
      return found;
    },
    forget(document) {
      generations.delete(document);
    },
  };
}
