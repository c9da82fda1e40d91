import type { Span } from './span';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Words as {@link findWords} looks for them. */
export interface SoughtWords {
  readonly exact: string;
  readonly folded: string;
}

/** Makes words ready to be looked for; straight and curly apostrophes and quotation marks are one. */
export function soughtWords(words: string): SoughtWords {
  const exact = plain(words).trim();
  return { exact, folded: exact.toLowerCase() };
}

/** Where words stand in a text as they are, and where they stand whatever their capitals; whole words only. */
export interface FoundWords {
  readonly exact: readonly Span[];
  readonly folded: readonly Span[];
}

const NOWHERE: FoundWords = { exact: [], folded: [] };

/**
 * Finds words in a text; straight and curly apostrophes and quotation marks are one.
 *
 * @param most so many places are enough.
 */
export function findWords(text: string, { exact, folded }: SoughtWords, most = Infinity): FoundWords {
  if (exact === '') return NOWHERE;
  const readable = plain(text);
  const inFolded = places(lowered(readable), folded, most);
  if (inFolded.length === 0) return NOWHERE;
  return { exact: places(readable, exact, most), folded: inFolded };
}

function places(text: string, words: string, most: number): readonly Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(words); at >= 0 && found.length < most; at = text.indexOf(words, at + 1)) {
    if (isWhole(text, at, at + words.length)) found.push([at, at + words.length]);
  }
  return found;
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
