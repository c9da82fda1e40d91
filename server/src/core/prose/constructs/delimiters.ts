/** A pair of marks between which nothing is text, and how to find its end. */
export interface Delimiters {
  readonly opening: string;
  /** Offset behind the end of what begins at `at`; -1 where nothing does. */
  endOf(text: string, at: number, search: Search): number;
}

/** Looks for strings ahead, in linear time over all look-ups of one text. */
export interface Search {
  /**
   * Offset of the next occurrence at `from` or behind it; infinity where there is none.
   *
   * @param from must not go back among the look-ups of one purpose.
   */
  next(mark: string, from: number, purpose?: string): number;
}

/** Begins the look-ups in one text, from its beginning to its end. */
export function createSearch(text: string): Search {
  const found = new Map<string, number>();
  return {
    next(mark, from, purpose = mark) {
      const last = found.get(purpose) ?? -1;
      if (last >= from) return last;
      const at = text.indexOf(mark, from);
      const next = at < 0 ? Infinity : at;
      found.set(purpose, next);
      return next;
    },
  };
}

/** A tag is no longer than this, in UTF-16 code units; what is was left open. */
export const LONGEST_TAG = 4_000;
/** Nor is a comment. */
export const LONGEST_COMMENT = 20_000;

/**
 * A tag from its opening to its closing mark, on one line or several. One that holds another opening was left open.
 *
 * @param opening `{{<`
 * @param closing `>}}`
 * @param begins what the text from the opening on must look like, sticky.
 */
export function tag(opening: string, closing: string, begins?: RegExp): Delimiters {
  return {
    opening,
    endOf(text, at, search) {
      if (begins !== undefined && !looksLike(begins, text, at)) return -1;
      const inside = at + opening.length;
      const end = search.next(closing, inside);
      const isLeftOpen = end - at > LONGEST_TAG || search.next(opening, inside) < end;
      return isLeftOpen ? -1 : end + closing.length;
    },
  };
}

/** Does the text look like that from an offset on? The pattern must be sticky. */
export function looksLike(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
