/**
 * Are two values the same to somebody who reads them: scalars, arrays, sets and plain objects of such, no maps? What stands
 * under `paragraph` is compared by identity, as places are.
 */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((x, i) => isSame(x, b[i]));
  if (a instanceof Set) return b instanceof Set && a.size === b.size && [...a].every((item) => b.has(item));
  return isObject(a) && isObject(b) && haveSameFields(a, b);
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Set);
}

function haveSameFields(a: Fields, b: Fields): boolean {
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) => Object.hasOwn(b, key) && (key === 'paragraph' ? a[key] === b[key] : isSame(a[key], b[key])),
    )
  );
}
