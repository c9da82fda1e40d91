import { toSource } from '../prose/source-map';
import type { ReadBlock } from '../terms/analysis';
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

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Finds the links `[words](#id)` of the story, in the order of the text. */
export function findMarks(blocks: readonly ReadBlock[]): readonly SourceMark[] {
  return blocks.flatMap(({ block }) =>
    block.links
      .filter(({ destination }) => destination.startsWith('#') && destination.length > 1)
      .map(({ span, destination }) => ({
        id: decoded(destination.slice(1)),
        span: toSource(block, span),
        words: block.text.slice(...span),
      })),
  );
}

/** Is a link's destination the mark of an open question? */
export function isOpenMark(destination: string): boolean {
  return destination.startsWith('#') && decoded(destination.slice(1)).toLowerCase() === OPEN_MARK;
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/**
 * Finds the words of an entry where they stand only once in the prose of the story; straight and curly apostrophes
 * and quotation marks are one, and a capital at the beginning of a sentence does not matter.
 *
 * @returns the source span, or null where the words stand nowhere or in several places.
 */
export function findUniqueWords(blocks: readonly ReadBlock[], words: string): Span | null {
  const exact = places(blocks, plain(words));
  if (exact.length > 0) return exact.length === 1 ? (exact[0] ?? null) : null;
  const folded = places(blocks, plain(words).toLowerCase(), true);
  return folded.length === 1 ? (folded[0] ?? null) : null;
}

function places(blocks: readonly ReadBlock[], words: string, fold = false): readonly Span[] {
  if (words.length === 0) return [];
  return blocks.flatMap(({ block }) => {
    const text = fold ? lowered(plain(block.text)) : plain(block.text);
    const found: Span[] = [];
    for (let at = text.indexOf(words); at >= 0 && found.length < 2; at = text.indexOf(words, at + 1)) {
      if (isWhole(text, at, at + words.length)) found.push(toSource(block, [at, at + words.length]));
    }
    return found;
  });
}

/** The same length as before, so that places stay. */
function plain(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s/g, ' ');
}

/** Lower case where that keeps the length: a few letters grow ("İ"). */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

function isWhole(text: string, start: number, end: number): boolean {
  const joins = (outside: string, inside: string) =>
    LETTER_OR_DIGIT.test(outside) && LETTER_OR_DIGIT.test(inside);
  return !joins(text.charAt(start - 1), text.charAt(start)) && !joins(text.charAt(end), text.charAt(end - 1));
}
