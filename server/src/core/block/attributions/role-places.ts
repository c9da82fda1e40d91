import { hashWord } from './feature-hash';
import { CLOSING, type Observations, OPENING, tagNumber } from './observations';
import type { CueRange } from './role-labels';

/** Kinds of places: what may begin or have ended at a token, as a sum. */
export const ROLE_PLACES = 16;
export const MAY_BEGIN = 1;
export const MAY_END = 2;
export const MAY_BEGIN_SOURCE = 4;
export const MAY_END_SOURCE = 8;

const MARKS = new Set(['PUNCT', 'CCONJ', 'SYM'].map(tagNumber));
const SCONJ = tagNumber('SCONJ');
/** Content ends before these. */
const CLAUSE_JOINS = new Set(['but', 'and'].map(hashWord));
/** Content before its cue begins after these, after a mark or with its sentence. */
const CLAUSE_OPENERS = new Set(
  [
    ...[
      'that',
      'which',
      'who',
      'what',
      'how',
      'why',
      'whether',
      'where',
      'if',
      'as',
      'or',
      'nor',
      'but',
      'and',
    ],
    ...['when', 'while', 'after', 'before', 'because', 'although', 'though'],
  ].map(hashWord),
);
const NEVER_BEGINS_SOURCE = new Set(['PUNCT', 'CCONJ', 'SCONJ', 'AUX', 'VERB', 'PART', 'ADP'].map(tagNumber));
const MODIFIERS = new Set(['DET', 'ADJ', 'NUM'].map(tagNumber));
const NOUN = tagNumber('NOUN');
const RELATIVES = new Set(['that', 'which', 'while', 'having', 'absent'].map(hashWord));

/**
 * What kind of place token `i` is for a cue. In the written articles 97 in 100 contents end before a mark, a
 * conjunction, a source or the cue, or with their sentence.
 */
export function placeOf(o: Observations, cue: CueRange, i: number): number {
  const isMark = (k: number) => MARKS.has(o.tag[k] ?? 0) || (o.quote[k] ?? 0) >= OPENING;
  const sentenceBegins = i === 0 || o.sentence[i] !== o.sentence[i - 1];
  const opened = isMark(i - 1) || CLAUSE_OPENERS.has(o.word[i - 1] ?? 0) || o.tag[i - 1] === SCONJ;
  const begin = i >= cue.start || sentenceBegins || opened ? MAY_BEGIN : 0;
  const closed = isMark(i) || CLAUSE_JOINS.has(o.word[i] ?? 0) || (o.quote[i - 1] ?? 0) === CLOSING;
  const end = sentenceBegins || closed || i === cue.start ? MAY_END : 0;
  const never = NEVER_BEGINS_SOURCE.has(o.tag[i] ?? 0) || RELATIVES.has(o.word[i] ?? 0);
  // A source is whole noun phrases; the tagger takes a verb of reporting for a noun at times, so a cue may cut one.
  const inPhrase = i > 0 && (o.chunk[i] ?? -1) >= 0 && o.chunk[i] === o.chunk[i - 1];
  const cutsOff = inPhrase && MODIFIERS.has(o.tag[i - 1] ?? 0) && o.tag[i] === NOUN;
  const beginSource = never || cutsOff ? 0 : MAY_BEGIN_SOURCE;
  const endSource = inPhrase && i !== cue.start ? 0 : MAY_END_SOURCE;
  return begin | end | beginSource | endSource;
}
