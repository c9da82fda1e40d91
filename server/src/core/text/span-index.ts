import { contains, overlaps, type Span } from './span';

/** Spans with what they belong to, for looking up by place. */
export interface SpanIndex<T> {
  /** What belongs to the spans that share a code unit with this one, in the order of the text. */
  touching(span: Span): readonly T[];
  /** What belongs to the spans that this one lies within, in the order of the text. */
  around(span: Span): readonly T[];
}

/**
 * Indexes spans by place. A look-up takes logarithmic time and the length of its answer, however many spans there are,
 * as long as they nest no deeper than what people say within what people say.
 */
export function createSpanIndex<T>(entries: Iterable<readonly [span: Span, value: T]>): SpanIndex<T> {
  const sorted = Array.from(entries, ([span, value]) => ({ span, value })).sort(
    (a, b) => a.span[0] - b.span[0],
  );
  /** The furthest end among an entry and those before it: where looking back can stop. */
  const reach: number[] = [];
  for (const [i, { span }] of sorted.entries())
    reach.push(Math.max(span[1], reach[i - 1] ?? Number.NEGATIVE_INFINITY));
  const find = (span: Span, fits: (a: Span, b: Span) => boolean): readonly T[] => {
    const found: T[] = [];
    for (let i = lastBeginningBefore(sorted, span[1]); i >= 0 && (reach[i] ?? 0) >= span[0]; i--) {
      const entry = sorted[i];
      if (entry !== undefined && fits(entry.span, span)) found.push(entry.value);
    }
    return found.reverse();
  };
  return {
    touching: (span) => find(span, overlaps),
    around: (span) => find(span, contains),
  };
}

/** The index of the last item that begins at an offset or before it, among items in order; -1 where none does. */
export function lastBeginningBefore(items: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.span[0] ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The index of the span, among spans in order that do not overlap, that an offset stands in or before; the last one past the end. */
export function indexAt(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at < (spans[middle]?.[1] ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return Math.max(0, low);
}
