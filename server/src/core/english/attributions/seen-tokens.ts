import type { CueRange } from './cue-range';
import { featureRow, hashWord } from './feature-hash';
import { CLOSING, type Observations, OPENING } from './observations';

const COLON = hashWord(':');
const COMMA = hashWord(',');
const THAT = hashWord('that');
const TO = hashWord('to');
const ACCORDING = hashWord('according');

function distance(d: number): number {
  if (d <= 3) return d;
  if (d <= 5) return 4;
  if (d <= 8) return 5;
  if (d <= 14) return 6;
  if (d <= 25) return 7;
  return 8;
}

/** At most so many. */
export const few = (count: number, most: number) => Math.min(most, count);

/** The value of a list for a token; values of their own before the first and behind the last. */
export function valueAt(list: Int32Array, i: number): number {
  if (i < 0) return -7;
  return i >= list.length ? -8 : (list[i] ?? 0);
}

/** A cue with its surroundings, in numbers. */
export interface SeenCue {
  readonly cue: CueRange;
  readonly cues: Uint8Array;
  readonly lemma: number;
  readonly frame: number;
  readonly tag: number;
  /** The quotation that it stands in, or a negative number. */
  readonly quotation: number;
  readonly afterKind: number;
  readonly beforeKind: number;
  /** How deep in the tree of its sentence's clauses it stands. */
  readonly initial: number;
  /** Its surroundings in one number: what decides on which side source and content stand. */
  readonly context: number;
  readonly coarse: number;
  /** How many other cues begin before each token. */
  readonly otherCues: Int32Array;
  readonly chunkBefore: number;
  readonly chunkAfter: number;
}

/** Looks at a cue; `cues` marks every token of any cue of the block. */
export function seeCue(o: Observations, cue: CueRange, cues: Uint8Array): SeenCue {
  const n = o.length;
  const lemma = valueAt(o.lemma, cue.end - 1);
  const closingBefore =
    valueAt(o.quote, cue.start - 1) === CLOSING ? 1 : valueAt(o.quote, cue.start - 2) === CLOSING ? 2 : 0;
  const afterKind = kindBehind(o, cue);
  const beforeKind =
    valueAt(o.word, cue.start - 1) === COMMA ? 1 : closingBefore ? 2 : 6 + valueAt(o.tag, cue.start - 1);
  const last = cue.end >= n || valueAt(o.sentence, cue.end) !== valueAt(o.sentence, cue.end - 1) ? 1 : 0;
  const isAccording =
    valueAt(o.word, cue.start) === ACCORDING || valueAt(o.word, cue.start + 1) === ACCORDING;
  const according = isAccording ? 1 : 0;
  const open = valueAt(o.quote, cue.start) !== 0 ? 1 : 0;
  return {
    cue,
    cues,
    lemma,
    frame: valueAt(o.frame, cue.end - 1) || valueAt(o.frame, cue.start),
    tag: valueAt(o.tag, cue.end - 1),
    quotation: valueAt(o.quotation, cue.start),
    afterKind,
    beforeKind,
    initial: few(valueAt(o.depth, cue.start), 3),
    context: featureRow(900, beforeKind, afterKind, (last << 3) | (open << 2) | (according << 1)),
    coarse: featureRow(901, closingBefore, afterKind > 5 ? 6 : afterKind, (open << 1) | according),
    otherCues: countOtherCues(n, cue, cues),
    chunkBefore: chunkNear(o, cue.start - 1, -1),
    chunkAfter: chunkNear(o, cue.end, 1),
  };
}

function kindBehind(o: Observations, cue: CueRange): number {
  switch (valueAt(o.word, cue.end)) {
    case COMMA:
      return 1;
    case THAT:
      return 2;
    case COLON:
      return 3;
    case TO:
      return 4;
    default:
      return valueAt(o.quote, cue.end) === OPENING ? 5 : 6 + valueAt(o.tag, cue.end);
  }
}

function countOtherCues(n: number, cue: CueRange, cues: Uint8Array): Int32Array {
  const before = new Int32Array(n + 1);
  let count = 0;
  for (let i = 0; i < n; i++) {
    before[i] = count;
    if (cues[i] === 1 && (i === 0 || cues[i - 1] !== 1) && (i < cue.start || i >= cue.end)) count++;
  }
  before[n] = count;
  return before;
}

/** A token as it stands to a cue, in numbers. */
export interface SeenToken {
  readonly i: number;
  readonly inCue: boolean;
  /** 0 before the cue, 1 behind it, 2 in it. */
  readonly side: number;
  readonly gap: number;
  readonly far: number;
  /** The tokens between it and the cue. */
  readonly from: number;
  readonly to: number;
  readonly commas: number;
  readonly verbs: number;
  readonly marks: number;
  readonly thats: number;
  readonly cuesBetween: number;
  readonly sentences: number;
  readonly chunkSteps: number;
  readonly quoteState: number;
}

/** Looks at a token from a cue. */
export function seeToken(o: Observations, seen: SeenCue, i: number): SeenToken {
  const { cue } = seen;
  const n = o.length;
  const inCue = i >= cue.start && i < cue.end;
  const side = inCue ? 2 : i < cue.start ? 0 : 1;
  const gap = inCue ? 0 : i < cue.start ? cue.start - i : i - cue.end + 1;
  const [from, to] = i < cue.start ? [i, cue.start] : [cue.end, i];
  const between = (counts: Int32Array, most: number) =>
    inCue ? 0 : few(valueAt(counts, Math.min(to, n - 1)) - valueAt(counts, Math.min(from, n - 1)), most);
  const isSameQuotation = seen.quotation >= 0 && valueAt(o.quotation, i) === seen.quotation;
  return {
    i,
    inCue,
    side,
    gap,
    far: distance(gap),
    from,
    to,
    commas: between(o.commas, 3),
    verbs: between(o.verbs, 3),
    marks: between(o.marks, 3),
    thats: between(o.thats, 1),
    cuesBetween: inCue ? 0 : few((seen.otherCues[to] ?? 0) - (seen.otherCues[from] ?? 0), 2),
    sentences: Math.max(-2, Math.min(2, valueAt(o.sentence, i) - valueAt(o.sentence, cue.start))) + 2,
    chunkSteps: chunkStepsTo(seen, valueAt(o.chunk, i), side),
    quoteState: (valueAt(o.quote, i) << 1) | (isSameQuotation ? 1 : 0),
  };
}

/** How many noun phrases stand between a token's and the cue. */
function chunkStepsTo({ chunkBefore, chunkAfter }: SeenCue, chunk: number, side: number): number {
  if (chunk < 0) return 9;
  if (side === 2) return 8;
  return few(side === 0 ? chunkBefore - chunk : chunk - chunkAfter, 4);
}

/** The noun phrase next to the cue on one side. */
function chunkNear(o: Observations, from: number, step: 1 | -1): number {
  for (let i = from; i >= 0 && i < o.length; i += step) {
    const chunk = o.chunk[i] ?? -1;
    if (chunk >= 0) return chunk;
  }
  return 0;
}
