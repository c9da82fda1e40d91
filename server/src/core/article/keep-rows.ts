import { isSame } from './same';

/**
 * Rows with those of the version before in the place of their equals.
 *
 * @param keyOf what names a row among the others.
 */
export function keepRows<T>(
  rows: readonly T[],
  before: readonly T[],
  keyOf: (row: T) => string,
): readonly T[] {
  if (rows.length === 0 || before.length === 0) return rows;
  const known = new Map(before.map((row) => [keyOf(row), row]));
  return rows.map((row) => {
    const last = known.get(keyOf(row));
    return last !== undefined && isSame(last, row) ? last : row;
  });
}
