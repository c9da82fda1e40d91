import type { Readable } from '../terms/facts';
import { type UnchangedEnds, unchangedEnds } from '../text/sequence';

/** How many paragraphs with the same facts two versions of an article share at their beginnings and at their ends. */
export function unchangedReadables(before: readonly Readable[], now: readonly Readable[]): UnchangedEnds {
  return unchangedEnds(before, now, (a, b) => a.paragraph === b.paragraph && a.facts === b.facts);
}
