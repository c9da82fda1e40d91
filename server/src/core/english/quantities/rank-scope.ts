import { type Lexeme, lexemeAt, wordAt } from './lexeme';
import { isPlural } from './noun-phrase';
import { isYear } from './period';

/** A superlative or record with what it ranks among, lexemes `[from, to)`. */
export interface Rank {
  readonly from: number;
  readonly to: number;
  /** Index of the noun that is ranked; -1 where it is understood. */
  readonly head: number;
}

export const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'its',
  'their',
  'his',
  'her',
  'a',
  'an',
  'our',
  'my',
]);

const TIME_SCOPE =
  /^(?:years?|decades?|century|centuries|months?|weeks?|generation|generations|quarters?|seasons?|history|memory|time|records?)$/;

/** The noun after a superlative: where it ends, and the index of its head, -1 where it is understood. */
export function rankedNounEnd(lexemes: readonly Lexeme[], at: number): { to: number; head: number } {
  let head = -1;
  let i = at;
  for (; i < at + 6; i++) {
    const word = lexemeAt(lexemes, i);
    if (word === undefined) break;
    const isNoun = word.tag === 'NOUN' || word.tag === 'PROPN' || isPlural(word);
    const modifies =
      word.tag === 'ADJ' ||
      (word.tag === 'ADV' && /^(?:NOUN|PROPN|ADJ)$/.test(lexemeAt(lexemes, i + 1)?.tag ?? '')) ||
      word.tag === 'NUM' ||
      (word.text === '-' && word.joined) ||
      word.lower === 'such' ||
      (word.tag === 'VERB' && head < 0 && /(?:ed|en|ing)$/.test(word.lower));
    if (!isNoun && !modifies) break;
    if (
      isNoun ||
      (word.tag === 'VERB' && word.lower.endsWith('ing')) ||
      /^(?:total|low|high|individual|public)$/.test(word.lower)
    )
      head = i;
  }
  return { to: head >= 0 ? head + 1 : at, head };
}

/** What a superlative ranks among. */
export interface Scope {
  readonly to: number;
  readonly kind: 'time' | 'any' | 'group' | 'none';
}

/** "since 2008", "on record", "in a decade", "ever", "of any county", "in the constituency", "among …". */
export function scopeEnd(lexemes: readonly Lexeme[], at: number): Scope {
  const word = wordAt(lexemes, at);
  const next = wordAt(lexemes, at + 1);
  if (/^(?:ever|yet|worldwide|overall)$/.test(word)) return { to: at + 1, kind: 'time' };
  if (word === 'since' || word === 'outside') return { to: phraseEnd(lexemes, at + 1), kind: 'time' };
  if (word === 'on' && next === 'record') return { to: at + 2, kind: 'time' };
  if (word === 'of' && next === 'all' && wordAt(lexemes, at + 2) === 'time')
    return { to: at + 3, kind: 'time' };
  if (word === 'under' && next === 'any') return { to: phraseEnd(lexemes, at + 1), kind: 'any' };
  if (/^(?:in|of|for|among|by|made|to|given|across|within|on|at|during)$/.test(word)) {
    const end = phraseEnd(lexemes, at + 1);
    let kind: Scope['kind'] = /^(?:by|to|made|for|during)$/.test(word) ? 'none' : 'group';
    for (let i = at + 1; i < end; i++) {
      const inner = lexemeAt(lexemes, i);
      if (inner === undefined) break;
      if (TIME_SCOPE.test(inner.lower) || isYear(inner)) kind = 'time';
      if (inner.lower === 'any' && kind !== 'time') kind = 'any';
    }
    if (kind === 'group' && (end === at + 1 || isPronoun(lexemes, at + 1))) kind = 'none';
    if (word === 'for' && kind === 'none' && /^(?:a|any|the)$/.test(next)) kind = 'group';
    return { to: kind === 'none' ? at : end, kind };
  }
  return { to: at, kind: 'none' };
}

const CLAUSE_REACH = 8;

/** "the deadliest gale the ponds have endured in several years": the time stands at the end of a relative clause. */
export function clauseScope(lexemes: readonly Lexeme[], at: number): Scope {
  const none: Scope = { to: at, kind: 'none' };
  let hasVerb = false;
  for (let i = at; i < at + CLAUSE_REACH; i++) {
    const word = lexemeAt(lexemes, i);
    if (word === undefined || word.tag === 'PUNCT' || /^(?:and|but|or|who)$/.test(word.lower)) return none;
    if (hasVerb && /^(?:since|in|ever|on)$/.test(word.lower)) {
      const scope = scopeEnd(lexemes, i);
      return scope.kind === 'time' && !isOneYear(lexemes, i) ? scope : none;
    }
    hasVerb ||= word.tag === 'VERB' || word.tag === 'AUX';
  }
  return none;
}

/** "the biggest house that he sold in 2019": a year alone says when it was sold. */
function isOneYear(lexemes: readonly Lexeme[], at: number): boolean {
  const year = lexemeAt(lexemes, at + 1);
  return wordAt(lexemes, at) === 'in' && year !== undefined && isYear(year);
}

function isPronoun(lexemes: readonly Lexeme[], at: number): boolean {
  return /^(?:my|our|your|these|those|it|them|us|all|him|me|you|which|whom)$/.test(wordAt(lexemes, at));
}

/** The end of a noun phrase with its prepositional tails. */
export function phraseEnd(lexemes: readonly Lexeme[], at: number): number {
  let end = at;
  for (let i = at; i < at + 9; i++) {
    const word = lexemeAt(lexemes, i);
    if (word === undefined || word.sentence !== lexemeAt(lexemes, at)?.sentence) break;
    const isTail =
      /^(?:this|that|its|their|his|her|our|any|made|by|of|in|the|a|an|any|other|nearly|almost|more|than|at|least|’s|'s|all|records?|began|were|was|and|he|she|they|it|took|kept|first)$/.test(
        word.lower,
      );
    const isInside =
      word.lower === 'inside' ||
      word.lower === 'outside' ||
      word.lower === 'between' ||
      word.lower === 'from';
    if (isInside) continue;
    const isWord =
      ['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET'].includes(word.tag) || (word.text === '-' && word.joined);
    if (!isWord && !isTail) break;
    if (isWord) end = i + 1;
  }
  return end;
}
