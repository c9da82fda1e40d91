import type { Span } from '../../text/span';
import { findEatenSpaces } from '../sentences/eaten-spaces';

/** A word or mark as the reading of names needs it: hyphenated words whole, the possessive ending taken off. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** Block span, without the possessive ending. */
  readonly span: Span;
  readonly possessive: boolean;
  readonly capital: boolean;
  /** A letter or digit somewhere in it. */
  readonly isWord: boolean;
}

const WORD = /[\p{L}\p{N}@#$£€][\p{L}\p{M}\p{N}_.’'&@-]*|[^\s]/gu;
const POSSESSIVE = /[’']s$|(?<=s)[’']$/i;
const LETTER_ENDS = /[\p{L}\p{M}\p{N}#$£€]$/u;
const APOSTROPHE_ENDS = /[’'](?:s|S)$/;
/** "U.S.", "J.", "Ph.D." keep their stops; "officials." does not. */
const ABBREVIATION = /^(?:\p{L}\.)+$|^(?:\p{Lu}\p{Ll}{0,3}\.)+(?:\p{L}\.?)?$/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * Cuts a stretch of block prose into words.
 *
 * @param text the prose of one block.
 * @param from where the stretch begins, in UTF-16 code units.
 * @param to where it ends.
 */
export function scanWords(text: string, from = 0, to: number = text.length): readonly Word[] {
  const words: Word[] = [];
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  for (const match of withoutRuns(part)) {
    let word = match[0];
    let possessive: RegExpExecArray | null = null;
    // Most words end with a letter, and need no look at their end.
    if (!LETTER_ENDS.test(word) || APOSTROPHE_ENDS.test(word)) {
      possessive = POSSESSIVE.exec(word);
      if (possessive !== null) word = word.slice(0, possessive.index);
      if (word.endsWith('.') && !ABBREVIATION.test(word)) word = word.replace(/\.+$/, '');
      word = word.replace(/[’'&@_-]+$/, '');
      if (word.length === 0) word = match[0];
    }
    const start = from + match.index;
    words.push({
      text: word,
      lower: word.toLowerCase().replaceAll("'", '’'),
      span: [start, start + word.length],
      possessive: possessive !== null,
      capital: CAPITAL.test(word),
      isWord: /[\p{L}\p{N}]/u.test(word),
    });
  }
  return words;
}

/** The words of a stretch, with those cut in two that only a lost space has joined. */
function withoutRuns(part: string): Iterable<{ readonly 0: string; readonly index: number }> {
  const eaten = findEatenSpaces(part);
  if (eaten.length === 0) return part.matchAll(WORD);
  return [0, ...eaten].flatMap((start, i) =>
    [...part.slice(start, eaten[i] ?? part.length).matchAll(WORD)].map(({ 0: word, index }) => ({
      0: word,
      index: start + index,
    })),
  );
}
