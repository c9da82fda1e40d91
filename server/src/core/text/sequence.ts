/** How many items two versions of a list share at their beginnings, and how many behind those at their ends. */
export interface UnchangedEnds {
  readonly head: number;
  readonly tail: number;
}

/** Compares two versions of a list from both ends; the ends do not overlap. */
export function unchangedEnds<A, B>(
  before: readonly A[],
  now: readonly B[],
  isSame: (a: A, b: B) => boolean,
): UnchangedEnds {
  const isSameAt = (i: number, j: number): boolean => {
    const a = before[i];
    const b = now[j];
    return a !== undefined && b !== undefined && isSame(a, b);
  };
  const shorter = Math.min(before.length, now.length);
  let head = 0;
  while (head < shorter && isSameAt(head, head)) head++;
  let tail = 0;
  while (tail < shorter - head && isSameAt(before.length - 1 - tail, now.length - 1 - tail)) tail++;
  return { head, tail };
}

/** The same for lists of which the items that have not changed are the same objects: looked through at every edit. */
export function sameEnds<T>(before: readonly T[], now: readonly T[]): UnchangedEnds {
  if (before === now) return { head: now.length, tail: 0 };
  const shorter = Math.min(before.length, now.length);
  let head = 0;
  while (head < shorter && before[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return { head, tail };
}

/** The items of a version that stand between the ends that it shares with the other. */
export function between<T>(list: readonly T[], { head, tail }: UnchangedEnds): readonly T[] {
  return list.slice(head, list.length - tail);
}

/**
 * The same items in a list that has no room for more, for what is kept as long as its article is open: V8 gives a list
 * that grew while it was made room for some sixteen items behind its last, which is most of what a short one takes.
 */
export function fitted<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : list.slice();
}

const NONE: readonly never[] = [];

/** The same items in the same order. */
export function areSameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || (a.length === b.length && a.every((item, i) => item === b[i]));
}
