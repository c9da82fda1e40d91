import { CASUALTY_WORDS, HARM_WORDS } from '../words/number-contexts';
import { indexNear, isNear } from './clause';
import type { Figure } from './figure';
import { type Lexeme, lexemeAt, wordAt } from './lexeme';
import type { CountedNoun } from './noun-phrase';

export const CASUALTY_REACH = 5;

/** Children who died are counted; children who survive the dead are named in every obituary. */
export function isKilled(lexemes: readonly Lexeme[], figure: Figure, noun: CountedNoun): boolean {
  return isNear(lexemes, figure.from, noun.to, HARM_WORDS, 6) || (figure.amount.values[0] ?? 0) >= 20;
}

/** What befell those who are counted: "death", "injury", or the thing that is counted itself. */
export function harmOf(lexemes: readonly Lexeme[], figure: Figure, noun: CountedNoun | null): string | null {
  const end = noun?.to ?? figure.to;
  const at = indexNear(lexemes, figure.from, end, CASUALTY_WORDS, CASUALTY_REACH);
  const word = noun !== null && CASUALTY_WORDS.has(noun.head.lower) ? noun.head.lower : wordAt(lexemes, at);
  if (/^(?:kill|die|dead|death|toll|drown|perish|fatal|slain|murder|lives)/.test(word)) return 'death';
  if (/^(?:injur|wound|hurt|hospital|treat)/.test(word)) return 'injury';
  return noun?.head.lemma ?? null;
}

/** Is somebody hurt, killed, caught or saved, and is the number theirs? */
export function isCasualtyCount(
  lexemes: readonly Lexeme[],
  figure: Figure,
  noun: CountedNoun | null,
): boolean {
  const end = noun?.to ?? figure.to;
  if (noun !== null && CASUALTY_WORDS.has(noun.head.lower) && noun.head.lower !== 'bodies') return true;
  if (noun !== null && !noun.isPlural && (figure.amount.values[0] ?? 0) > 1) return false;
  const value = figure.amount.values[0] ?? 0;
  if (value < FEW && isCaught(lexemes, figure.from, end)) return false;
  const before = indexNear(lexemes, figure.from, end, CASUALTY_WORDS, CASUALTY_REACH, 0);
  const after = indexNear(lexemes, figure.from, end, CASUALTY_WORDS, 0, CASUALTY_REACH);
  return (
    (before >= 0 && isObjectOf(lexemes, before, figure)) || (after >= 0 && isSubjectOf(lexemes, end, after))
  );
}

/** Fewer than this are caught every day. */
const FEW = 10;
const CAUGHT: ReadonlySet<string> = new Set(['arrest', 'detain', 'custody', 'charge', 'indict', 'convict']);
const HARMED_OR_CAUGHT: ReadonlySet<string> = new Set([...CASUALTY_WORDS, ...CAUGHT]);

/** "arrested three people", "charged four soldiers with murder": what befell them first is that they were caught. */
function isCaught(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  const at = indexNear(lexemes, from, to, HARMED_OR_CAUGHT, CASUALTY_REACH);
  return CAUGHT.has(lexemeAt(lexemes, at)?.lemma ?? '');
}

/** "killed at least nine", "the death toll at 16" */
function isObjectOf(lexemes: readonly Lexeme[], word: number, { from }: Figure): boolean {
  if (wordAt(lexemes, word) === 'toll') return true;
  // "missing 11 straight" shots
  if (wordAt(lexemes, word) === 'missing') return false;
  for (let i = word + 1; i < from; i++) {
    if (/^(?:[.;,:]|and|but|in|on|when|after|who|that|for|during)$/.test(wordAt(lexemes, i))) return false;
  }
  return true;
}

/** "nine people were killed", "two dead" */
function isSubjectOf(lexemes: readonly Lexeme[], end: number, word: number): boolean {
  for (let i = end; i < word; i++) {
    if (/^(?:[.;:]|who|that|but|when|said|says)$/.test(wordAt(lexemes, i))) return false;
    if (wordAt(lexemes, i) === ',' && /^(?:and|while)$/.test(wordAt(lexemes, i + 1))) return false;
  }
  return true;
}
