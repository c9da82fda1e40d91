/** Where two lists differ: between the items that they have in common at their beginnings and at their ends. */
export interface Difference {
  /** How many items are the same at the beginning, and at the end behind those. */
  readonly head: number;
  readonly tail: number;
}

/** Holds two lists against each other from both ends. */
export function differenceOf<A, B>(
  before: readonly A[],
  after: readonly B[],
  isSame: (a: A, b: B) => boolean,
): Difference {
  const isSameAt = (i: number, j: number): boolean => {
    const [a, b] = [before[i], after[j]];
    return a !== undefined && b !== undefined && isSame(a, b);
  };
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isSameAt(head, head)) head++;
  let tail = 0;
  while (tail < shorter - head && isSameAt(before.length - 1 - tail, after.length - 1 - tail)) tail++;
  return { head, tail };
}

/** The items of a list in which it differs from another. */
export function between<T>(list: readonly T[], { head, tail }: Difference): readonly T[] {
  return list.slice(head, list.length - tail);
}

/** The objects by which two lists differ. */
export interface Changes<T> {
  readonly gone: readonly T[];
  readonly come: readonly T[];
  /** Those that are in both do not follow one another as they did. */
  readonly isReordered: boolean;
}

/** Finds the objects by which two lists differ that hold none twice. */
export function changesOf<T>(before: readonly T[], after: readonly T[]): Changes<T> {
  const difference = differenceOf(before, after, (a, b) => a === b);
  const [old, fresh] = [between(before, difference), between(after, difference)];
  if (old.length === 0 || fresh.length === 0) return { gone: old, come: fresh, isReordered: false };
  const [known, staying] = [new Set(old), new Set(fresh)];
  return {
    gone: old.filter((item) => !staying.has(item)),
    come: fresh.filter((item) => !known.has(item)),
    isReordered: !areSameItems(
      old.filter((item) => staying.has(item)),
      fresh.filter((item) => known.has(item)),
    ),
  };
}

/** The same items in the same order. */
export function areSameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || (a.length === b.length && a.every((item, i) => item === b[i]));
}
