import type { Direction } from '../../terms/quantity';
import {
  CHANGE_NOUNS,
  CHANGE_PARTICLES,
  CHANGE_VERBS,
  INTRANSITIVE_CHANGE,
  PACE_WORDS,
  TRANSITIVE_CHANGE,
} from '../words/change-words';
import { MEASURED_NOUNS } from '../words/measured-nouns';
import { subjectBefore, verbLemma } from './clause';
import { type Lexeme, lexemeAt, wordAt } from './lexeme';
import { isPlural, readCountedNoun } from './noun-phrase';
import { nounStreakEnd, streakEnd } from './streak';

/** A rise or fall told without a figure, lexemes `[from, to)`. */
export interface Trend {
  readonly from: number;
  readonly to: number;
  readonly direction: Direction;
  /** The noun that moves, singular; null where only the pace tells that something is measured. */
  readonly subject: string | null;
  readonly isForecast: boolean;
}

const INTENT =
  /^(?:to|will|would|could|can|may|might|should|must|shall|not|n't|n’t|cannot|let|help|helps|ll|’ll|'ll|if|d|’d)$/;
const PREDICTED = /^(?:expected|projected|forecast|predicted|likely|set|tipped|poised)$/;

/** Finds trends told without a figure. */
export function findTrends(lexemes: readonly Lexeme[]): readonly Trend[] {
  const trends: Trend[] = [];
  for (let at = 0; at < lexemes.length; at++) {
    const trend =
      readStreak(lexemes, at) ??
      readVerb(lexemes, at) ??
      readNoun(lexemes, at) ??
      readMoreAndMore(lexemes, at);
    if (trend !== null) trends.push(trend);
  }
  return trends;
}

function readVerb(lexemes: readonly Lexeme[], at: number): Trend | null {
  const verb = lexemeAt(lexemes, at);
  if (verb === undefined) return null;
  const lemma = verbLemma(verb);
  const direction = CHANGE_VERBS.get(lemma) ?? (lemma === 'worsen' ? 'down' : undefined);
  if (direction === undefined) return null;
  if (!isVerb(lexemes, at)) return null;
  const first = auxiliaryStart(lexemes, at);
  const intent = isIntent(lexemes, first);
  if (intent === 'intent') return null;
  const pace = paceEnd(lexemes, at + 1);
  const hasPace = pace > at + 1 || hasPaceBefore(lexemes, first, at);
  // "fell by the same margin": the figure stands in the sentence before.
  if (
    wordAt(lexemes, at + 1) === 'by' &&
    wordAt(lexemes, at + 2) === 'the' &&
    wordAt(lexemes, at + 3) === 'same'
  ) {
    return {
      from: first,
      to: at + 5,
      direction,
      subject: lexemeAt(lexemes, at + 4)?.lemma ?? null,
      isForecast: false,
    };
  }
  const modifies =
    verb.lower.endsWith('ed') &&
    first === at &&
    /^(?:ADP|DET|ADJ|SCONJ)$/.test(lexemeAt(lexemes, at - 1)?.tag ?? '');
  if (INTRANSITIVE_CHANGE.has(lemma) && !modifies) {
    const head = lexemeAt(lexemes, subjectBefore(lexemes, first));
    if (first === at && verb.lower.endsWith('ing') && subjectBefore(lexemes, first) !== at - 1) return null;
    const measured = head !== undefined && MEASURED_NOUNS.has(head.lemma);
    const isObject = startsObject(lexemes, pace);
    if ((measured || (hasPace && head !== undefined && head.tag === 'NOUN')) && !isObject) {
      return {
        from: first,
        to: pace,
        direction,
        subject: head?.lemma ?? null,
        isForecast: intent === 'forecast',
      };
    }
  }
  if (TRANSITIVE_CHANGE.has(lemma) && !modifies) {
    const object = measuredObject(lexemes, at + 1);
    if (object < 0 || isPolicyRate(lexemes, object) || (verb.lower.endsWith('ing') && first === at))
      return null;
    if (first === at && !hasSubject(lexemes, at)) return null;
    return {
      from: first,
      to: object + 1,
      direction,
      subject: lexemeAt(lexemes, object)?.lemma ?? null,
      isForecast: intent === 'forecast',
    };
  }
  return null;
}

const STREAK_REACH = 7;

/** "fell for a third month in a row", "has been up every year since 2015", "a third straight monthly rise". */
function readStreak(lexemes: readonly Lexeme[], at: number): Trend | null {
  const nounEnd = nounStreakEnd(lexemes, at);
  if (nounEnd > 0) {
    const direction = CHANGE_NOUNS.get(lexemeAt(lexemes, nounEnd - 1)?.lemma ?? '') ?? 'up';
    return { from: at, to: nounEnd, direction, subject: null, isForecast: false };
  }
  const word = lexemeAt(lexemes, at);
  if (word === undefined) return null;
  const direction = CHANGE_VERBS.get(verbLemma(word)) ?? CHANGE_PARTICLES.get(word.lower);
  if (direction === undefined || (word.tag === 'NOUN' && isPlural(word))) return null;
  for (let i = at + 1; i <= at + STREAK_REACH; i++) {
    const next = lexemeAt(lexemes, i);
    if (next === undefined || next.sentence !== word.sentence || /^[.,;:]$/.test(next.text)) return null;
    const end = streakEnd(lexemes, i);
    if (end < 0) continue;
    const from = auxiliaryStart(lexemes, at);
    if (isIntent(lexemes, from) === 'intent') return null;
    const subject = lexemeAt(lexemes, subjectBefore(lexemes, from))?.lemma ?? null;
    return { from, to: end, direction, subject, isForecast: false };
  }
  return null;
}

/** "More and more farms are selling water", "a growing number of towns". */
function readMoreAndMore(lexemes: readonly Lexeme[], at: number): Trend | null {
  const word = wordAt(lexemes, at);
  const isMore = word === 'more' || word === 'fewer';
  if (isMore && wordAt(lexemes, at + 1) === 'and' && wordAt(lexemes, at + 2) === word) {
    const noun = readCountedNoun(lexemes, at + 3);
    return noun?.isPlural === true
      ? {
          from: at,
          to: noun.to,
          direction: word === 'more' ? 'up' : 'down',
          subject: noun.head.lemma,
          isForecast: false,
        }
      : null;
  }
  return null;
}

/** A finite verb has somebody before it; "reduce poverty" and "increased rates of" have not. */
function hasSubject(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemeAt(lexemes, at - 1);
  const noun = before?.tag === 'ADV' ? lexemeAt(lexemes, at - 2) : before;
  if (noun === undefined) return false;
  if (noun.tag === 'PRON' || noun.tag === 'PROPN') return true;
  return noun.tag === 'NOUN' && (lexemeAt(lexemes, at)?.lemma !== wordAt(lexemes, at) || isPlural(noun));
}

/** The tagger takes a past tense at the end of a clause for an adjective: "deaths … spiked." */
function isVerb(lexemes: readonly Lexeme[], at: number): boolean {
  const word = lexemeAt(lexemes, at);
  if (word?.tag === 'VERB') return true;
  if (word?.tag !== 'ADJ' || !word.lower.endsWith('ed')) return false;
  const next = lexemeAt(lexemes, at + 1);
  const before = lexemeAt(lexemes, at - 1);
  return (
    (next === undefined || next.tag === 'PUNCT' || next.tag === 'ADP') &&
    (before?.tag === 'NOUN' || before?.tag === 'PROPN')
  );
}

/** "has been", "have also significantly", "started", "began": where the verb group begins. */
function auxiliaryStart(lexemes: readonly Lexeme[], at: number): number {
  let from = at;
  for (let i = at - 1; i >= at - 5; i--) {
    const word = lexemeAt(lexemes, i);
    if (word === undefined) break;
    if (
      word.tag === 'AUX' ||
      /^(?:has|have|had|been|started|began|begun|continued|kept|is|are|was|were|to)$/.test(word.lower)
    )
      from = i;
    else if (word.tag !== 'ADV' && word.tag !== 'PART') break;
  }
  return from;
}

function isIntent(lexemes: readonly Lexeme[], first: number): 'intent' | 'forecast' | 'fact' {
  for (let i = first - 2; i <= first + 3; i++) {
    const word = lexemeAt(lexemes, i);
    if (word === undefined || (i > first && word.tag === 'NOUN')) continue;
    if (PREDICTED.test(word.lower) && i >= first - 1) return 'forecast';
  }
  const start = wordAt(lexemes, first);
  const before = wordAt(lexemes, first - 1);
  if (start === 'to' && /^(?:started|began|begun|continued|continues|continue)$/.test(before)) return 'fact';
  if (INTENT.test(start) || (INTENT.test(before) && before !== 'if')) return 'intent';
  for (let i = first; i < first + 3; i++) {
    const word = wordAt(lexemes, i);
    if (/^(?:not|n't|n’t|never)$/.test(word)) return 'intent';
  }
  return 'fact';
}

function paceEnd(lexemes: readonly Lexeme[], at: number): number {
  let end = at;
  if (wordAt(lexemes, at) === 'more' || wordAt(lexemes, at) === 'very' || wordAt(lexemes, at) === 'so') end++;
  return PACE_WORDS.has(wordAt(lexemes, end)) && lexemeAt(lexemes, end)?.tag !== 'ADJ' ? end + 1 : at;
}

function hasPaceBefore(lexemes: readonly Lexeme[], from: number, at: number): boolean {
  for (let i = from - 1; i < at; i++) {
    const word = wordAt(lexemes, i);
    if (word.endsWith('ly') && PACE_WORDS.has(word)) return true;
  }
  return false;
}

function startsObject(lexemes: readonly Lexeme[], at: number): boolean {
  return /^(?:the|a|an|his|her|its|their|our|my|your|this|that|these|those|him|them|it|us|me|into|onto|up|over|out|through|apart|asleep|back|behind|for|under|victim|ill|short|prey)$/.test(
    wordAt(lexemes, at),
  );
}

/** The measured noun that a transitive verb moves: "increased the number", "cut rates"; -1 without one. */
function measuredObject(lexemes: readonly Lexeme[], at: number): number {
  let found = -1;
  for (let i = at; i < at + 5; i++) {
    const word = lexemeAt(lexemes, i);
    if (word === undefined) break;
    const isNoun = word.tag === 'NOUN' || word.tag === 'PROPN';
    if (isNoun) {
      found = MEASURED_NOUNS.has(word.lemma) ? i : -1;
      continue;
    }
    if (found >= 0 || (word.tag !== 'DET' && word.tag !== 'ADJ' && word.tag !== 'PRON' && word.tag !== 'ADV'))
      break;
  }
  return found;
}

/** "The bank cut rates" tells what it did, and nothing of a quantity. */
function isPolicyRate(lexemes: readonly Lexeme[], object: number): boolean {
  const isRates = wordAt(lexemes, object) === 'rates';
  const before = lexemeAt(lexemes, object - 1);
  return isRates && (before?.lower === 'interest' || before?.tag === 'VERB');
}

/** "a dramatic rise in euthanasia", "an increase in miles driven", "a tightening race". */
function readNoun(lexemes: readonly Lexeme[], at: number): Trend | null {
  const noun = lexemeAt(lexemes, at);
  const direction = CHANGE_NOUNS.get(noun?.lemma ?? '');
  if (noun === undefined || direction === undefined || noun.tag !== 'NOUN') return null;
  if (!/^(?:in|of)$/.test(wordAt(lexemes, at + 1))) return null;
  const before = lexemeAt(lexemes, at - 1);
  const pace = before !== undefined && PACE_WORDS.has(before.lower);
  const article = wordAt(lexemes, pace ? at - 2 : at - 1);
  if (!/^(?:a|an|the|this|that|recent|any)$/.test(article) && !noun.lower.endsWith('s')) return null;
  if (article === 'any') return null;
  const object = measuredObject(lexemes, at + 2);
  // The tagger takes "hate" in "a spike in hate crimes" for a verb.
  const skip = lexemeAt(lexemes, at + 2)?.tag === 'VERB' && !/ing$/.test(wordAt(lexemes, at + 2)) ? 1 : 0;
  const complement = readCountedNoun(lexemes, at + 2 + skip);
  const isOfMany =
    complement?.isPlural === true &&
    wordAt(lexemes, at + 1) === 'in' &&
    /^(?:increase|decrease|rise|decline|drop|surge|spike|reduction|fall|jump|uptick)$/.test(noun.lemma);
  if (object < 0 && !isOfMany && !(pace && wordAt(lexemes, at + 1) === 'in')) return null;
  const from = pace ? at - 2 : at - 1;
  return {
    from: /^(?:a|an|the|this|that)$/.test(wordAt(lexemes, from)) ? from : at,
    to: object >= 0 ? object + 1 : (complement?.to ?? at + 2),
    direction,
    subject: lexemeAt(lexemes, object)?.lemma ?? null,
    isForecast: false,
  };
}
