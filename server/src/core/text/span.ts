/**
 * A half-open range `[start, end)`.
 *
 * The unit is always the UTF-16 code unit; what the range counts in is said where it is used:
 * "source" spans count in the text of the file, "block" spans in the prose of one block
 * (a paragraph's words).
 */
export type Span = readonly [start: number, end: number];

/** True when the two ranges share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** True when `inner` lies within `outer` (equal ranges included). */
export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** The words of `text` that the range covers. */
export function textOf(text: string, span: Span): string {
  return text.slice(span[0], span[1]);
}
