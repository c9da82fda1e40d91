import { RANKING_VERBS, RECORD_NOUNS, SUPERLATIVES } from '../words/superlatives';
import { type Lexeme, lexemeAt, wordAt } from './lexeme';
import { DETERMINERS, phraseEnd, type Rank, rankedNounEnd, scopeEnd } from './rank-scope';

/** "a record low", "an all-time high", "record-breaking turnout", "a six-week low", "set a record". */
export function readRecord(lexemes: readonly Lexeme[], at: number): Rank | null {
  const word = wordAt(lexemes, at);
  const next = wordAt(lexemes, at + 1);
  const hyphen = next === '-';
  const after = hyphen ? wordAt(lexemes, at + 2) : next;
  const article = DETERMINERS.has(wordAt(lexemes, at - 1)) ? 1 : 0;
  if (word === 'record' && RECORD_NOUNS.has(after)) {
    const noun = rankedNounEnd(lexemes, at + (hyphen ? 3 : 1));
    const to = Math.max(noun.to, at + (hyphen ? 3 : 2));
    return { from: at - article, to, head: noun.head };
  }
  if (
    word === 'record' &&
    article === 1 &&
    next === 'for' &&
    /^(?:a|the|any)$/.test(wordAt(lexemes, at + 2)) &&
    /^(?:be|is|was|set|sets|setting|,|broke)$/.test(wordAt(lexemes, at - 2))
  ) {
    return { from: at - 1, to: phraseEnd(lexemes, at + 2), head: -1 };
  }
  if (
    word === 'all' &&
    hyphen &&
    after === 'time' &&
    /^(?:high|highs|low|lows|record|records|peak|best|worst)$/.test(wordAt(lexemes, at + 3))
  ) {
    return { from: at - article, to: at + 4, head: -1 };
  }
  if (
    /^(?:high|low|highs|lows)$/.test(word) &&
    /^(?:week|month|year|decade|day|generation|historic)$/.test(wordAt(lexemes, at - 1))
  ) {
    let from = at - 1;
    if (wordAt(lexemes, from - 1) === '-') from -= 2;
    else if (lexemeAt(lexemes, from - 1)?.isDigits) from -= 1;
    else if (wordAt(lexemes, at - 1) !== 'historic') return null;
    if (DETERMINERS.has(wordAt(lexemes, from - 1))) from--;
    return { from, to: at + 1, head: -1 };
  }
  return null;
}

/** "top the list of mega-donors", "the top donors of the 2012 election". */
export function readTopOfList(lexemes: readonly Lexeme[], at: number): Rank | null {
  const word = wordAt(lexemes, at);
  if (
    RANKING_VERBS.has(word) &&
    wordAt(lexemes, at + 1) === 'the' &&
    /^(?:list|table|ranking|rankings|league|chart|charts)$/.test(wordAt(lexemes, at + 2))
  ) {
    return { from: at, to: wordAt(lexemes, at + 3) === 'of' ? phraseEnd(lexemes, at + 4) : at + 3, head: -1 };
  }
  if (word !== 'top' || wordAt(lexemes, at - 1) !== 'the') return null;
  const noun = rankedNounEnd(lexemes, at + 1);
  const scope = scopeEnd(lexemes, noun.to);
  return noun.head >= 0 && scope.kind === 'time' ? { from: at - 1, to: scope.to, head: noun.head } : null;
}

/** "the biggest-ever haul", "its most lucrative-ever tournament". */
export function readEver(lexemes: readonly Lexeme[], at: number): Rank | null {
  const most = /^(?:most|least)$/.test(wordAt(lexemes, at)) ? 1 : 0;
  const word = at + most;
  const isEver = wordAt(lexemes, word + 1) === '-' && wordAt(lexemes, word + 2) === 'ever';
  if (!isEver || (most === 0 && !SUPERLATIVES.has(wordAt(lexemes, at)))) return null;
  const article = DETERMINERS.has(wordAt(lexemes, at - 1)) ? 1 : 0;
  const noun = rankedNounEnd(lexemes, word + 3);
  return { from: at - article, to: Math.max(noun.to, word + 3), head: noun.head };
}
