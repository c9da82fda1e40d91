/** The smallest of some numbers that at least the given share of them do not exceed; NaN where there is none. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** The middle one of some numbers, the smaller one of two in the middle; NaN where there is none. */
export function median(numbers: readonly number[]): number {
  return percentile(numbers, 0.5);
}

/** The list from the given place on, and then what stands before it: who goes first changes from turn to turn. */
export function rotated<T>(list: readonly T[], by: number): readonly T[] {
  const at = by % Math.max(1, list.length);
  return [...list.slice(at), ...list.slice(0, at)];
}
