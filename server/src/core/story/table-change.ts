import type { Place } from '../prose/paragraph';
import { between, sameEnds } from '../text/sequence';

/** What two versions of a table do not share. */
export interface TableChange<T> {
  readonly after: readonly T[];
  readonly gone: ReadonlySet<T>;
  readonly come: readonly T[];
}

/** Compares two versions of a table; rows that have not changed are the same objects. */
export function tableChange<T>(before: readonly T[], after: readonly T[]): TableChange<T> {
  const ends = sameEnds(before, after);
  const [old, fresh] = [between(before, ends), between(after, ends)];
  const isInPlace = old.length === fresh.length;
  return {
    after,
    gone: new Set(isInPlace ? old.filter((row, i) => row !== fresh[i]) : old),
    come: isInPlace ? fresh.filter((row, i) => row !== old[i]) : fresh,
  };
}

/** The rows of which two versions of a table have one and not the other, or not in its place. */
export function rowsIn<T>({ gone, come }: TableChange<T>): readonly T[] {
  return [...gone, ...come];
}

/** Hands the new rows of a table out to the paragraphs that they have a place in; each is handed a row once. */
export function handOut<T>(
  { come }: TableChange<T>,
  placesOf: (row: T) => readonly Place[],
  at: (place: Place) => T[] | undefined,
): void {
  for (const row of come) {
    for (const place of placesOf(row)) {
      const list = at(place);
      if (list !== undefined && list.at(-1) !== row) list.push(row);
    }
  }
}

/** The rows of a paragraph in the order of the table: those that stay and those that have come. */
export function mergedRows<T>(
  before: readonly T[],
  come: readonly T[],
  change: TableChange<T>,
): readonly T[] {
  const { after, gone } = change;
  const kept = gone.size === 0 ? before : before.filter((row) => !gone.has(row));
  if (come.length === 0) return kept;
  if (kept.length === 0) return come;
  return [...kept, ...come]
    .map((row) => ({ row, at: after.indexOf(row) }))
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row);
}
