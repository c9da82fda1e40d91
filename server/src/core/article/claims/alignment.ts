import type { Paragraph } from '../../prose/paragraph';
import type { Readable } from '../../terms/facts';
import { between, unchangedEnds } from '../../text/sequence';

/** How the paragraphs of two versions of an article correspond. Positions are those of this version. */
export interface Alignment<T> {
  /** What was kept of the paragraph at a position; undefined for a new one. */
  sameAt(index: number): T | undefined;
  /** What was kept of the paragraph itself, else of the one whose key it has taken over. */
  formerAt(index: number): T | undefined;
  /** The stretch in which the versions differ: from a position up to another. */
  readonly from: number;
  readonly to: number;
  /** What stood there in the version before. */
  readonly replaced: readonly T[];
  /**
   * The list of this version: what is kept, with what has changed in its place.
   *
   * @param changed by positions, among them all of the stretch in which the versions differ.
   */
  listOf(changed: ReadonlyMap<number, T>): readonly T[];
}

/**
 * Aligns the paragraphs of two versions: those at the beginning and at the end that are the same objects correspond,
 * and what stands between replaces what stood between.
 */
export function alignParagraphs<T extends { readonly paragraph: Paragraph }>(
  before: readonly T[],
  after: readonly Readable[],
): Alignment<T> {
  const ends = unchangedEnds(before, after, (a, b) => a.paragraph === b.paragraph);
  const replaced = between(before, ends);
  const byParagraph = new Map(replaced.map((one) => [one.paragraph, one]));
  const byKey = new Map(replaced.map((one) => [one.paragraph.key, one]));
  const from = ends.head;
  const to = after.length - ends.tail;
  const keptAt = (index: number) => before[index < from ? index : index + before.length - after.length];
  const paragraphAt = (index: number) =>
    index >= from && index < to ? (after[index]?.paragraph ?? null) : null;
  return {
    sameAt(index) {
      const paragraph = paragraphAt(index);
      return paragraph === null ? keptAt(index) : byParagraph.get(paragraph);
    },
    formerAt(index) {
      const paragraph = paragraphAt(index);
      if (paragraph === null) return keptAt(index);
      return byParagraph.get(paragraph) ?? byKey.get(paragraph.key);
    },
    from,
    to,
    replaced,
    listOf(changed) {
      const fresh: T[] = [];
      for (let index = from; index < to; index++) {
        const one = changed.get(index);
        if (one !== undefined) fresh.push(one);
      }
      const list = [...before.slice(0, from), ...fresh, ...before.slice(before.length - ends.tail)];
      for (const [index, one] of changed) list[index] = one;
      return list;
    },
  };
}
