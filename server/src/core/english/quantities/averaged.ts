import type { Figure } from './figure';
import { type Lexeme, lexemeAt, wordAt } from './lexeme';

/** "an average of 11 days", "the median age was 41": an average of ages and durations is a statistic. */
export function isAveraged(lexemes: readonly Lexeme[], { from, hedge }: Figure): boolean {
  if (hedge !== null && /average|median/.test(hedge)) return true;
  for (let i = from - 1; i >= from - 7; i--) {
    const word = wordAt(lexemes, i);
    if (/^(?:average|averages|averaged|averaging|median)$/.test(word)) return true;
    if (/^[.,;:]$/.test(word) || lexemeAt(lexemes, i)?.tag === 'NUM') return false;
  }
  return false;
}
