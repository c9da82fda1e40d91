import type { CueRange, RoleWindow } from './cue-range';
import { featureRow, hashWord } from './feature-hash';
import { FeatureCollector, type SequenceFeatures } from './linear-model';
import { CLOSING, type Observations, OPENING } from './observations';
import {
  MAY_BEGIN,
  MAY_BEGIN_SOURCE,
  MAY_END,
  MAY_END_SOURCE,
  MAY_GO_ON_SOURCE,
  MAY_TURN,
  placeOf,
} from './role-places';

/** Labels of the role labeller: what a token is to one cue. */
export const ROLE_LABELS = 5;
export const NO_ROLE = 0;
export const SOURCE_BEGINS = 1;
export const SOURCE_GOES_ON = 2;
export const CONTENT_BEGINS = 3;
export const CONTENT_GOES_ON = 4;

/** A role goes on only after it began. The labeller is trained with this alone. */
export function roleGoesOn(before: number, here: number): boolean {
  if (here === SOURCE_GOES_ON) return before === SOURCE_BEGINS || before === SOURCE_GOES_ON;
  if (here === CONTENT_GOES_ON) return before === CONTENT_BEGINS || before === CONTENT_GOES_ON;
  return true;
}

/**
 * In use, besides, sources are whole noun phrases and contents begin and end at the edges of clauses. A labeller that
 * is trained with these rules learns less: they keep mistakes from it.
 */
export function roleMayFollow(before: number, here: number, place: number): boolean {
  if (!roleGoesOn(before, here)) return false;
  const inSource = before === SOURCE_BEGINS || before === SOURCE_GOES_ON;
  const inContent = before === CONTENT_BEGINS || before === CONTENT_GOES_ON;
  if (here === SOURCE_GOES_ON) return (place & MAY_GO_ON_SOURCE) !== 0;
  if (here === SOURCE_BEGINS && (place & MAY_BEGIN_SOURCE) === 0) return false;
  if (inSource && (place & MAY_END_SOURCE) === 0) return false;
  if (here === SOURCE_BEGINS && inContent && (place & MAY_TURN) === 0) return false;
  if (here === CONTENT_BEGINS) return before !== NO_ROLE || (place & MAY_BEGIN) !== 0;
  if (here === NO_ROLE && inContent) return (place & MAY_END) !== 0;
  return true;
}

/**
 * The sentences that a cue can reach: its own, those that a quotation joins to it, one more on either side;
 * after a colon, all that follows.
 */
export function roleWindow(o: Observations, cue: CueRange): RoleWindow {
  const sentenceOf = (i: number) => o.sentence[i] ?? 0;
  let first = sentenceOf(cue.start);
  let last = sentenceOf(cue.end - 1);
  let start = cue.start;
  let end = cue.end;
  const sameQuotation = (i: number, k: number) =>
    (o.quotation[i] ?? -1) >= 0 && o.quotation[i] === o.quotation[k];
  while (start > 0 && (sentenceOf(start - 1) >= first || sameQuotation(start - 1, start))) {
    start--;
    first = Math.min(first, sentenceOf(start));
  }
  while (end < o.length && (sentenceOf(end) <= last || sameQuotation(end, end - 1))) {
    last = Math.max(last, sentenceOf(end));
    end++;
  }
  if (o.word[cue.end - 1] === COLON || o.word[cue.end] === COLON) end = o.length;
  return { start: Math.max(start, cue.start - REACH), end: Math.min(end, cue.end + REACH) };
}

/** No cue reaches further than this many tokens, so that a sentence without an end takes no endless time. */
const REACH = 400;

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

const few = (count: number, most: number) => Math.min(most, count);

/** What the role labeller sees of the window of one cue; `cues` marks every token of any cue of the block. */
export function roleFeatures(
  o: Observations,
  cue: CueRange,
  window: RoleWindow,
  cues: Uint8Array,
): SequenceFeatures {
  const collector = new FeatureCollector();
  const n = o.length;
  const at = (list: Int32Array, i: number) => (i < 0 ? -7 : i >= n ? -8 : (list[i] ?? 0));
  const lemma = at(o.lemma, cue.end - 1);
  const frame = at(o.frame, cue.end - 1) || at(o.frame, cue.start);
  const cueTag = at(o.tag, cue.end - 1);
  const cueQuote = at(o.quote, cue.start);
  const cueQuotation = at(o.quotation, cue.start);
  const closingBefore =
    at(o.quote, cue.start - 1) === CLOSING ? 1 : at(o.quote, cue.start - 2) === CLOSING ? 2 : 0;
  const after = at(o.word, cue.end);
  const before = at(o.word, cue.start - 1);
  const afterKind =
    after === COMMA
      ? 1
      : after === THAT
        ? 2
        : after === COLON
          ? 3
          : after === TO
            ? 4
            : at(o.quote, cue.end) === OPENING
              ? 5
              : 6 + at(o.tag, cue.end);
  const beforeKind = before === COMMA ? 1 : closingBefore ? 2 : 6 + at(o.tag, cue.start - 1);
  const last = cue.end >= n || at(o.sentence, cue.end) !== at(o.sentence, cue.end - 1) ? 1 : 0;
  const initial = few(at(o.depth, cue.start), 3);
  const according = at(o.word, cue.start) === ACCORDING || at(o.word, cue.start + 1) === ACCORDING ? 1 : 0;
  const open = cueQuote !== 0 ? 1 : 0;
  // The cue's surroundings in one number: what decides on which side source and content stand.
  const context = featureRow(900, beforeKind, afterKind, (last << 3) | (open << 2) | (according << 1));
  const coarse = featureRow(901, closingBefore, afterKind > 5 ? 6 : afterKind, (open << 1) | according);
  let otherCuesBefore = 0;
  const otherCues = new Int32Array(n + 1);
  for (let i = 0; i < n; i++) {
    otherCues[i] = otherCuesBefore;
    if (cues[i] === 1 && (i === 0 || cues[i - 1] !== 1) && (i < cue.start || i >= cue.end)) otherCuesBefore++;
  }
  otherCues[n] = otherCuesBefore;
  const cueChunkBefore = chunkNear(o, cue.start - 1, -1);
  const cueChunkAfter = chunkNear(o, cue.end, 1);
  for (let i = window.start; i < window.end; i++) {
    collector.begin(placeOf(o, cue, i));
    const inCue = i >= cue.start && i < cue.end;
    const side = inCue ? 2 : i < cue.start ? 0 : 1;
    const gap = inCue ? 0 : i < cue.start ? cue.start - i : i - cue.end + 1;
    const far = distance(gap);
    const [from, to] = i < cue.start ? [i, cue.start] : [cue.end, i];
    const commas = inCue
      ? 0
      : few(at(o.commas, Math.min(to, n - 1)) - at(o.commas, Math.min(from, n - 1)), 3);
    const verbs = inCue ? 0 : few(at(o.verbs, Math.min(to, n - 1)) - at(o.verbs, Math.min(from, n - 1)), 3);
    const marks = inCue ? 0 : few(at(o.marks, Math.min(to, n - 1)) - at(o.marks, Math.min(from, n - 1)), 3);
    const thats = inCue ? 0 : few(at(o.thats, Math.min(to, n - 1)) - at(o.thats, Math.min(from, n - 1)), 1);
    const cuesBetween = inCue ? 0 : few((otherCues[to] ?? 0) - (otherCues[from] ?? 0), 2);
    const sentences = Math.max(-2, Math.min(2, at(o.sentence, i) - at(o.sentence, cue.start))) + 2;
    const quote = at(o.quote, i);
    const sameQuotation = cueQuotation >= 0 && at(o.quotation, i) === cueQuotation ? 1 : 0;
    const word = at(o.word, i);
    const tag = at(o.tag, i);
    const chunk = at(o.chunk, i);
    const chunkSteps =
      chunk < 0
        ? 9
        : side === 0
          ? few(cueChunkBefore - chunk, 4)
          : side === 1
            ? few(chunk - cueChunkAfter, 4)
            : 8;
    const chunkHead = at(o.chunkHead, i);
    const place = (side << 4) | far;
    const quoteState = (quote << 1) | sameQuotation;
    let template = 100;
    const add = (a: number, b = 0, c = 0) => collector.add(featureRow(template++, a, b, c));
    add(side, inCue ? 1 : 0);
    add(word, side);
    add(at(o.lemma, i), side, quoteState);
    add(at(o.word, i - 1), word, side);
    add(word, at(o.word, i + 1), side);
    add(at(o.word, i - 1), side);
    add(at(o.word, i + 1), side);
    add(tag, side, at(o.tag, i - 1));
    add(tag, side, at(o.tag, i + 1));
    add(at(o.tag, i - 2), at(o.tag, i - 1), (tag << 2) | side);
    add(at(o.tag, i + 1), at(o.tag, i + 2), (tag << 2) | side);
    add(at(o.suffix, i), side);
    add(at(o.shape, i), at(o.shape, i - 1), side);
    add(place, quoteState);
    add(place, tag);
    add(place, context);
    add(side, context, quoteState);
    add(side, context, (sentences << 3) | quoteState);
    add(side, coarse, (sentences << 3) | quoteState);
    add(side, coarse, (commas << 4) | (verbs << 2) | cuesBetween);
    add(side, (sentences << 3) | quoteState, (commas << 2) | verbs);
    add(side, (marks << 3) | quoteState, coarse);
    add(side, marks, (cuesBetween << 3) | sentences);
    add(side, (thats << 2) | cuesBetween, coarse);
    add(side, (thats << 4) | quoteState, lemma);
    add(lemma, place);
    add(lemma, side, quoteState);
    add(lemma, side, (sentences << 2) | cuesBetween);
    add(lemma, side, afterKind);
    add(lemma, afterKind, beforeKind);
    add(frame, place, afterKind);
    add(frame, (side << 6) | (sentences << 3) | quoteState, beforeKind);
    add(frame, side, tag);
    add(cueTag, place, quoteState);
    add(cueTag, side, (afterKind << 3) | sentences);
    add(chunkSteps, side, context);
    add(chunkSteps, side, (chunkHead << 4) | tag);
    add(chunkSteps, side, lemma);
    add(chunkSteps, (side << 3) | verbs, (commas << 4) | cuesBetween);
    add(chunkSteps, (side << 8) | chunkHead, coarse);
    add(word, place);
    add(word, context);
    add(word, chunkSteps, side);
    add(few(at(o.depth, i), 2), side, (sentences << 3) | quoteState);
    add(few(at(o.depth, i), 2), word, side);
    add(initial, side, (far << 3) | sentences);
    add(at(o.word, i - 1), place);
    add(at(o.word, i - 1), (commas << 4) | (verbs << 2) | side, quoteState);
    add(word, (commas << 4) | (verbs << 2) | side, quoteState);
    add(at(o.frame, i), side, cuesBetween);
    const bearer = (at(o.bearer, i) << 4) | at(o.chunkBearer, i);
    add(bearer, side, chunkSteps);
    add(bearer, side, (quoteState << 3) | few(verbs, 2));
    add(bearer, context, chunkSteps);
    add(bearer, frame, place);
    add(bearer, side, (tag << 3) | cuesBetween);
    const isOtherCue = cues[i] === 1 && !inCue ? 1 : 0;
    add(isOtherCue, side, (far << 3) | quoteState);
    add(isOtherCue, at(o.tag, i - 1), side);
    if (gap <= 4 && !inCue) {
      let path = 7;
      for (let k = from; k < to; k++) path = featureRow(902, path, at(o.tag, k));
      add(path, side, tag);
      add(path, side, lemma);
    }
    collector.addTransition(featureRow(11, tag, at(o.tag, i - 1), side));
    collector.addTransition(featureRow(12, word, side));
    collector.addTransition(featureRow(13, at(o.word, i - 1), side, quoteState));
    collector.addTransition(featureRow(14, quoteState, at(o.quote, i - 1), (sentences << 2) | side));
  }
  return collector.finish();
}

/** The noun phrase next to the cue on one side. */
function chunkNear(o: Observations, from: number, step: 1 | -1): number {
  for (let i = from; i >= 0 && i < o.length; i += step) {
    const chunk = o.chunk[i] ?? -1;
    if (chunk >= 0) return chunk;
  }
  return 0;
}
