import { MONTHS, WEEKDAYS } from '../words/number-contexts';
import type { CueRange } from './cue-range';
import { hashWord } from './feature-hash';
import { CLOSING, INSIDE, type Observations, OPENING, tagNumber } from './observations';

/** Kinds of places: what may begin or have ended at a token, as a sum. */
export const ROLE_PLACES = 64;
export const MAY_BEGIN = 1;
export const MAY_END = 2;
export const MAY_BEGIN_SOURCE = 4;
export const MAY_END_SOURCE = 8;
/** A source may stand next to content that goes before it. */
export const MAY_TURN = 16;
/** A source may go on: a noun with its verb would be a clause. */
export const MAY_GO_ON_SOURCE = 32;

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
const COMMA = hashWord(',');
const THAT = hashWord('that');
const NOT = hashWord('not');
const CONDITIONS = new Set(['if', 'unless', 'should', 'although', 'though', 'because', 'when'].map(hashWord));
const NEVER_BEGINS_SOURCE = new Set(['PUNCT', 'CCONJ', 'SCONJ', 'AUX', 'VERB', 'PART', 'ADP'].map(tagNumber));
const LEADS_UP = new Set(['DET', 'ADJ', 'NUM', 'ADP', 'PART', 'AUX'].map(tagNumber));
const MODIFIERS = new Set(['DET', 'ADJ', 'NUM'].map(tagNumber));
const ADV = tagNumber('ADV');
const NOUN = tagNumber('NOUN');
const PROPN = tagNumber('PROPN');
const VERB = tagNumber('VERB');
const DATES = new Set([...MONTHS, ...WEEKDAYS].map(hashWord));
const PUNCT = tagNumber('PUNCT');
const OBJECTS = new Set(['him', 'them', 'me', 'us'].map(hashWord));
const IT = hashWord('it');
const OBJECT_OPENERS = new Set(['DET', 'PRON'].map(tagNumber));
const ING = hashWord('ing');
const NOUNS = new Set([NOUN, PROPN]);
/** The value of {@link Observations.shape} for a word with a capital. */
const CAPITALIZED = 1;
const RELATIVES = new Set(['that', 'which', 'while', 'having', 'absent'].map(hashWord));

/**
 * What kind of place token `i` is for a cue. In the written articles 97 in 100 contents end before a mark, a
 * conjunction, a source or the cue, or with their sentence; sources are whole noun phrases.
 */
export function placeOf(o: Observations, cue: CueRange, i: number): number {
  const content = contentPlace(o, cue, i);
  return content | sourcePlace(o, cue, i, (content & MAY_END) !== 0);
}

function contentPlace(o: Observations, cue: CueRange, i: number): number {
  const isMark = (k: number) => o.breaks[k] === 1 || (o.quote[k] ?? 0) >= OPENING;
  const sentenceBegins = i === 0 || o.sentence[i] !== o.sentence[i - 1];
  const opened = isMark(i - 1) || CLAUSE_OPENERS.has(o.word[i - 1] ?? 0) || o.tag[i - 1] === SCONJ;
  const begin = i >= cue.start || sentenceBegins || opened ? MAY_BEGIN : 0;
  const behindQuotation = (o.quote[i - 1] ?? 0) === CLOSING && !isPartOfClause(o, cue, i - 1);
  const closed = isMark(i) || CLAUSE_JOINS.has(o.word[i] ?? 0) || behindQuotation;
  const breaksOff = closed && !endsFirstClause(o, cue, i) && !isContrast(o, i);
  return begin | (sentenceBegins || breaksOff || i === cue.start ? MAY_END : 0);
}

function sourcePlace(o: Observations, cue: CueRange, i: number, contentEnds: boolean): number {
  // A verb with a capital is a name that looks like one: Grant, Chase, Pitt.
  const name = o.tag[i] === VERB && o.shape[i] === CAPITALIZED;
  const never = (NEVER_BEGINS_SOURCE.has(o.tag[i] ?? 0) && !name) || RELATIVES.has(o.word[i] ?? 0);
  const inPhrase = i > 0 && (o.chunk[i] ?? -1) >= 0 && o.chunk[i] === o.chunk[i - 1];
  const cutsPhrase = MODIFIERS.has(o.tag[i - 1] ?? 0) && (o.tag[i] === NOUN || o.tag[i] === PROPN);
  const cutsName = o.tag[i - 1] === PROPN && o.tag[i] === PROPN && !DATES.has(o.word[i - 1] ?? 0);
  const cutsOff = inPhrase && (cutsPhrase || cutsName);
  // Who is named inside a quotation is not the one who is quoted.
  const quoted = o.quote[i] === INSIDE && o.quotation[i] !== o.quotation[cue.start];
  const object = OBJECTS.has(o.word[i] ?? 0) || (o.word[i] === IT && i >= cue.end);
  // "full-fledged": the second half of a word.
  const halved = o.tag[i - 1] === PUNCT && o.breaks[i - 1] === 0;
  const begin = never || cutsOff || quoted || object || halved ? 0 : MAY_BEGIN_SOURCE;
  // The tagger takes a verb of reporting for a noun at times, so a cue may cut a phrase.
  const end = inPhrase && i !== cue.start ? 0 : MAY_END_SOURCE;
  // "…would open his | rivals": what a preposition or a determiner leads up to is no source of its own.
  const leadsUp = LEADS_UP.has(o.tag[i - 1] ?? 0) || o.tag[i] === ADV || endsFirstClause(o, cue, i - 1);
  const turn = (leadsUp || i >= cue.end) && !contentEnds ? 0 : MAY_TURN;
  // "…that let farmers | sell grain": a noun with its verb is a clause, no source.
  const takesObject = OBJECT_OPENERS.has(o.tag[i + 1] ?? 0) && o.suffix[i] !== ING;
  const isVerb = o.tag[i] === VERB && !name && NOUNS.has(o.tag[i - 1] ?? 0);
  const clause = isVerb && (o.word[i] === o.lemma[i] || takesObject);
  return begin | end | turn | (clause ? 0 : MAY_GO_ON_SOURCE);
}

/** How many words of a clause lead up to a quotation that is a part of it: "that the levy was “dead” until May". */
const CLAUSE_LEAD = 3;

/**
 * True where a clause leads up to the quotation that ends at a token, and does not stop there: one that the cue brings
 * in, or one that goes before it ("Jack “Tin” Moroney kept the books, she said").
 */
function isPartOfClause(o: Observations, cue: CueRange, closing: number): boolean {
  if (o.breaks[closing - 1] === 1) return false;
  let opening = closing;
  while (opening > 0 && o.quotation[opening - 1] === o.quotation[closing]) opening--;
  if (closing < cue.start)
    return (o.depth[opening] ?? 0) > 0 && o.sentence[closing] === o.sentence[cue.start];
  return opening - cue.end >= CLAUSE_LEAD && (o.verbs[opening] ?? 0) > (o.verbs[cue.end] ?? 0);
}

/** "…as an equal, not a subordinate": the contrast is the speaker's. */
function isContrast(o: Observations, comma: number): boolean {
  return o.word[comma] === COMMA && o.word[comma + 1] === NOT && MODIFIERS.has(o.tag[comma + 2] ?? 0);
}

/** "…warned that if the rains fail, the dam will be dry": what is said does not end with its condition. */
function endsFirstClause(o: Observations, cue: CueRange, comma: number): boolean {
  if (
    o.word[comma] !== COMMA ||
    comma < cue.end + 2 ||
    o.word[cue.end] !== THAT ||
    !CONDITIONS.has(o.word[cue.end + 1] ?? 0)
  )
    return false;
  return o.commas[comma] === o.commas[cue.end] && o.sentence[comma] === o.sentence[cue.end];
}
