/** A text with `\n` for every line end. */
export interface LineFeedText {
  readonly text: string;
  /** Every code unit stands where it stood: there was no line end of two. */
  readonly isAsWritten: boolean;
  /** Where a code unit of `text` stands in the text that it was made from. */
  readonly originalOffset: (offset: number) => number;
}

const LONE_LINE_ENDS = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/g;

/**
 * Writes `\n` for every line end: CRLF, a CR alone, and the vertical tab, form feed, next line, line separator and
 * paragraph separator that pasted copy has. CommonMark's parser knows no other.
 */
export function withLineFeeds(original: string): LineFeedText {
  const text = original.replace(LONE_LINE_ENDS, '\n');
  // For each CR that goes, the offset of its LF in the new text.
  const removed: number[] = [];
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2))
    removed.push(at - removed.length);
  if (removed.length === 0)
    return { text, isAsWritten: text === original, originalOffset: (offset) => offset };
  return {
    isAsWritten: false,
    text: text.replaceAll('\r\n', '\n'),
    originalOffset: (offset) => offset + countBelow(removed, offset),
  };
}

/** How many of the ascending numbers are below the limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
