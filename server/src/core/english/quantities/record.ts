import { RANKING_VERBS, RECORD_NOUNS } from '../words/superlatives';
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

/** "more than in any other market", "fewer than any aide", "more damage to plants than all other pollutants combined". */
export function readMoreThanAny(lexemes: readonly Lexeme[], at: number): Rank | null {
  if (!/^(?:more|fewer|less|higher|lower)$/.test(wordAt(lexemes, at))) return null;
  for (let i = at + 1; i < at + 8; i++) {
    const word = lexemeAt(lexemes, i);
    if (word === undefined || /^[.;:,]$/.test(word.text)) return null;
    if (word.lower !== 'than') continue;
    const skip = /^(?:in|at|for|on|under)$/.test(wordAt(lexemes, i + 1)) ? 1 : 0;
    const first = wordAt(lexemes, i + 1 + skip);
    const end = phraseEnd(lexemes, i + 1 + skip);
    if (first === 'ever' && i === at + 1) return null;
    if (first === 'any') {
      const compared = wordAt(lexemes, i + 2 + skip) === 'other' || wordAt(lexemes, at - 1) === ',';
      const isLoose = !compared || /^(?:thing|time|one|body)$/.test(wordAt(lexemes, i + 2 + skip));
      return isLoose ? null : { from: at, to: end, head: -1 };
    }
    if (first === 'all' && wordAt(lexemes, end) === 'combined') return { from: at, to: end + 1, head: -1 };
    return null;
  }
  return null;
}
