import { idOfMark } from '../prose/link-marks';
import { toSource } from '../prose/source-map';
import type { ReadBlock } from '../terms/analysis';
import { findWords, soughtWords } from '../text/find-words';
import type { Span } from '../text/span';

/** A link to `#id` in the text of the story. */
export interface SourceMark {
  readonly id: string;
  /** Source span of its words. */
  readonly span: Span;
  readonly words: string;
}

/** An open question: `[an official](#tk)`. */
export const OPEN_MARK = 'tk';

/** Finds the links `[words](#id)` of the story, in the order of the text. */
export function findMarks(blocks: readonly ReadBlock[]): readonly SourceMark[] {
  return blocks.flatMap(({ block }) =>
    block.links
      .filter(({ destination }) => idOfMark(destination) !== null)
      .map(({ span, destination }) => ({
        id: idOfMark(destination) ?? '',
        span: toSource(block, span),
        words: block.text.slice(...span),
      })),
  );
}

/** Is a link's destination the mark of an open question? */
export function isOpenMark(destination: string): boolean {
  return idOfMark(destination)?.toLowerCase() === OPEN_MARK;
}

/**
 * Finds the words of an entry where they stand only once in the prose of the story; straight and curly apostrophes
 * and quotation marks are one, and a capital at the beginning of a sentence does not matter.
 *
 * @returns the source span, or null where the words stand nowhere or in several places.
 */
export function findUniqueWords(blocks: readonly ReadBlock[], words: string): Span | null {
  const sought = soughtWords(words);
  const found = blocks.map(({ block }) => ({ block, ...findWords(block.text, sought, 2) }));
  const exact = found.flatMap((one) => one.exact.map((span) => toSource(one.block, span)));
  if (exact.length > 0) return exact.length === 1 ? (exact[0] ?? null) : null;
  const folded = found.flatMap((one) => one.folded.map((span) => toSource(one.block, span)));
  return folded.length === 1 ? (folded[0] ?? null) : null;
}
