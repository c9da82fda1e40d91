import type { Token } from '../../terms/token';
import type { CueRange } from './cue-range';
import { type Observations, OPENING, OUTSIDE, tagNumber } from './observations';

const VERB = tagNumber('VERB');
const AUX = tagNumber('AUX');
const VERBS: ReadonlySet<number> = new Set([VERB, AUX]);
const PARTICIPLE = /(?:ed|ing)$/;

/**
 * Of content on both sides of its cue, drops what the narrator tells before it: "Trainor attacked the plan, saying “…”",
 * "Asked about the plan, Trainor said “…”".
 */
export function withoutNarratedPart(
  o: Observations,
  tokens: readonly Token[],
  cue: CueRange,
  content: readonly CueRange[],
): readonly CueRange[] {
  const behind = content.find(({ start }) => start >= cue.end);
  if (behind === undefined) return content;
  const verb = tokens[cue.start]?.lower ?? '';
  const isParticiple = verb.endsWith('ing') && verb !== 'according';
  // "Waiting too long, they say, cost lives": what stands before is the subject of what stands behind.
  const isSubject = VERBS.has(o.tag[firstWord(o, behind)] ?? 0);
  return content.filter((part) => {
    if (part.start >= cue.end || !isUnquoted(o, part)) return true;
    const first = tokens[part.start]?.lower ?? '';
    const opens = o.depth[part.start] === 0 && o.tag[part.start] === VERB && PARTICIPLE.test(first);
    return !isParticiple && (!opens || isSubject);
  });
}

function firstWord(o: Observations, { start, end }: CueRange): number {
  let i = start;
  while (i < end - 1 && o.quote[i] === OPENING) i++;
  return i;
}

function isUnquoted(o: Observations, { start, end }: CueRange): boolean {
  for (let i = start; i < end; i++) if (o.quote[i] !== OUTSIDE) return false;
  return true;
}
