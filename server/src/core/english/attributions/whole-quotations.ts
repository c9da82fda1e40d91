import type { CueRange } from './cue-range';
import type { Observations } from './observations';

/**
 * Content that begins or ends inside a quotation takes in the whole of it: a person who is quoted said all of it.
 * Only a cue inside the quotation keeps the rest out.
 */
export function wholeQuotations(
  o: Observations,
  cue: CueRange,
  content: readonly CueRange[],
): readonly CueRange[] {
  const joined: CueRange[] = [];
  for (const part of content) {
    let { start, end } = part;
    while (end < o.length && inSame(o, end, end - 1) && end !== cue.start) end++;
    while (start > 0 && inSame(o, start - 1, start) && start !== cue.end) start--;
    const last = joined.at(-1);
    if (last !== undefined && start < last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else joined.push({ start, end });
  }
  return joined;
}

function inSame(o: Observations, i: number, k: number): boolean {
  const quotation = o.quotation[i] ?? -1;
  return quotation >= 0 && quotation === o.quotation[k];
}
