import type { Span } from '../../text/span';

/** Spans in the order of the text, ready to be asked what lies where. */
export interface SpanIndex<T> {
  /** The items whose span shares a code unit with the given one, in the order of the text. */
  overlapping(span: Span): readonly T[];
}

/** Indexes items by a span each; asking costs the logarithm of their number and what is found. */
export function indexSpans<T>(items: readonly T[], spanOf: (item: T) => Span): SpanIndex<T> {
  const sorted = items.map((item) => ({ item, span: spanOf(item) })).sort((a, b) => a.span[0] - b.span[0]);
  // The furthest end so far: where it lies before a span, nothing further left can reach it.
  const reach: number[] = [];
  for (const { span } of sorted) reach.push(Math.max(reach.at(-1) ?? 0, span[1]));
  return {
    overlapping(span) {
      const found: T[] = [];
      for (let i = countBefore(sorted, span[1]) - 1; i >= 0 && (reach[i] ?? 0) > span[0]; i--) {
        const entry = sorted[i];
        if (entry !== undefined && entry.span[1] > span[0]) found.push(entry.item);
      }
      return found.reverse();
    },
  };
}

/** How many spans begin before an offset. */
function countBefore(sorted: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.span[0] ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
