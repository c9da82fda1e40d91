import {
  BODY_VOTES,
  OUTDOING,
  SCORE_WORDS,
  SHOTS,
  SPORT_COUNTS,
  SPORT_WORDS,
  VOTE_WORDS,
} from '../words/number-contexts';
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
  // "scored 20 out of 20", "17 of 41 shots"
  if (amount.measure === 'ratio')
    return (
      isShots(lexemes, figure) ||
      /^(?:scored|score|scores|rated|rating|grade|mark|marks)$/.test(wordAt(lexemes, amount.from - 1))
    );
  if (amount.measure !== 'count' || isOutdone(lexemes, figure)) return false;
  if (isRace(lexemes, figure)) return true;
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

/** "17 of 41 shots", "9 of 12 from the line" */
function isShots(lexemes: readonly Lexeme[], { amount }: Figure): boolean {
  for (let i = amount.to; i < amount.to + 4; i++) {
    const word = wordAt(lexemes, i);
    if (SHOTS.has(word)) return true;
    if (i === amount.to && !/^(?:from|of|at)$/.test(word) && lexemeAt(lexemes, i)?.tag !== 'ADJ')
      return false;
  }
  return false;
}

const RACES: ReadonlySet<number> = new Set([50, 60, 100, 110, 200, 400, 500, 800, 1500, 3000, 5000, 10000]);

/** "the 100m", "200m gold", "the 1,500m final": a length that is run or swum, and no millions. */
function isRace(lexemes: readonly Lexeme[], { amount }: Figure): boolean {
  const letter = lexemeAt(lexemes, amount.to - 1);
  if (amount.form !== 'digits' || !/^m\.?$/.test(letter?.text ?? '') || letter?.joined !== true) return false;
  if (!RACES.has((amount.values[0] ?? 0) / amount.magnitude)) return false;
  const noun = readCountedNoun(lexemes, amount.to);
  return noun === null || !noun.isPlural || SCORE_WORDS.has(noun.head.lower);
}

/** "5-1", "three to one" of those who outspend and outnumber others. */
export function isOutdone(lexemes: readonly Lexeme[], { amount, isRange }: Figure): boolean {
  return isRange && isNear(lexemes, amount.from, amount.to, OUTDOING, 8, 0);
}

/** Fewer votes than this were cast by members of a body. */
const FEW_VOTES = 1000;
const VOTE_REACH = 8;

/** "passed with 220 votes", "by 12 votes to 9", "18 electoral votes": of a body, whose minutes say so. */
function isVoteCount(lexemes: readonly Lexeme[], { from, amount, hedge }: Figure): boolean {
  const noun = readCountedNoun(lexemes, amount.to);
  const isVotes = noun?.from === amount.to && noun.head.lemma === 'vote';
  if (!isVotes || hedge !== null || amount.values.some((value) => value >= FEW_VOTES)) return false;
  const isAgainst = wordAt(lexemes, noun.to) === 'to' && lexemeAt(lexemes, noun.to + 1)?.tag === 'NUM';
  return isAgainst || isNear(lexemes, from, amount.to, BODY_VOTES, VOTE_REACH);
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
  if (amount.measure !== 'count' || amount.magnitude !== 1 || isOutdone(lexemes, figure)) return false;
  if (isVoteCount(lexemes, figure)) return true;
  if (isRange && hasDash(lexemes, figure)) {
    const noun = readCountedNoun(lexemes, amount.to);
    const plural = noun?.isPlural === true && noun.from === amount.to && !VOTE_WORDS.has(noun.head.lower);
    return !plural;
  }
  if (isRange)
    return amount.values.every((v) => v < 1000) && isNear(lexemes, amount.from, amount.to, VOTE_WORDS, 5);
  return wordAt(lexemes, amount.from - 1) === 'of' && wordAt(lexemes, amount.from - 2) === 'vote' && isRange;
}
