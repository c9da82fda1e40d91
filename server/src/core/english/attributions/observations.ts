import type { NounClass } from '../../terms/noun-phrase';
import type { LocalQuotation } from '../../terms/quotation';
import type { Token } from '../../terms/token';
import { classOfNoun, singular } from '../mentions/nouns';
import { CUE_FRAMES, FRAME_OF_LEMMA } from '../words/cues';
import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from '../words/given-names';

import { hashWord } from './feature-hash';

/** Where a token stands towards quotation marks. */
export const OUTSIDE = 0;
export const INSIDE = 1;
export const OPENING = 2;
export const CLOSING = 3;

/** What the two labellers look at, a number for each token of a block and each property. */
export interface Observations {
  readonly length: number;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly tag: Int32Array;
  /** Capital, all capitals, digits, mark. */
  readonly shape: Int32Array;
  readonly suffix: Int32Array;
  readonly quote: Int32Array;
  /** Which quotation the token belongs to, or -1. */
  readonly quotation: Int32Array;
  readonly sentence: Int32Array;
  /** Distance to the beginning of the sentence. */
  readonly depth: Int32Array;
  /** Index of the reporting frame, or 0. */
  readonly frame: Int32Array;
  /** Which noun phrase the token belongs to, or -1. */
  readonly chunk: Int32Array;
  /** Tag of the noun phrase's last token, for tokens of one. */
  readonly chunkHead: Int32Array;
  /** What the token can stand for as a source: a person, a body, a document …; 0 for none. */
  readonly bearer: Int32Array;
  /** The same of the noun phrase's head, for tokens of one. */
  readonly chunkBearer: Int32Array;
  /** How many stand before the token: commas, verbs, quotation marks, "that". */
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
  readonly marks: Int32Array;
  readonly thats: Int32Array;
  /** 1 where a clause may end: a mark, but no hyphen inside a word and no sign of a currency. */
  readonly breaks: Uint8Array;
}

const TAGS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
];
const TAG_NUMBER: ReadonlyMap<string, number> = new Map(TAGS.map((tag, i) => [tag, i + 1]));
const FRAME_NUMBER: ReadonlyMap<string, number> = new Map(CUE_FRAMES.map((frame, i) => [frame, i + 1]));

/** The number that {@link Observations.tag} holds for a part of speech. */
export function tagNumber(tag: string): number {
  return TAG_NUMBER.get(tag) ?? 0;
}

const ADJ = tagNumber('ADJ');
const DET = tagNumber('DET');
const NOUN = tagNumber('NOUN');
const NUM = tagNumber('NUM');
const PRON = tagNumber('PRON');
const PROPN = tagNumber('PROPN');
const VERB = tagNumber('VERB');
const AUX = tagNumber('AUX');
const SYM = tagNumber('SYM');

const NOMINAL = new Set([ADJ, DET, NOUN, NUM, PRON, PROPN, SYM]);
const HEADS = new Set([NOUN, NUM, PRON, PROPN]);

/** Computes the observations of one block; a pure function of its arguments. */
export function observe(tokens: readonly Token[], quotations: readonly LocalQuotation[]): Observations {
  const n = tokens.length;
  const table = () => new Int32Array(n);
  const o: Observations = {
    length: n,
    word: table(),
    lemma: table(),
    tag: table(),
    shape: table(),
    suffix: table(),
    quote: table(),
    quotation: table().fill(-1),
    sentence: table(),
    depth: table(),
    frame: table(),
    chunk: table().fill(-1),
    chunkHead: table(),
    bearer: table(),
    chunkBearer: table(),
    commas: table(),
    verbs: table(),
    marks: table(),
    thats: table(),
    breaks: new Uint8Array(n),
  };
  let sentence = -1;
  let sentenceStart = 0;
  let commas = 0;
  let verbs = 0;
  let marks = 0;
  let thats = 0;
  let quotation = 0;
  for (let i = 0; i < n; i++) {
    const token = tokens[i] as Token;
    o.word[i] = hashWord(normalizeMarks(token.lower));
    o.lemma[i] = hashWord(normalizeMarks(token.lemma));
    o.tag[i] = tagNumber(token.tag);
    o.shape[i] = shapeOf(token.text);
    o.suffix[i] = hashWord(token.lower.slice(-3));
    if (token.sentence !== sentence) {
      sentence = token.sentence;
      sentenceStart = i;
    }
    o.sentence[i] = sentence;
    o.depth[i] = i - sentenceStart;
    o.frame[i] = FRAME_NUMBER.get(FRAME_OF_LEMMA.get(token.lemma) ?? '') ?? 0;
    o.bearer[i] = bearerOf(token);
    o.breaks[i] = BREAKS.has(token.tag) && !joinsWords(tokens, i) ? 1 : 0;
    while (quotation < quotations.length && (quotations[quotation]?.span[1] ?? 0) <= token.span[0])
      quotation++;
    const around = quotations[quotation];
    if (around !== undefined && around.span[0] <= token.span[0]) {
      o.quotation[i] = quotation;
      o.quote[i] =
        around.opened && token.span[0] === around.span[0]
          ? OPENING
          : around.closed && token.span[1] === around.span[1]
            ? CLOSING
            : INSIDE;
    }
    o.commas[i] = commas;
    o.verbs[i] = verbs;
    o.marks[i] = marks;
    o.thats[i] = thats;
    if (token.text === ',') commas++;
    if (o.tag[i] === VERB || o.tag[i] === AUX) verbs++;
    if (o.quote[i] === OPENING || o.quote[i] === CLOSING) marks++;
    if (token.lower === 'that') thats++;
  }
  chunkNounPhrases(tokens, o);
  return o;
}

const BREAKS: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'SYM']);
const WITHIN_WORDS = /^[-‑/'’]$/;
const CURRENCY = /^\p{Sc}$/u;

/** "so-called", "and/or", "$2 billion": a mark that holds together what stands around it. */
function joinsWords(tokens: readonly Token[], i: number): boolean {
  const mark = tokens[i] as Token;
  if (CURRENCY.test(mark.text)) return true;
  if (!WITHIN_WORDS.test(mark.text)) return false;
  return tokens[i - 1]?.span[1] === mark.span[0] && tokens[i + 1]?.span[0] === mark.span[1];
}

const DOUBLE_MARKS = new Set(['“', '”', '„', '«', '»', "''", '``']);

function normalizeMarks(word: string): string {
  if (DOUBLE_MARKS.has(word)) return '"';
  return word.includes('’') ? word.replaceAll('’', "'") : word;
}

const BEARERS: readonly NounClass[] = ['human', 'organization', 'document', 'poll', 'post', 'media'];
/** Bearers that say something by being written: documents, polls and posts. */
export const WRITTEN_BEARERS: ReadonlySet<number> = new Set(
  (['document', 'poll', 'post'] as const).map((kind) => BEARERS.indexOf(kind) + 1),
);
const SPEAKING_PRONOUNS = new Set([
  'he',
  'she',
  'they',
  'i',
  'we',
  'who',
  'everyone',
  'others',
  'many',
  'some',
  'both',
]);

function bearerOf(token: Token): number {
  if (SPEAKING_PRONOUNS.has(token.lower)) return 7;
  if (token.tag === 'PROPN' && isGivenName(token.lower)) return 8;
  if (token.tag !== 'NOUN' && token.tag !== 'PROPN' && token.tag !== 'ADJ') return 0;
  const bearer = classOfNoun(singular(token.lower));
  return bearer === null ? 0 : BEARERS.indexOf(bearer) + 1;
}

function isGivenName(word: string): boolean {
  return MALE_NAMES.has(word) || FEMALE_NAMES.has(word) || EITHER_NAMES.has(word);
}

function shapeOf(word: string): number {
  if (/^\p{Lu}+$/u.test(word)) return word.length > 1 ? 2 : 3;
  if (/^\p{Lu}/u.test(word)) return 1;
  if (/^\p{Ll}/u.test(word)) return 4;
  if (/\d/.test(word)) return 5;
  return 6;
}

/** Noun phrases as runs of nominal tags that end in a head; a determiner or pronoun begins a new one. */
function chunkNounPhrases(tokens: readonly Token[], o: Observations): void {
  let chunk = -1;
  let i = 0;
  while (i < o.length) {
    if (!NOMINAL.has(o.tag[i] ?? 0)) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < o.length && o.sentence[end] === o.sentence[i]) {
      const tag = o.tag[end] ?? 0;
      const possessive = /^['’]s?$/.test(tokens[end]?.text ?? '') && o.quote[end] !== CLOSING;
      const hyphen =
        tokens[end]?.text === '-' && (tokens[end]?.span[0] ?? 0) === (tokens[end - 1]?.span[1] ?? -1);
      if (!NOMINAL.has(tag) && !possessive && !hyphen) break;
      if ((tag === DET || tag === PRON) && HEADS.has(o.tag[end - 1] ?? 0)) break;
      if (tag === PRON) break;
      end++;
      if (o.tag[end - 1] === PRON) break;
    }
    let head = end - 1;
    while (head > i && !HEADS.has(o.tag[head] ?? 0)) head--;
    if (HEADS.has(o.tag[head] ?? 0)) {
      chunk++;
      for (let k = i; k <= head; k++) {
        o.chunk[k] = chunk;
        o.chunkHead[k] = o.tag[head] ?? 0;
        o.chunkBearer[k] = o.bearer[head] ?? 0;
      }
    }
    i = end;
  }
}
