import { CHANGE_NOUNS } from '../words/change-words';
import { MEASURED_NOUNS } from '../words/measured-nouns';
import {
  KINDS_OF_THING,
  MARKET_ROLES,
  RANK_ORDINALS,
  RANKED_ADJECTIVES,
  RANKING_PLACES,
  REACHES,
  SUPERLATIVES,
  UNMEASURED_NOUNS,
} from '../words/superlatives';
import { readComparison } from './comparison';
import { type Lexeme, lexemeAt, wordAt } from './lexeme';
import { isPlural } from './noun-phrase';
import {
  clauseScope,
  DETERMINERS,
  phraseEnd,
  type Rank,
  rankedNounEnd,
  type Scope,
  scopeEnd,
} from './rank-scope';
import { readEver, readRecord, readTopOfList } from './record';
import { readFirst, readStanding } from './standing';

/** Finds superlatives of quantity with a scope, records, places in a list, firsts in a time, and comparisons with all others. */
export function findRanks(lexemes: readonly Lexeme[]): readonly Rank[] {
  const ranks: Rank[] = [];
  for (let at = 0; at < lexemes.length; at++) {
    const rank =
      readSuperlative(lexemes, at) ??
      readEver(lexemes, at) ??
      readRecord(lexemes, at) ??
      readTopOfList(lexemes, at) ??
      readComparison(lexemes, at) ??
      readStanding(lexemes, at) ??
      readFirst(lexemes, at);
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
  if (word === 'most' || word === 'least')
    return isOwnedHere(lexemes, at) ? at + 2 : diverseEnd(lexemes, at + 1);
  return -1;
}

/** "the world’s most neglected crisis": whatever is ranked among all that a place has. */
function isOwnedHere(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemeAt(lexemes, at + 1);
  const isOwner = /['’]s?$/.test(lexemeAt(lexemes, at - 1)?.text ?? '');
  return isOwner && (next?.tag === 'ADJ' || (next?.tag === 'VERB' && /(?:ed|ing)$/.test(next.lower)));
}

/** "most ethnically diverse", "most widely and evenly spread" */
function diverseEnd(lexemes: readonly Lexeme[], at: number): number {
  let end = at;
  while (end < at + 3 && (/ly$/.test(wordAt(lexemes, end)) || (end > at && wordAt(lexemes, end) === 'and')))
    end++;
  return end > at && RANKED_ADJECTIVES.has(wordAt(lexemes, end)) ? end + 1 : -1;
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
  const head = lexemeAt(lexemes, noun.head);
  const scope = scopeOf(lexemes, at, noun.to, head);
  if (bareMost && scope.kind !== 'time' && scope.kind !== 'any') return null;
  if (isManner(lexemes, end, head)) return null;
  const isPredicate = end > at + 2 && head === undefined;
  const isOwned = isPlaceOwned(lexemes, from, at, head);
  if (scope.kind === 'none' && !isPredicate && !(isOwned && isMeasured(head))) return null;
  if (head !== undefined && !isMeasured(head) && scope.kind !== 'time') return null;
  if (isLoose(lexemes, at, head, scope, noun.to)) return null;
  return { from, to: Math.max(scope.to, noun.to), head: noun.head };
}

const OPINION = /^(?:worst|greatest|strongest|weakest|closest|tightest|deepest|broadest)$/;

/** What stands behind the noun; "the largest market for pumps" ranks by what it is for. */
function scopeOf(
  lexemes: readonly Lexeme[],
  superlative: number,
  at: number,
  head: Lexeme | undefined,
): Scope {
  const scope = scopeEnd(lexemes, at);
  if (scope.kind !== 'none' || head === undefined) return scope;
  if (wordAt(lexemes, at) === 'for' && MARKET_ROLES.has(head.lemma))
    return { to: phraseEnd(lexemes, at + 1), kind: 'group' };
  return OPINION.test(wordAt(lexemes, superlative)) ? scope : clauseScope(lexemes, at);
}

function isMeasured(head: Lexeme | undefined): boolean {
  return head !== undefined && (!UNMEASURED_NOUNS.has(head.lemma) || MARKET_ROLES.has(head.lemma));
}

/** "the youngest of five children" ranks a family; "the worst kind of luck" and "the heaviest of hearts" rank nothing. */
function isManner(lexemes: readonly Lexeme[], end: number, head: Lexeme | undefined): boolean {
  if (head !== undefined) return KINDS_OF_THING.has(head.lemma);
  if (wordAt(lexemes, end) !== 'of') return false;
  const next = lexemeAt(lexemes, end + 1);
  const isFamily = /^(?:child|children|sibling|brother|sister|son|daughter)$/.test(
    lexemeAt(lexemes, end + 2)?.lemma ?? '',
  );
  return isFamily || (next !== undefined && (next.tag === 'NOUN' || next.tag === 'ADJ') && isPlural(next));
}

/** Superlatives of opinion rank only what is measured, what an ordinal counts, and over a region or an industry. */
function isLoose(
  lexemes: readonly Lexeme[],
  at: number,
  head: Lexeme | undefined,
  scope: Scope,
  noun: number,
): boolean {
  if (!OPINION.test(wordAt(lexemes, at)) || RANK_ORDINALS.has(wordAt(lexemes, at - 2))) return false;
  if (head === undefined && wordAt(lexemes, noun) === 'ever') return true;
  if (scope.kind !== 'group') return false;
  if (head === undefined) return !REACHES.has(lexemeAt(lexemes, scope.to - 1)?.lemma ?? '');
  const isKept = MEASURED_NOUNS.has(head.lemma) || CHANGE_NOUNS.has(head.lemma);
  return head.lemma === 'number' || !isKept;
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
function isPlaceOwned(
  lexemes: readonly Lexeme[],
  from: number,
  at: number,
  head: Lexeme | undefined,
): boolean {
  const isOneOf = wordAt(lexemes, from - 1) === 'of' && wordAt(lexemes, from - 2) === 'one';
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
    if (owner && MARKET_ROLES.has(head?.lemma ?? '')) return true;
    if (
      word?.tag === 'PROPN' &&
      owner &&
      (RANKING_PLACES.has(name) ||
        isOneOf ||
        RANK_ORDINALS.has(wordAt(lexemes, at - 2)) ||
        RANK_ORDINALS.has(wordAt(lexemes, at - 1)))
    )
      return true;
  }
  return false;
}
