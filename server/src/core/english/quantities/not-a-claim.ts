import { CHANGE_VERBS } from '../words/change-words';
import { RHETORICAL_PHRASES, SOURCE_NOUNS, TARGETS } from '../words/number-contexts';
import { isAge, isClockTime, isDate } from './calendar-numbers';
import { isRollCall, isScore } from './contest-numbers';
import type { Figure } from './figure';
import { isAddress, isLabel, isModifier, isName, isOrdinal } from './label-numbers';
import { type Lexeme, lexemeAt, wordAt } from './lexeme';
import { textBetween } from './noun-phrase';
import { isDimension, isDuration } from './size-numbers';

/** Why a number is not a statistical claim. */
export type NotAClaim =
  | 'date'
  | 'time'
  | 'age'
  | 'duration'
  | 'dimension'
  | 'label'
  | 'address'
  | 'score'
  | 'roll-call'
  | 'ordinal'
  | 'list'
  | 'rhetorical'
  | 'hypothetical'
  | 'target'
  | 'source-count'
  | 'children'
  | 'modifier'
  | 'name';

type Test = (lexemes: readonly Lexeme[], figure: Figure) => boolean;

/** Tests in the order in which they are asked; the first that holds names the class. */
const TESTS: readonly (readonly [NotAClaim, Test])[] = [
  ['list', isListNumber],
  ['date', isDate],
  ['time', isClockTime],
  ['age', isAge],
  ['rhetorical', isRhetorical],
  ['hypothetical', isHypothetical],
  ['target', isTarget],
  ['duration', isDuration],
  ['score', isScore],
  ['roll-call', isRollCall],
  ['address', isAddress],
  ['label', isLabel],
  ['dimension', isDimension],
  ['ordinal', isOrdinal],
  ['modifier', isModifier],
  ['name', isName],
  ['source-count', isSourceCount],
  ['children', isChildren],
]; // biome-ignore format: a table reads better in rows

/** Says which class of numbers that are no claims a figure belongs to; null for a candidate. */
export function notAClaim(lexemes: readonly Lexeme[], figure: Figure): NotAClaim | null {
  return TESTS.find(([, test]) => test(lexemes, figure))?.[0] ?? null;
}

function isListNumber(lexemes: readonly Lexeme[], { from, amount }: Figure): boolean {
  // "[17]" points to a note.
  if (wordAt(lexemes, amount.from - 1) === '[' && wordAt(lexemes, amount.to) === ']') return true;
  return amount.measure === 'count' && from === 0 && /^[.):]$/.test(lexemeAt(lexemes, amount.to)?.text ?? '');
}

function isRhetorical(lexemes: readonly Lexeme[], { from, to, amount }: Figure): boolean {
  for (const end of [amount.to, amount.to + 1, amount.to + 2]) {
    const text = textBetween(lexemes, amount.from, Math.min(end, lexemes.length)).toLowerCase();
    if (RHETORICAL_PHRASES.has(text)) {
      return amount.measure !== 'percent' || !isMeasured(lexemes, from, to, amount.values[0] ?? 0);
    }
  }
  return false;
}

const SURE =
  /^(?:sure|certain|true|right|wrong|behind|committed|confident|honest|clear|convinced|with|supportive|serious|focused)$/;

/** "grew 100 percent", "100 percent of the seats", "a 200 percent tariff"; not "110 percent committed". */
function isMeasured(lexemes: readonly Lexeme[], from: number, to: number, value: number): boolean {
  const next = wordAt(lexemes, to);
  if (
    next === 'of' ||
    CHANGE_VERBS.has(lexemeAt(lexemes, from - 1)?.lemma ?? '') ||
    wordAt(lexemes, from - 1) === 'by'
  )
    return true;
  return value !== 110 && value !== 1000 && !SURE.test(next) && next !== '';
}

const HYPOTHETICAL_OPENERS: ReadonlySet<string> = new Set([
  'imagine',
  'suppose',
  'supposing',
  'hypothetically',
  'say',
]);

function isHypothetical(lexemes: readonly Lexeme[], { from, amount }: Figure): boolean {
  const sentence = lexemeAt(lexemes, from)?.sentence;
  for (let i = from - 1; i >= 0 && i > from - 14 && lexemeAt(lexemes, i)?.sentence === sentence; i--) {
    const word = wordAt(lexemes, i);
    if (word === 'if' && /^(?:you|i|we|someone|somebody|your)$/.test(wordAt(lexemes, i + 1))) return true;
    if (HYPOTHETICAL_OPENERS.has(word) && (word !== 'say' || wordAt(lexemes, i - 1) === ',')) return true;
    if (word === 'every' && amount.measure === 'currency' && i >= from - 2) return true;
  }
  return false;
}

/** "the mother of two" */
function isChildren(lexemes: readonly Lexeme[], { from }: Figure): boolean {
  return wordAt(lexemes, from - 1) === 'of' && PARENTS.has(wordAt(lexemes, from - 2));
}

const PARENTS: ReadonlySet<string> = new Set(
  'mother father parent mum mom dad grandmother grandfather parents'.split(' '),
);

/** "its 2 percent inflation target" */
function isTarget(lexemes: readonly Lexeme[], { amount }: Figure): boolean {
  if (amount.measure !== 'percent') return false;
  for (let i = amount.to; i < amount.to + 3; i++) {
    if (TARGETS.has(wordAt(lexemes, i))) return true;
    if (!/^(?:NOUN|ADJ)$/.test(lexemeAt(lexemes, i)?.tag ?? '')) return false;
  }
  return false;
}

const COUNTED_SPEAKERS_REACH = 7;

const KNOWING_WORDS =
  /^(?:said|say|says|told|familiar|briefed|speaking|spoke|interviewed|described|recalled|with)$/;

/** "two officials said", "five current and former staff members": what the story counts is its own sources. */
function isSourceCount(lexemes: readonly Lexeme[], { from, amount }: Figure): boolean {
  if (amount.measure !== 'count' || (amount.values[0] ?? 0) > 60 || amount.magnitude > 12) return false;
  const according = wordAt(lexemes, from - 1) === 'to' && wordAt(lexemes, from - 2) === 'according';
  const interviews =
    /^(?:interviews?|conversations?|discussions?|spoke|speaking)$/.test(wordAt(lexemes, from - 2)) &&
    wordAt(lexemes, from - 1) === 'with';
  if (according || interviews) return true;
  let seen = false;
  for (let i = amount.to; i < amount.to + COUNTED_SPEAKERS_REACH; i++) {
    const word = lexemeAt(lexemes, i);
    if (word === undefined || /^[.;]$/.test(word.text)) return false;
    if (seen && KNOWING_WORDS.test(word.lower)) {
      return word.lower !== 'with' || /^(?:knowledge|direct|access|ties)$/.test(wordAt(lexemes, i + 1));
    }
    if (SOURCE_NOUNS.has(word.lemma) || SOURCE_NOUNS.has(word.lower)) seen = true;
    else if (
      seen &&
      !/^(?:who|were|of|the|in|at|and|for|them|,)$/.test(word.lower) &&
      word.tag !== 'PROPN' &&
      word.tag !== 'NOUN'
    )
      return false;
  }
  return false;
}
