import { CHANGE_NOUNS } from '../../lexicon/change-words';
import { MEASURED_NOUNS } from '../../lexicon/measured-nouns';
import { RANK_ORDINALS, RANKED_ADJECTIVES, RANKING_VERBS, SUPERLATIVES } from '../../lexicon/superlatives';
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

const DETERMINERS: ReadonlySet<string> = new Set([
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
/** Nouns that superlatives rank in speech, and nobody measures. */
const UNMEASURED: ReadonlySet<string> = new Set([
  'challenge', 'problem', 'concern', 'mistake', 'part', 'issue', 'question', 'threat', 'thing', 'fear', 'surprise', 'asset', 'obstacle',
  'hurdle', 'strength', 'weakness', 'joy', 'enemy', 'fan', 'supporter', 'critic', 'rival', 'lesson', 'regret', 'secret', 'dream',
  'moment', 'name', 'way', 'interest', 'story', 'test', 'worry', 'difference', 'reason', 'lie', 'joke', 'scandal', 'shock', 'honor', 'honour',
  'achievement', 'star', 'ally', 'impact', 'factor', 'blow', 'mystery', 'risk', 'opportunity', 'deal', 'day', 'night', 'idea', 'priority', 'sin',
  'brother', 'sister', 'son', 'daughter', 'child', 'friend', 'time', 'effort', 'extent', 'degree', 'regard', 'person', 'man', 'woman', 'stage', 'advocate', 'defender', 'evidence', 'case', 'argument', 'statement', 'signal', 'sign', 'indication', 'candidate', 'hope', 'criticism', 'level', 'levels', 'office', 'court', 'trick', 'movement', 'instance', 'institution', 'authority', 'form', 'standard', 'order',
]); // biome-ignore format: a table of words reads better in rows
const PLACES: ReadonlySet<string> = new Set([
  'europe', 'asia', 'africa', 'america', 'britain', 'england', 'scotland', 'wales', 'ireland', 'germany', 'france', 'italy', 'spain', 'china', 'japan',
  'india', 'russia', 'ukraine', 'canada', 'mexico', 'brazil', 'australia', 'zealand', 'kenya', 'nigeria', 'ghana', 'egypt', 'israel', 'turkey', 'iran',
  'pakistan', 'indonesia', 'korea', 'vietnam', 'poland', 'sweden', 'norway', 'london', 'paris', 'tokyo', 'california', 'texas', 'florida',
]); // biome-ignore format: a table of words reads better in rows
const TIME_SCOPE =
  /^(?:years?|decades?|century|centuries|months?|weeks?|generation|generations|quarters?|seasons?|history|time|records?)$/;
const RECORD_NOUNS: ReadonlySet<string> = new Set([
  'high', 'highs', 'low', 'lows', 'number', 'numbers', 'turnout', 'level', 'levels', 'profit', 'profits', 'sales', 'revenue', 'revenues', 'crowd', 'attendance', 'amount',
  'price', 'prices', 'fine', 'temperature', 'temperatures', 'heat', 'rainfall', 'rain', 'deficit', 'surplus', 'harvest', 'year', 'sum', 'earnings', 'demand', 'total', 'pace', 'inflation',
  'debt', 'unemployment', 'spending', 'export', 'exports', 'flooding', 'snowfall', 'drought', 'loss', 'losses', 'gain', 'gains', 'quarter', 'backlog', 'fundraising', 'haul', 'share', 'rate',
  'emissions', 'production', 'output', 'deaths', 'arrivals', 'investment', 'highs-low', 'budget', 'payout', 'bonus', 'dividend', 'crop', 'enrollment', 'enrolment', 'breaking', 'setting',
]); // biome-ignore format: a table of words reads better in rows

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
  if (bareMost && wordAt(lexemes, at - 2) === 'of') return null;
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
  if (scope.kind === 'none' && !(isPossessed && head !== undefined && !UNMEASURED.has(head.lemma)))
    return null;
  if (head !== undefined && UNMEASURED.has(head.lemma) && scope.kind !== 'time') return null;
  // "the youngest of five children" ranks a family.
  if (
    head === undefined &&
    wordAt(lexemes, end) === 'of' &&
    /^(?:child|children|sibling|brother|sister|son|daughter)$/.test(lexemeAt(lexemes, end + 2)?.lemma ?? '')
  )
    return null;
  const isLoose =
    /^(?:worst|greatest|strongest|weakest|closest|tightest|deepest|broadest)$/.test(wordAt(lexemes, at)) &&
    !(head !== undefined && (MEASURED_NOUNS.has(head.lemma) || CHANGE_NOUNS.has(head.lemma)));
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
  if (before !== undefined && /['’]s?$/.test(before.text) && before.text.length > 1) {
    return DETERMINERS.has(wordAt(lexemes, from - 2)) ? from - 2 : from - 1;
  }
  if (before !== undefined && /^['’]s?$/.test(before.text)) {
    const owner = from - 2;
    return DETERMINERS.has(wordAt(lexemes, owner - 1)) ? owner - 1 : owner;
  }
  return from;
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
      (PLACES.has(name) ||
        RANK_ORDINALS.has(wordAt(lexemes, at - 2)) ||
        RANK_ORDINALS.has(wordAt(lexemes, at - 1)))
    )
      return true;
  }
  return false;
}

function rankedNounEnd(lexemes: readonly Lexeme[], at: number): { to: number; head: number } {
  let head = -1;
  let i = at;
  for (; i < at + 6; i++) {
    const word = lexemeAt(lexemes, i);
    if (word === undefined) break;
    const isNoun = word.tag === 'NOUN' || word.tag === 'PROPN' || isPlural(word);
    const modifies =
      word.tag === 'ADJ' ||
      (word.tag === 'ADV' && /^(?:NOUN|PROPN)$/.test(lexemeAt(lexemes, i + 1)?.tag ?? '')) ||
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

interface Scope {
  readonly to: number;
  readonly kind: 'time' | 'any' | 'group' | 'none';
}

/** "since 2008", "on record", "in a decade", "ever", "of any county", "in the constituency", "among …". */
function scopeEnd(lexemes: readonly Lexeme[], at: number): Scope {
  const word = wordAt(lexemes, at);
  const next = wordAt(lexemes, at + 1);
  if (word === 'ever' || word === 'yet' || word === 'worldwide') return { to: at + 1, kind: 'time' };
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

function isPronoun(lexemes: readonly Lexeme[], at: number): boolean {
  return /^(?:my|our|your|these|those|it|them|us|all|him|me|you|which|whom)$/.test(wordAt(lexemes, at));
}

/** The end of a noun phrase with its prepositional tails. */
function phraseEnd(lexemes: readonly Lexeme[], at: number): number {
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

/** "a record low", "an all-time high", "record-breaking turnout", "a six-week low", "set a record". */
function readRecord(lexemes: readonly Lexeme[], at: number): Rank | null {
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
function readTopOfList(lexemes: readonly Lexeme[], at: number): Rank | null {
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
function readMoreThanAny(lexemes: readonly Lexeme[], at: number): Rank | null {
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
