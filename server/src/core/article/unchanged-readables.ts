import type { Readable } from '../terms/facts';
import { type UnchangedEnds, unchangedEnds } from '../text/sequence';

/** A paragraph in the same role with the same facts. */
function isSameReadable(a: Readable, b: Readable): boolean {
  return a === b || (a.paragraph === b.paragraph && a.facts === b.facts && a.role === b.role);
}

/** How many paragraphs with the same facts two versions of an article share at their beginnings and at their ends. */
export function unchangedReadables(before: readonly Readable[], now: readonly Readable[]): UnchangedEnds {
  return unchangedEnds(before, now, isSameReadable);
}
