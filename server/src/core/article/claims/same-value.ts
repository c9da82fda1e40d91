/**
 * Are two rows equal by value? Paragraphs are equal when they are the same object: what stands in an edited paragraph
 * stands in another place.
 */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, i) => isSameValue(item, b[i]))
    );
  }
  const [entries, others] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    entries.length === others.size &&
    entries.every(([name, value]) => {
      const other = others.get(name);
      return name === 'paragraph' ? value === other : others.has(name) && isSameValue(value, other);
    })
  );
}

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
    return last !== undefined && isSameValue(last, row) ? last : row;
  });
}
