import { classOfNoun, singular } from '../mentions/nouns';
import { SCORE_WORDS } from '../words/number-contexts';
import { SMALL_NUMBER_WORDS } from '../words/number-words';
import { LISTS_OF_PLACES, PRIZES, RANK_ORDINALS, STANDING_VERBS } from '../words/superlatives';
import { type Lexeme, lexemeAt, wordAt } from './lexeme';
import { DETERMINERS, phraseEnd, type Rank, rankedNounEnd } from './rank-scope';
import { ordinalEnd } from './streak';

/** "ranked 16th in the world", "is fourth in the table", "placed third among the ports". */
export function readStanding(lexemes: readonly Lexeme[], at: number): Rank | null {
  const verb = wordAt(lexemes, at);
  const isCopula = /^(?:is|are|was|were|stands?|sits?|stood|sat)$/.test(verb);
  if (!isCopula && !STANDING_VERBS.has(verb)) return null;
  const isLast = !isCopula && /^(?:last|bottom)$/.test(wordAt(lexemes, at + 1));
  const place = isLast ? at + 2 : ordinalEnd(lexemes, at + 1);
  if (place < 0) return null;
  const joint = wordAt(lexemes, place);
  if (/^(?:nationally|worldwide|globally|overall)$/.test(joint)) return { from: at, to: place + 1, head: -1 };
  if (!/^(?:in|among|out|of|on)$/.test(joint)) return isCopula || verb === 'places' ? null : bare(at, place);
  const end = phraseEnd(lexemes, place + 1);
  const isList = LISTS_OF_PLACES.has(lexemeAt(lexemes, end - 1)?.lemma ?? '') || joint === 'among';
  if (isCopula && !isList) return null;
  return { from: isCopula ? at + 1 : at, to: Math.max(end, place), head: -1 };
}

function bare(at: number, place: number): Rank {
  return { from: at, to: place, head: -1 };
}

/** "the first time since 1998", "its first loss in 12 years", "the second drought since the war", "the first in its history". */
export function readFirst(lexemes: readonly Lexeme[], at: number): Rank | null {
  const word = wordAt(lexemes, at);
  if (!RANK_ORDINALS.has(word) || !DETERMINERS.has(wordAt(lexemes, at - 1))) return null;
  const noun = rankedNounEnd(lexemes, at + 1);
  const head = lexemeAt(lexemes, noun.head)?.lemma ?? '';
  if (SCORE_WORDS.has(head) || PRIZES.has(head)) return null;
  if (isFirstTo(lexemes, at, noun)) return { from: at - 1, to: noun.to + 2, head: noun.head };
  const joint = wordAt(lexemes, noun.to);
  if (joint !== 'since' && (joint !== 'in' || word !== 'first')) return null;
  const end = scopeOnly(lexemes, noun.to + 1);
  if (end === noun.to + 1) return null;
  const isCounted = joint === 'since' || isLongTime(lexemes, noun.to + 1, end);
  return isCounted ? { from: at - 1, to: end, head: noun.head } : null;
}

/** "the first state to forbid it", "the first woman elected to the chamber": persons, bodies and places. */
function isFirstTo(
  lexemes: readonly Lexeme[],
  at: number,
  { to, head }: { to: number; head: number },
): boolean {
  const noun = lexemeAt(lexemes, head);
  if (noun === undefined || wordAt(lexemes, at - 1) !== 'the') return false;
  const kind = classOfNoun(singular(noun.lower));
  if (kind !== 'human' && kind !== 'organization') return false;
  if (noun.lower === 'lady' || isDenied(lexemes, at)) return false;
  const isDone = wordAt(lexemes, to) === 'to' && !/^(?:be|the|a|an)$/.test(wordAt(lexemes, to + 1));
  return isDone || /^(?:ever|elected|appointed)$/.test(wordAt(lexemes, to));
}

/** "is not the first to forbid it" */
function isDenied(lexemes: readonly Lexeme[], at: number): boolean {
  for (let i = at - 2; i >= at - 5; i--)
    if (/^(?:not|n['’]t|never)$|n['’]t$/.test(wordAt(lexemes, i))) return true;
  return false;
}

/** The end of the time, without what goes on behind it: "since 1998 and", "since 1998 that the reservoir". */
function scopeOnly(lexemes: readonly Lexeme[], at: number): number {
  const end = phraseEnd(lexemes, at);
  for (let i = at + 1; i < end; i++) if (/^(?:and|that)$/.test(wordAt(lexemes, i))) return i;
  return end;
}

/** Years below this are no long time: "the first storm in two years". */
const LONG = 5;

/** "in 12 years", "in more than a decade", "in its history". */
function isLongTime(lexemes: readonly Lexeme[], from: number, end: number): boolean {
  const last = lexemeAt(lexemes, end - 1)?.lower ?? '';
  if (/^(?:history|generations?|decades?|century|centuries)$/.test(last)) return true;
  if (!/^years?$/.test(last)) return false;
  for (let i = from; i < end; i++) {
    const word = lexemeAt(lexemes, i);
    const value = word?.isDigits === true ? Number(word.text) : SMALL_NUMBER_WORDS.get(word?.lower ?? '');
    if (value !== undefined && value >= LONG) return true;
  }
  return false;
}
