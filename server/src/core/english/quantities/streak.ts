import { CHANGE_NOUNS } from '../words/change-words';
import { SMALL_NUMBER_WORDS } from '../words/number-words';
import { RANK_ORDINALS } from '../words/superlatives';
import { type Lexeme, lexemeAt, wordAt } from './lexeme';

const PERIODS = /^(?:day|week|month|quarter|year|season|session|decade|meeting|night)s?$/;
const IN_SUCCESSION = /^(?:straight|consecutive|successive)$/;
const YEARLY = /^(?:daily|weekly|monthly|quarterly|yearly|annual)$/;
const NUMBERED = /^\d{1,2}(?:st|nd|rd|th)$/;

/**
 * Where a run of periods ends that begins at a lexeme: "for a third month in a row", "for the ninth straight month", "for
 * six straight years", "every year since 2015"; -1 where none begins.
 */
export function streakEnd(lexemes: readonly Lexeme[], at: number): number {
  const word = wordAt(lexemes, at);
  if (word === 'every' || word === 'each') return sinceEnd(lexemes, at);
  if (word !== 'for') return -1;
  const article = /^(?:a|an|the|its|their)$/.test(wordAt(lexemes, at + 1)) ? 1 : 0;
  const ordinal = ordinalEnd(lexemes, at + 1 + article);
  const counted = ordinal < 0 ? numberEnd(lexemes, at + 1 + article) : ordinal;
  if (counted < 0) return -1;
  const straight = IN_SUCCESSION.test(wordAt(lexemes, counted)) ? 1 : 0;
  const period = counted + straight;
  if (!PERIODS.test(wordAt(lexemes, period))) return -1;
  const row = rowEnd(lexemes, period + 1);
  const isThird = ordinal >= 0 && wordAt(lexemes, at + 1) === 'a';
  if (straight === 0 && row < 0 && !isThird) return -1;
  return Math.max(row, period + 1);
}

/** "its third straight monthly fall", "a second consecutive annual loss": where it ends; -1 for none. */
export function nounStreakEnd(lexemes: readonly Lexeme[], at: number): number {
  const ordinal = ordinalEnd(lexemes, at);
  if (ordinal < 0 || !IN_SUCCESSION.test(wordAt(lexemes, ordinal))) return -1;
  const yearly = YEARLY.test(wordAt(lexemes, ordinal + 1)) ? 1 : 0;
  const noun = lexemeAt(lexemes, ordinal + 1 + yearly);
  const isChange = CHANGE_NOUNS.has(noun?.lemma ?? '') && (yearly > 0 || noun?.lemma !== 'loss');
  return isChange ? ordinal + 2 + yearly : -1;
}

/** Behind "third", "16th", "16-th". */
export function ordinalEnd(lexemes: readonly Lexeme[], at: number): number {
  const word = lexemeAt(lexemes, at);
  if (RANK_ORDINALS.has(word?.lower ?? '') || NUMBERED.test(word?.lower ?? '')) return at + 1;
  const isCut = word?.isDigits === true && lexemeAt(lexemes, at + 1)?.joined === true;
  return isCut && /^(?:st|nd|rd|th)$/.test(wordAt(lexemes, at + 1)) ? at + 2 : -1;
}

function numberEnd(lexemes: readonly Lexeme[], at: number): number {
  const word = lexemeAt(lexemes, at);
  return word?.isDigits === true || SMALL_NUMBER_WORDS.has(word?.lower ?? '') ? at + 1 : -1;
}

function rowEnd(lexemes: readonly Lexeme[], at: number): number {
  if (wordAt(lexemes, at) === 'running') return at + 1;
  const isRow = wordAt(lexemes, at) === 'in' && wordAt(lexemes, at + 2) === 'row';
  return isRow ? at + 3 : -1;
}

/** "every year since 2015" */
function sinceEnd(lexemes: readonly Lexeme[], at: number): number {
  const isSince = PERIODS.test(wordAt(lexemes, at + 1)) && wordAt(lexemes, at + 2) === 'since';
  return isSince && lexemeAt(lexemes, at + 3) !== undefined ? at + 4 : -1;
}
