import type { Figure } from './figure';
import { type Lexeme, lexemeAt, wordAt } from './lexeme';
import { readCountedNoun } from './noun-phrase';

/** The denominator of a figure, lexemes `[from, to)`. */
export interface Base {
  readonly from: number;
  readonly to: number;
  /** Short enough to belong to the span of the claim. */
  readonly isTight: boolean;
}

const TIGHT = 5;
const TIMES = /^(?:year|month|week|day|hour|quarter|night|minute|season|time)s?$/;
const PARTITIVE: ReadonlySet<string> = new Set(['percent', 'fraction', 'ratio', 'factor']);

/** "of likely voters", "per 100,000 people", "a share", "/st": what a figure is reckoned on; null where unsaid. */
export function readBase(lexemes: readonly Lexeme[], figure: Figure, at: number): Base | null {
  const word = wordAt(lexemes, at);
  const { measure } = figure.amount;
  if (word === '/' && lexemeAt(lexemes, at + 1)?.joined) return { from: at, to: at + 2, isTight: true };
  if (word === 'apiece' || word === 'each') return { from: at, to: at + 1, isTight: true };
  if (word === 'for' && wordAt(lexemes, at + 1) === 'every') {
    const number = lexemeAt(lexemes, at + 2)?.isDigits ? 1 : 0;
    const noun = readCountedNoun(lexemes, at + 2 + number);
    return { from: at, to: noun?.to ?? at + 2 + number, isTight: true };
  }
  if (word === 'per') {
    if (TIMES.test(wordAt(lexemes, at + 1))) return null;
    const number =
      lexemeAt(lexemes, at + 1)?.isDigits ||
      /^(?:million|thousand|hundred|billion)$/.test(wordAt(lexemes, at + 1))
        ? 1
        : 0;
    const noun = readCountedNoun(lexemes, at + 1 + number);
    const to = noun?.to ?? at + 1 + number;
    return to > at + 1 ? { from: at, to, isTight: true } : null;
  }
  if ((word === 'a' || word === 'an') && measure === 'currency') {
    const noun = readCountedNoun(lexemes, at + 1);
    if (noun === null || noun.isPlural || TIMES.test(noun.head.lower) || noun.to > at + 2) return null;
    return { from: at, to: noun.to, isTight: true };
  }
  if (word !== 'of' || !PARTITIVE.has(measure)) return ratioNoun(lexemes, figure, at);
  let start = at + 1;
  while (/^(?:the|all|its|their|his|her|our|those|these|a|an|some|every)$/.test(wordAt(lexemes, start)))
    start++;
  if (lexemeAt(lexemes, start)?.isDigits) start++;
  const noun = readCountedNoun(lexemes, start);
  if (noun === null)
    return /^(?:them|it|us|whom|which|those|that)$/.test(wordAt(lexemes, start)) || start > at + 1
      ? { from: at, to: Math.max(start, at + 2), isTight: true }
      : null;
  return { from: at, to: noun.to, isTight: noun.to - at <= TIGHT };
}

/** "one in three voters", "half the money", "23% support". */
function ratioNoun(lexemes: readonly Lexeme[], figure: Figure, at: number): Base | null {
  const { measure } = figure.amount;
  if (measure !== 'ratio' && measure !== 'fraction') return null;
  const skip = /^(?:the|its|their|his|her|all|these|those)$/.test(wordAt(lexemes, at)) ? 1 : 0;
  if (measure === 'fraction' && skip === 0) return null;
  const noun = readCountedNoun(lexemes, at + skip);
  return noun === null || noun.to - at > TIGHT ? null : { from: at, to: noun.to, isTight: true };
}
