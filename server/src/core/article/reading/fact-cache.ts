import type { Paragraph } from '../../prose/paragraph';
import type { ParagraphFacts, ReadAs, Readable } from '../../terms/facts';
import type { BlockRole } from '../../terms/role';
import { between, unchangedEnds } from '../../text/sequence';
import { readAs } from '../roles/read-as';

/** Keeps the facts of paragraphs from one analysis of a document to the next. */
export interface FactCache {
  /**
   * A document's paragraphs with their facts, found anew only where its last analysis did not have the words. A paragraph
   * that has not changed is the same object with its facts.
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
  const generations = new Map<string, readonly Readable[]>();
  return {
    withFacts(document, paragraphs, roles = []) {
      const last = generations.get(document) ?? [];
      const ends = unchangedEnds(last, paragraphs, (one, paragraph) => one.paragraph === paragraph);
      const moved = last.length - paragraphs.length;
      const behind = paragraphs.length - ends.tail;
      const known = new Map(
        between(last, ends).map(({ paragraph, role, facts }) => [keyOf(paragraph, role), facts]),
      );
      const readables = paragraphs.map((paragraph, i): Readable => {
        const role = roles[i] ?? 'body';
        const same = i < ends.head ? last[i] : i >= behind ? last[i + moved] : undefined;
        if (same?.role === role) return same;
        const key = keyOf(paragraph, role);
        const facts = known.get(key) ?? findFacts(paragraph.words, readAs(role, paragraph));
        known.set(key, facts);
        return { paragraph, role, facts };
      });
      generations.set(document, readables);
      return readables;
    },
    forget(document) {
      generations.delete(document);
    },
  };
}

/** The same for paragraphs in which the same is found. */
function keyOf(paragraph: Paragraph, role: BlockRole): string {
  const as = readAs(role, paragraph);
  return as === 'prose' ? paragraph.words : `${as}\n${paragraph.words}`;
}
