import type { Token } from '../tokens';
import { INSIDE, type Observations, tagNumber } from './observations';
import type { CueRange } from './role-labels';

/** A cue of the block with the source that was found for it. */
export interface Speaker {
  readonly cue: CueRange;
  readonly source: readonly CueRange[];
}

const GOVERNORS: ReadonlySet<number> = new Set(['ADP', 'SCONJ', 'VERB', 'AUX'].map(tagNumber));
const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'then', 'also']);
/** How many tokens before a cue its conjunction may stand: "and then flatly denied". */
const REACH = 3;

/**
 * The subject that a cue without a source of its own shares with another verb: "Oke praised the plan but said …",
 * "…, Lind said, adding that …".
 *
 * @param guess the source of the best reading that has one, kept where it can speak.
 * @returns the source of the nearest cue before it in the sentence; else the guess, or the subject of the sentence
 *   where the guess is nobody.
 */
export function sharedSubject(
  o: Observations,
  tokens: readonly Token[],
  cue: CueRange,
  speakers: readonly Speaker[],
  guess: readonly CueRange[],
): readonly CueRange[] {
  if (!sharesSubject(tokens, cue)) return guess;
  const sentence = o.sentence[cue.start];
  const before = speakers
    .filter((speaker) => speaker.cue.end <= cue.start && o.sentence[speaker.cue.start] === sentence)
    .at(-1);
  if (before !== undefined) return before.source;
  return guess.some((range) => canSpeak(o, range)) ? guess : (subjectOf(o, cue) ?? guess);
}

function sharesSubject(tokens: readonly Token[], cue: CueRange): boolean {
  if (tokens.slice(cue.start, cue.end).some(({ lower }) => lower.endsWith('ing'))) return true;
  return tokens.slice(Math.max(0, cue.start - REACH), cue.start).some(({ lower }) => CONJUNCTIONS.has(lower));
}

/** A name, a pronoun or a noun of the lexicons at its end. */
function canSpeak(o: Observations, { start, end }: CueRange): boolean {
  for (let i = start; i < end; i++) if ((o.chunkBearer[i] ?? 0) > 0) return true;
  return o.shape[end - 1] === 1;
}

/** The first noun phrase of the sentence that no preposition or verb governs. */
function subjectOf(o: Observations, cue: CueRange): readonly CueRange[] | null {
  const start = cue.start - (o.depth[cue.start] ?? 0);
  for (let i = start; i < cue.start; i++) {
    const chunk = o.chunk[i] ?? -1;
    if (chunk < 0 || o.quote[i] === INSIDE) continue;
    let end = i + 1;
    while (end < cue.start && o.chunk[end] === chunk) end++;
    const governed = i > start && GOVERNORS.has(o.tag[i - 1] ?? 0);
    if (!governed && canSpeak(o, { start: i, end })) return [{ start: i, end }];
    i = end - 1;
  }
  return null;
}
