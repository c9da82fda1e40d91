import { areSameItems, between, sameEnds } from '../../text/sequence';

/** The objects by which two lists differ. */
export interface Changes<T> {
  readonly gone: readonly T[];
  readonly come: readonly T[];
  /** Those that are in both do not follow one another as they did. */
  readonly isReordered: boolean;
}

/** Finds the objects by which two lists differ that hold none twice. */
export function changesOf<T>(before: readonly T[], after: readonly T[]): Changes<T> {
  const ends = sameEnds(before, after);
  const [old, fresh] = [between(before, ends), between(after, ends)];
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
