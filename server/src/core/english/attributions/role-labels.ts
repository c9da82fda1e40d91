import type { CueRange, RoleWindow } from './cue-range';
import { hashWord } from './feature-hash';
import type { Observations } from './observations';
import {
  MAY_BEGIN,
  MAY_BEGIN_SOURCE,
  MAY_END,
  MAY_END_SOURCE,
  MAY_GO_ON_SOURCE,
  MAY_TURN,
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
