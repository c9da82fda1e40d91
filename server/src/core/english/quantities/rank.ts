import { CHANGE_NOUNS } from '../words/change-words';
import { MEASURED_NOUNS } from '../words/measured-nouns';
import {
  RANK_ORDINALS,
  RANKED_ADJECTIVES,
  RANKING_PLACES,
  SUPERLATIVES,
  UNMEASURED_NOUNS,
} from '../words/superlatives';
import { type Lexeme, lexemeAt, wordAt } from './lexeme';
import { DETERMINERS, type Rank, rankedNounEnd, scopeEnd } from './rank-scope';
import { readMoreThanAny, readRecord, readTopOfList } from './record';

/** Finds superlatives of quantity with a scope, and records. */
export function findRanks(lexemes: readonly Lexeme[]): readonly Rank[] {
  const ranks: Rank[] = [];
  for (let at = 0; at < lexemes.length; at++) {
    const rank =
      readSuperlative(lexemes, at) ??
      readRecord(lexemes, at) ??
      readTopOfList(lexemes, at) ??
      readMoreThanAny(lexemes, at);
    if (rank === null) continue;
    ranks.push(rank);
    at = Math.max(at, rank.to - 1);
  }
  return ranks;
}

/** Where the superlative word ends that begins at an index: "highest", "most expensive", "best-funded"; -1 for none. */
function superlativeEnd(lexemes: readonly Lexeme[], at: number): number {
  const word = wordAt(lexemes, at);
  if (wordAt(lexemes, at + 1) === '-' && lexemeAt(lexemes, at + 1)?.joined) {
    const compound = `${word}-${wordAt(lexemes, at + 2)}`;
    if (
      SUPERLATIVES.has(compound) ||
      /^(?:best|worst|most|least|highest|fastest|slowest|longest)$/.test(word)
    )
      return at + 3;
  }
  if (SUPERLATIVES.has(word)) return at + 1;
  if ((word === 'most' || word === 'least') && RANKED_ADJECTIVES.has(wordAt(lexemes, at + 1))) return at + 2;
  return -1;
}

function readSuperlative(lexemes: readonly Lexeme[], at: number): Rank | null {
  const end = superlativeEnd(lexemes, at);
  const bareMost =
    end < 0 && wordAt(lexemes, at) === 'most' && /^(?:the|its|their|her|his)$/.test(wordAt(lexemes, at - 1));
  if (end < 0 && !bareMost) return null;
  if (
    bareMost &&
    (wordAt(lexemes, at - 2) === 'of' || /^(?:ADJ|ADV)$/.test(lexemeAt(lexemes, at + 1)?.tag ?? ''))
  )
    return null;
  const from = rankStart(lexemes, at);
  if (from === at && !bareMost && wordAt(lexemes, at - 1) !== 'at') {
    // Without a determiner only a headline or a table ranks: "Worst bleaching on record".
    if (
      lexemeAt(lexemes, at - 1)?.sentence === lexemeAt(lexemes, at)?.sentence &&
      wordAt(lexemes, at - 1) !== ':'
    )
      return null;
  }
  const noun = rankedNounEnd(lexemes, bareMost ? at + 1 : end);
  const scope = scopeEnd(lexemes, noun.to);
  const isPossessed = isPlaceOwned(lexemes, from, at);
  const head = lexemeAt(lexemes, noun.head);
  if (bareMost && scope.kind !== 'time' && scope.kind !== 'any') return null;
  if (scope.kind === 'none' && !(isPossessed && head !== undefined && !UNMEASURED_NOUNS.has(head.lemma)))
    return null;
  if (head !== undefined && UNMEASURED_NOUNS.has(head.lemma) && scope.kind !== 'time') return null;
  // "the youngest of five children" ranks a family.
  if (
    head === undefined &&
    wordAt(lexemes, end) === 'of' &&
    /^(?:child|children|sibling|brother|sister|son|daughter)$/.test(lexemeAt(lexemes, end + 2)?.lemma ?? '')
  )
    return null;
  const isLoose =
    /^(?:worst|greatest|strongest|weakest|closest|tightest|deepest|broadest)$/.test(wordAt(lexemes, at)) &&
    !(
      head !== undefined &&
      head.lemma !== 'number' &&
      (MEASURED_NOUNS.has(head.lemma) || CHANGE_NOUNS.has(head.lemma))
    );
  if (scope.kind === 'group' && isLoose && !RANK_ORDINALS.has(wordAt(lexemes, at - 2))) return null;
  return { from, to: Math.max(scope.to, noun.to), head: noun.head };
}

/** Takes in "the", "its", "Canada’s", "second-", "third " before a superlative. */
function rankStart(lexemes: readonly Lexeme[], at: number): number {
  let from = at;
  if (wordAt(lexemes, from - 1) === '-' && RANK_ORDINALS.has(wordAt(lexemes, from - 2))) from -= 2;
  else if (RANK_ORDINALS.has(wordAt(lexemes, from - 1))) from -= 1;
  if (DETERMINERS.has(wordAt(lexemes, from - 1))) return from - 1;
  const before = lexemeAt(lexemes, from - 1);
  if (before === undefined || !/['’]s?$/.test(before.text)) return from;
  // The mark of the possessive may be a token of its own.
  const owner = /^['’]s?$/.test(before.text) ? from - 2 : from - 1;
  return DETERMINERS.has(wordAt(lexemes, owner - 1)) ? owner - 1 : owner;
}

/** "Europe’s largest economy", "the nation’s largest maker", "Britain’s second-busiest port": places rank, firms' boasts do not. */
function isPlaceOwned(lexemes: readonly Lexeme[], from: number, at: number): boolean {
  for (let i = from; i < at; i++) {
    const word = lexemeAt(lexemes, i);
    const name = word?.lower.replace(/['’]s?$/, '') ?? '';
    if (
      /^(?:world|nation|country|state|region|county|city|province|continent|industry|planet|capital|town)$/.test(
        name,
      )
    )
      return true;
    const owner = /['’]s?$/.test(word?.text ?? '') || /^['’]s?$/.test(wordAt(lexemes, i + 1));
    if (
      word?.tag === 'PROPN' &&
      owner &&
      (RANKING_PLACES.has(name) ||
        RANK_ORDINALS.has(wordAt(lexemes, at - 2)) ||
        RANK_ORDINALS.has(wordAt(lexemes, at - 1)))
    )
      return true;
  }
  return false;
}
