import { COMPARED_ADJECTIVES, RANKING_COMPARATIVES } from '../words/superlatives';
import { type Lexeme, lexemeAt, wordAt } from './lexeme';
import { isPlural } from './noun-phrase';
import { phraseEnd, type Rank } from './rank-scope';

const PLACES_OF_COMPARISON = /^(?:in|at|for|on|under|during)$/;
const TIMES = /^(?:time|times|point|day|week|month|quarter|year|season|decade|period|stage)$/;
/** How many words may stand between a comparative and its "than". */
const REACH = 10;

/**
 * A comparative that sets a quantity against all others: "more than in any other market", "slower than at any time in 20
 * months", "more boats than ever", "more noise than all other ferries combined"; or that tells how much
 * oftener a thing is found among some than among others.
 */
export function readComparison(lexemes: readonly Lexeme[], at: number): Rank | null {
  if (!RANKING_COMPARATIVES.has(wordAt(lexemes, at))) return null;
  const than = thanBehind(lexemes, at);
  if (than < 0) return amongMany(lexemes, at);
  const skip = PLACES_OF_COMPARISON.test(wordAt(lexemes, than + 1)) ? 1 : 0;
  const first = than + 1 + skip;
  const word = wordAt(lexemes, first);
  if (word === 'ever') return thanEver(lexemes, at, than);
  if (word === 'any') return thanAny(lexemes, at, first);
  const end = phraseEnd(lexemes, first);
  if (word === 'all' && wordAt(lexemes, end) === 'combined') return { from: at, to: end + 1, head: -1 };
  return amongGroups(lexemes, at, than) ?? measuredThan(lexemes, at, than);
}

/** The "than" of a comparative in its clause; -1 without one. */
function thanBehind(lexemes: readonly Lexeme[], at: number): number {
  for (let i = at + 1; i < at + REACH; i++) {
    const word = lexemeAt(lexemes, i);
    if (word === undefined || /^[.;:,“”"]$/.test(word.text)) return -1;
    if (word.lower === 'than') return word.sentence === lexemeAt(lexemes, at)?.sentence ? i : -1;
  }
  return -1;
}

/** "more than ever before", "more boats than ever"; a bare "more than ever" is a manner of speaking. */
function thanEver(lexemes: readonly Lexeme[], at: number, than: number): Rank | null {
  const before = wordAt(lexemes, than + 2) === 'before' ? 1 : 0;
  const counts = lexemeAt(lexemes, than - 1);
  const isNoun = than > at + 1 && (counts?.tag === 'NOUN' || (counts !== undefined && isPlural(counts)));
  const isAside = wordAt(lexemes, at - 1) === ',';
  return isNoun || (before > 0 && isAside) ? { from: at, to: than + 2 + before, head: -1 } : null;
}

function thanAny(lexemes: readonly Lexeme[], at: number, any: number): Rank | null {
  const next = wordAt(lexemes, any + 1);
  const isTime = TIMES.test(next) || (next === 'other' && TIMES.test(wordAt(lexemes, any + 2)));
  const isCompared = next === 'other' || wordAt(lexemes, at - 1) === ',';
  const isLoose = /^(?:thing|one|body)$/.test(next);
  if ((!isTime && !isCompared) || isLoose) return null;
  const end = phraseEnd(lexemes, any);
  const since = /^(?:since|in)$/.test(wordAt(lexemes, end)) ? phraseEnd(lexemes, end + 1) : end;
  return { from: at, to: since > end + 1 ? since : end, head: -1 };
}

/** "more common among women than among men", "less likely to vote than tenants are": groups, not "I" and "you". */
function amongGroups(lexemes: readonly Lexeme[], at: number, than: number): Rank | null {
  if (!/^(?:more|less)$/.test(wordAt(lexemes, at)) || !COMPARED_ADJECTIVES.has(wordAt(lexemes, at + 1)))
    return null;
  const from = /^(?:in|among|for)$/.test(wordAt(lexemes, than + 1)) ? than + 2 : than + 1;
  const end = phraseEnd(lexemes, from);
  const last = lexemeAt(lexemes, end - 1);
  const isGroup = end > from && last !== undefined && isPlural(last);
  return isGroup ? { from: at, to: Math.max(at + 2, placesEnd(lexemes, at + 2, than)), head: -1 } : null;
}

/** "a higher share of the catch than Hale had in 2008", "a lower rate than the county": a measured noun between them. */
function measuredThan(lexemes: readonly Lexeme[], at: number, than: number): Rank | null {
  const isArticle = /^(?:a|an)$/.test(wordAt(lexemes, at - 1));
  const noun = lexemeAt(lexemes, at + 1);
  if (!isArticle || noun === undefined || !MEASURES.test(noun.lemma)) return null;
  const end = phraseEnd(lexemes, than + 1);
  return end > than + 1 ? { from: at - 1, to: end, head: at + 1 } : null;
}

const MEASURES = /^(?:share|rate|proportion|percentage|number|percent)$/;

/** "more common among potters, weavers and dyers than …": a list of groups stands before "than". */
function amongMany(lexemes: readonly Lexeme[], at: number): Rank | null {
  if (!/^(?:more|less)$/.test(wordAt(lexemes, at)) || !COMPARED_ADJECTIVES.has(wordAt(lexemes, at + 1)))
    return null;
  if (wordAt(lexemes, at + 2) !== 'among') return null;
  for (let i = at + 3; i < at + 2 * REACH; i++) {
    const word = lexemeAt(lexemes, i);
    if (word === undefined || /^[.;:“”"]$/.test(word.text)) return null;
    if (word.lower === 'than') return { from: at, to: i, head: -1 };
  }
  return null;
}

/** Behind "among women", "in the south" between the adjective and "than". */
function placesEnd(lexemes: readonly Lexeme[], at: number, than: number): number {
  return /^(?:in|among|for)$/.test(wordAt(lexemes, at)) ? than : at;
}
