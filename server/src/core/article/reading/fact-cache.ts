import type { Block } from '../../prose/block';
import type { BlockFacts, DocumentBlock } from '../../terms/facts';

/** Keeps the facts of blocks from one analysis of a document to the next. */
export interface FactCache {
  /**
   * A document's blocks with their facts, found anew only for texts that its last analysis did not have.
   *
   * @param document the document's name; every name has a generation of its own.
   */
  withFacts(document: string, blocks: readonly Block[]): readonly DocumentBlock[];
  /** Drops what is kept of a document that was closed. */
  forget(document: string): void;
}

/**
 * Begins an empty cache.
 *
 * What a document's last analysis used is kept, and nothing else. So the cache is as large as the open documents:
 * an edit finds every other block again, and a long article never pushes out its own beginning, as it would with
 * a fixed number of entries.
 *
 * @param findFacts a pure function of the text.
 */
export function createFactCache(findFacts: (text: string) => BlockFacts): FactCache {
  const generations = new Map<string, ReadonlyMap<string, BlockFacts>>();
  return {
    withFacts(document, blocks) {
      const last = generations.get(document);
      const current = new Map<string, BlockFacts>();
      const found = blocks.map((block) => {
        const facts = current.get(block.text) ?? last?.get(block.text) ?? findFacts(block.text);
        current.set(block.text, facts);
        return { block, facts };
      });
      generations.set(document, current);
      return found;
    },
    forget(document) {
      generations.delete(document);
    },
  };
}
