import { SCORE_WORDS, SPORT_COUNTS, SPORT_WORDS, VOTE_WORDS } from '../words/number-contexts';
import { isNear } from './clause';
import type { Figure } from './figure';
import { type Lexeme, lexemeAt, wordAt } from './lexeme';
import { readCountedNoun } from './noun-phrase';

/** "3-2", "won 6-4, 6-3", "a 21-14 loss", "4-0". */
export function isScore(lexemes: readonly Lexeme[], figure: Figure): boolean {
  const { amount, isRange } = figure;
  if (amount.measure === 'points' && amount.unit === 'points') {
    return isNear(lexemes, amount.from, amount.to, SPORT_WORDS, 6);
  }
  // "scored 20 out of 20"
  if (amount.measure === 'ratio')
    return /^(?:scored|score|scores|rated|rating|grade|mark|marks)$/.test(wordAt(lexemes, amount.from - 1));
  if (amount.measure !== 'count') return false;
  if (SPORT_COUNTS.has(wordAt(lexemes, amount.to)) && amount.magnitude === 1) return true;
  const dashed = isRange && hasDash(lexemes, figure);
  if (!dashed) return false;
  const noun = readCountedNoun(lexemes, amount.to);
  if (
    noun?.isPlural === true &&
    noun.from === amount.to &&
    !SCORE_WORDS.has(noun.head.lower) &&
    !VOTE_WORDS.has(noun.head.lower)
  ) {
    return false;
  }
  return amount.values.every((v) => v < 200) && isNear(lexemes, amount.from, amount.to, SCORE_WORDS, 6);
}

function hasDash(lexemes: readonly Lexeme[], { amount }: Figure): boolean {
  for (let i = amount.from + 1; i < amount.to; i++) {
    if (/^[-–—‑]$/.test(lexemeAt(lexemes, i)?.text ?? '')) return true;
  }
  return false;
}

/** "52-48", "a 6-3 ruling", "by a vote of 218 to 210", "in a 5-0 vote". */
export function isRollCall(lexemes: readonly Lexeme[], figure: Figure): boolean {
  const { amount, isRange } = figure;
  if (amount.measure !== 'count' || amount.magnitude !== 1) return false;
  if (isRange && hasDash(lexemes, figure)) {
    const noun = readCountedNoun(lexemes, amount.to);
    const plural = noun?.isPlural === true && noun.from === amount.to && !VOTE_WORDS.has(noun.head.lower);
    return !plural;
  }
  if (isRange)
    return amount.values.every((v) => v < 1000) && isNear(lexemes, amount.from, amount.to, VOTE_WORDS, 5);
  return wordAt(lexemes, amount.from - 1) === 'of' && wordAt(lexemes, amount.from - 2) === 'vote' && isRange;
}
