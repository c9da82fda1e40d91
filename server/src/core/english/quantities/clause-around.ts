import { classOfNoun, singular } from '../mentions/nouns';
import { FIRM_MEASURES, PLACES, SET_MEASURES, TRADE_MEASURES } from '../words/figure-scope';
import { MEASURED_NOUNS } from '../words/measured-nouns';
import { subjectBefore } from './clause';
import { type Lexeme, lexemeAt, wordAt } from './lexeme';
import { isPlaceName, readOwner } from './noun-owner';

/** What the clause around a figure is about, and whether it tells how things are or what happened. */
export interface ClauseAround {
  /**
   * `figure`: the figure itself is the subject; `class`: people or things of a sort, or a measure of them; `own`:
   * somebody or something in particular; `none`: the clause has none that could be read.
   */
  readonly subject: 'figure' | 'class' | 'own' | 'none';
  /** It is about a place, and so about those who live there: "the town has lost half of its nurses". */
  readonly isOfPlace: boolean;
  /** It holds now or has come about. */
  readonly isPresent: boolean;
  /** It does, or is told of a year; nobody means it for later. */
  readonly isStanding: boolean;
}

/** Reads the clause around the lexemes `[from, to)` of a figure. */
export function readClauseAround(all: readonly Lexeme[], from: number, to: number): ClauseAround {
  const start = clauseStart(all, from);
  const verb = verbOf(all, start, from, to);
  if (verb < 0 || verb >= to) {
    const next = verb < 0 ? verbBehind(all, to) : verb;
    const subject = PREPOSITIONS.test(wordAt(all, from - 1)) ? 'none' : 'figure';
    const aspect = next < 0 ? 'past' : aspectOf(all, next);
    const isPresent = aspect === 'present';
    return { subject, isOfPlace: false, isPresent, isStanding: isStanding(all, from, aspect, false) };
  }
  const { kind, isActor, isOfPlace = false } = readSubject(all, verb);
  const aspect = aspectOf(all, verb);
  return {
    subject: kind,
    isOfPlace,
    isPresent: aspect === 'present',
    isStanding: isStanding(all, from, aspect, isActor),
  };
}

const PREPOSITIONS =
  /^(?:at|by|with|from|of|on|to|into|in|under|above|below|over|including|for|like|as|than|between|among|against)$/;
const CLAUSE_ENDS =
  /^(?:who|which|that|where|when|while|because|although|though|whose|whom|whereas|but|whether|[;:—–("“”])$/;

/** Where the clause begins that a figure stands in. */
function clauseStart(all: readonly Lexeme[], from: number): number {
  const sentence = lexemeAt(all, from)?.sentence;
  let at = from;
  while (at > 0 && lexemeAt(all, at - 1)?.sentence === sentence && !CLAUSE_ENDS.test(wordAt(all, at - 1)))
    at--;
  return at;
}

/** The verb of a figure: within it ("rose 8 percent"), else the last one before it in the clause; -1 without one. */
function verbOf(all: readonly Lexeme[], start: number, from: number, to: number): number {
  for (let i = from; i < to; i++) if (isVerb(lexemeAt(all, i)) && wordAt(all, i) !== 'estimated') return i;
  for (let i = from - 1; i >= start; i--) {
    if (!isVerb(lexemeAt(all, i))) continue;
    // "had to order 400": who had to is the subject.
    if (wordAt(all, i - 1) === 'to') continue;
    return i;
  }
  return -1;
}

const LONGEST_SUBJECT = 14;

/** The first verb behind a figure that is a subject; verbs of relative clauses are passed over. */
function verbBehind(all: readonly Lexeme[], to: number): number {
  const sentence = lexemeAt(all, to - 1)?.sentence;
  let passed = 0;
  for (let i = to; i < to + LONGEST_SUBJECT; i++) {
    const word = lexemeAt(all, i);
    if (word === undefined || word.sentence !== sentence) break;
    if (/^(?:who|which|that)$/.test(word.lower)) passed++;
    else if (isVerb(word)) {
      if (passed === 0) return i;
      if (!isVerb(lexemeAt(all, i + 1))) passed--;
    }
  }
  return -1;
}

function isVerb(word: Lexeme | undefined): boolean {
  return word !== undefined && (word.tag === 'VERB' || word.tag === 'AUX');
}

const AUXILIARIES = /^(?:have|has|’ve|'ve|is|are|’re|'re|am|do|does|can)$/;
const PAST_AUXILIARIES = /^(?:had|was|were|did|’d|'d)$/;
const MODALS = /^(?:will|would|could|may|might|should|must|shall|to)$/;
/** Verbs whose past is as their present. */
const SAME_IN_PAST = /^(?:put|cut|hit|set|let|shut|beat|quit|cast|read|split|shed|bid|burst)$/;

type Aspect = 'present' | 'past' | 'meant';

/** "have risen", "are", "kill": it is so or has come about, and is not told of one day. */
function aspectOf(all: readonly Lexeme[], verb: number): Aspect {
  for (let i = verb; i > verb - 4 && i >= 0; i--) {
    const word = lexemeAt(all, i);
    if (word === undefined || (i < verb && !/^(?:AUX|ADV|PART|VERB)$/.test(word.tag))) break;
    if (MODALS.test(word.lower)) return 'meant';
    if (PAST_AUXILIARIES.test(word.lower)) return 'past';
    if (AUXILIARIES.test(word.lower)) return 'present';
  }
  const { lower, lemma } = lexemeAt(all, verb) ?? { lower: '', lemma: '' };
  if (SAME_IN_PAST.test(lower)) return 'past';
  return lower === lemma || (lower.endsWith('s') && lower !== lemma) ? 'present' : 'past';
}

function isStanding(all: readonly Lexeme[], at: number, aspect: Aspect, isActor: boolean): boolean {
  if (aspect !== 'past') return aspect === 'present';
  return tellsYear(all, at) || (!isActor && tellsTime(all, at));
}

const YEARS =
  /\b(?:(?:a|per|each|every|last|this|past|previous) (?:year|decade)|annually|since (?:[\p{L}]+ ){0,2}(?:19|20)\d\d|(?:in|from|by|than|of) (?:the year )?20\d\d|in (?:the )?(?:last |past )?(?:\p{L}+|\d+) (?:years|decades)|in the (?:year|12 months|twelve months) (?:to|ending)|years? (?:ago|earlier)|since the pandemic)\b/iu;
const TIMES =
  /\b(?:in (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:a|per|each|every|last|this|past) (?:month|spring|summer|autumn|fall|winter|school year)|(?:this|last) (?:spring|summer|autumn|fall|winter))\b/i;

function tellsYear(all: readonly Lexeme[], at: number): boolean {
  return YEARS.test(sentenceOf(all, at));
}

function tellsTime(all: readonly Lexeme[], at: number): boolean {
  return TIMES.test(sentenceOf(all, at));
}

function sentenceOf(all: readonly Lexeme[], at: number): string {
  const sentence = lexemeAt(all, at)?.sentence;
  return all.flatMap((word) => (word.sentence === sentence ? word.text : [])).join(' ');
}

interface ReadSubject {
  readonly kind: ClauseAround['subject'];
  readonly isOfPlace?: boolean;
  /** People or bodies, who do things: what they did on a day happened. */
  readonly isActor: boolean;
}

const NO_SUBJECT: ReadSubject = { kind: 'none', isActor: false };
const OWN: ReadSubject = { kind: 'own', isActor: true };

function readSubject(all: readonly Lexeme[], verb: number): ReadSubject {
  let first = verb;
  while (first > 0 && /^(?:AUX|ADV|PART)$/.test(lexemeAt(all, first - 1)?.tag ?? '')) first--;
  first = beforeAside(all, first);
  const before = lexemeAt(all, first - 1);
  if (before === undefined || before.sentence !== lexemeAt(all, verb)?.sentence) return NO_SUBJECT;
  if (before.lower === 'there') return { kind: 'figure', isActor: false };
  if (before.tag === 'PRON' || /^(?:who|which|that|he|she|it|they|we|i|you|this)$/.test(before.lower))
    return OWN;
  // "Trench collapses kill": the tagger takes a noun before a verb for one now and then.
  if (before.tag === 'VERB' && before.lower.endsWith('s') && lexemeAt(all, verb)?.tag === 'VERB')
    return { kind: 'class', isActor: false };
  const head = subjectBefore(all, first);
  if (head < 0) {
    // "Profit fell 3% and sales rose": a second verb goes on with the subject of the first.
    for (let i = first - 1; i >= 0 && lexemeAt(all, i)?.sentence === before.sentence; i--)
      if (isVerb(lexemeAt(all, i))) return readSubject(all, i);
    return NO_SUBJECT;
  }
  return readHeadOfSubject(all, head);
}

/** "Water rates": what a board sets. */
const SET_RATES =
  /^(?:water|sewer|tax|interest|mortgage|utility|power|electricity|room|postage|lending|repo) rates?$/;

function rateAt(all: readonly Lexeme[], at: number): string {
  return `${wordAt(all, at - 1)} ${wordAt(all, at)}`;
}

const LONGEST_ASIDE = 8;

/** "Turnout, by contrast, was up": where the aside before a verb begins. */
function beforeAside(all: readonly Lexeme[], verb: number): number {
  if (wordAt(all, verb - 1) !== ',') return verb;
  for (let i = verb - 2; i > verb - LONGEST_ASIDE && i > 0; i--) {
    if (isVerb(lexemeAt(all, i))) return verb;
    if (wordAt(all, i) === ',') return i;
  }
  return verb;
}

function readHeadOfSubject(all: readonly Lexeme[], at: number): ReadSubject {
  const owner = readOwner(all, phraseStart(all, at));
  const head = lexemeAt(all, at);
  if (head === undefined) return NO_SUBJECT;
  const one = singular(head.lower);
  const isActor = ACTORS.has(classOfNoun(one) ?? '');
  const isMeasure = MEASURED_NOUNS.has(one) || MEASURED_NOUNS.has(head.lemma);
  const ofSociety: ReadSubject = { kind: 'class', isActor };
  const isOfPlace = PLACES.has(one) || isPlaceName([head]);
  const isBareNoun = owner.kind === 'class' && !isPlaceName([head]);
  if (isOfPlace && owner.kind !== 'body' && !isBareNoun)
    return { kind: owner.kind === 'the' ? 'own' : 'class', isActor: false, isOfPlace };
  if (FIRM_MEASURES.has(one) || SET_MEASURES.has(one) || SET_RATES.test(rateAt(all, at))) return OWN;
  switch (owner.kind) {
    case 'class':
      // "City sold", "Parliament spends": one body, by its noun alone.
      if (isActor && one === head.lower) return OWN;
      return TRADE_MEASURES.has(one) && !owner.isTold ? OWN : ofSociety;
    case 'place':
      return ofSociety;
    case 'the':
      return isMeasure && owner.isTold ? ofSociety : OWN;
    case 'one':
      return isActor ? OWN : ofSociety;
    default:
      return OWN;
  }
}

const ACTORS: ReadonlySet<string> = new Set(['human', 'organization', 'media', 'post']);

/** Where the noun phrase begins whose head stands at an index. */
function phraseStart(all: readonly Lexeme[], head: number): number {
  const sentence = lexemeAt(all, head)?.sentence;
  let at = head;
  for (;;) {
    const word = lexemeAt(all, at - 1);
    if (word === undefined || word.sentence !== sentence) return at;
    const isWithin = /^(?:ADJ|NOUN|PROPN|NUM|DET|PRON)$/.test(word.tag) || /^['’]s?$|^-$/.test(word.lower);
    if (!isWithin) return at;
    at--;
    if (/^(?:the|a|an|its|their|his|her|our|my)$/.test(word.lower)) return at;
  }
}
