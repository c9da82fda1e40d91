import type { Readable } from '../terms/facts';

/** How many paragraphs two versions of an article share at their beginnings, and how many at their ends. */
export interface UnchangedEnds {
  readonly head: number;
  readonly tail: number;
}

/** Compares two versions from both ends; the ends do not overlap. */
export function unchangedEnds(before: readonly Readable[], now: readonly Readable[]): UnchangedEnds {
  const shorter = Math.min(before.length, now.length);
  let head = 0;
  while (head < shorter && isSameReadable(before[head], now[head])) head++;
  let tail = 0;
  while (tail < shorter - head && isSameReadable(before.at(-1 - tail), now.at(-1 - tail))) tail++;
  return { head, tail };
}

function isSameReadable(a: Readable | undefined, b: Readable | undefined): boolean {
  return a?.paragraph === b?.paragraph && a?.facts === b?.facts;
}
