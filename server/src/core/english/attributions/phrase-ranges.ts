import type { CueRange } from './cue-range';
import type { Observations } from './observations';

/** The noun phrase, as the tagger cuts them, that a token belongs to; null for a token of none. */
export function phraseAt(o: Observations, at: number): CueRange | null {
  const chunk = o.chunk[at] ?? -1;
  if (chunk < 0) return null;
  let start = at;
  while (start > 0 && o.chunk[start - 1] === chunk) start--;
  let end = at + 1;
  while (o.chunk[end] === chunk) end++;
  return { start, end };
}
