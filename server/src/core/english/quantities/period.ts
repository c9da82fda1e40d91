import { MONTHS, WEEKDAYS } from '../words/number-contexts';
import { SMALL_NUMBER_WORDS } from '../words/number-words';
import { type Lexeme, lexemeAt, wordAt } from './lexeme';

/** A phrase that says when, lexemes `[from, to)`. */
export interface Period {
  readonly from: number;
  readonly to: number;
  /** "a year", "per month", "annually": how often rather than when. */
  readonly isRate: boolean;
}

/** The phrases of time of a block. */
export interface Periods {
  /** The one that belongs to lexemes `[from, to)`: soon after, else before them in the sentence. */
  of(from: number, to: number): Period | null;
  /** The first one inside lexemes `[from, to)`. */
  within(from: number, to: number): Period | null;
}

const AFTER_REACH = 12;
const OPENERS: ReadonlySet<string> = new Set([
  'in', 'during', 'since', 'by', 'before', 'until', 'through', 'for', 'over', 'from', 'between', 'throughout', 'after',
  'within', 'on', 'as',
]); // biome-ignore format: a table of words reads better in rows
const DETERMINERS: ReadonlySet<string> = new Set([
  'the', 'a', 'an', 'this', 'that', 'last', 'next', 'past', 'previous', 'early', 'late', 'mid', 'fiscal', 'financial', 'first', 'second',
  'third', 'fourth', 'end', 'start', 'beginning', 'of', 'calendar', 'same', 'entire', 'whole', 'each', 'every', 'recent', 'final', 'most',
  'middle', 'coming', 'following', 'prior', 'preceding', 'latest', 'half', 'few', 'several', 'couple', 'one', 'any', 'given', 'earlier', 'later', '-', 'full', 'current', 'trailing', 'all', 'single', 'just', 'about', 'nearly', 'more', 'than', 'roughly', 'tax', 'school', 'academic', 'election', 'midterm', 'presidential', 'general', 'year', 'fifth', 'six',
]); // biome-ignore format: a table of words reads better in rows
const ANCHORS: ReadonlySet<string> = new Set([
  'year', 'years', 'month', 'months', 'week', 'weeks', 'quarter', 'quarters', 'decade', 'decades', 'century', 'centuries', 'day', 'days',
  'night', 'hour', 'hours', 'spring', 'summer', 'autumn', 'winter', 'season', 'seasons', 'weekend', 'morning', 'afternoon', 'evening',
  'fortnight', 'minute', 'minutes', 'midnight', 'pandemic', 'recession', 'semester', 'today', 'yesterday', 'tonight', 'tomorrow', 'now',
]); // biome-ignore format: a table of words reads better in rows
const TAILS: ReadonlySet<string> = new Set([
  'election',
  'elections',
  'cycle',
  'campaign',
  'season',
  'period',
  'census',
  'term',
  'budget',
  'ago',
  'earlier',
  'fiscal',
  'race',
  'alone',
  'midterms',
  'pandemic',
  'recession',
  'crisis',
  'war',
]);
const LONE: ReadonlySet<string> = new Set([
  'annually', 'yearly', 'monthly', 'weekly', 'daily', 'now', 'today', 'currently', 'yesterday', 'tonight', 'overnight', 'hourly', 'quarterly', 'nightly',
]); // biome-ignore format: a table of words reads better in rows
const BARE_OPENERS: ReadonlySet<string> = new Set([
  'last',
  'this',
  'next',
  'earlier',
  'later',
  'each',
  'every',
  'per',
  'so',
]);
const THIS_ELECTION = /^(?:this|last|the last|the previous) (?:election|campaign|cycle|primary|race)$/;
const JOINTS: ReadonlySet<string> = new Set(['to', 'and', 'through', '-', '–', 'until', ',']);

/** Finds every phrase of time in the block, in order. */
export function findPeriods(lexemes: readonly Lexeme[]): readonly Period[] {
  const periods: Period[] = [];
  for (let at = 0; at < lexemes.length; at++) {
    const period = readPeriod(lexemes, at);
    if (period === null) continue;
    periods.push(period);
    at = period.to - 1;
  }
  return periods;
}

function readPeriod(lexemes: readonly Lexeme[], at: number): Period | null {
  const first = lexemeAt(lexemes, at);
  if (first === undefined) return null;
  const word = first.lower;
  if (LONE.has(word) && first.tag !== 'PROPN')
    return { from: at, to: at + 1, isRate: word.endsWith('ly') && word !== 'currently' };
  const next = wordAt(lexemes, at + 1);
  if (
    (word === 'a' || word === 'an' || word === 'per' || word === 'each' || word === 'every') &&
    ANCHORS.has(next)
  ) {
    if (wordAt(lexemes, at + 2) === 'ago' || wordAt(lexemes, at + 2) === 'earlier')
      return { from: at, to: at + 3, isRate: false };
    return { from: at, to: at + 2, isRate: true };
  }
  const isOpener = OPENERS.has(word) || (word === 'of' && wordAt(lexemes, at - 1) === 'as');
  if (
    (isOpener || word === 'this' || word === 'last') &&
    THIS_ELECTION.test(`${next} ${wordAt(lexemes, at + 2)}`)
  )
    return { from: at, to: at + 3, isRate: false };
  if (!isOpener && !BARE_OPENERS.has(word)) return readBareDate(lexemes, at);
  const end = readTimePhrase(lexemes, at + 1);
  return end === null ? null : { from: at, to: end, isRate: false };
}

/** Reads words of time up to their end; null when none of them is an anchor. */
function readTimePhrase(lexemes: readonly Lexeme[], at: number): number | null {
  const sentence = lexemeAt(lexemes, at)?.sentence;
  let anchor = -1;
  let i = at;
  for (; i < at + 12; i++) {
    const word = lexemeAt(lexemes, i);
    if (word === undefined || word.sentence !== sentence) break;
    if (isAnchor(lexemes, i)) {
      anchor = i;
      continue;
    }
    if (word.isDigits && isDayOrCount(lexemes, i)) {
      const isRange =
        anchor === i - 2 && JOINTS.has(wordAt(lexemes, i - 1)) && lexemeAt(lexemes, i - 2)?.isDigits;
      if (anchor === i - 1 || isRange) anchor = i;
      continue;
    }
    if (DETERMINERS.has(word.lower) || SMALL_NUMBER_WORDS.has(word.lower) || word.text === '.') continue;
    if (anchor >= 0 && TAILS.has(word.lower)) {
      anchor = i;
      continue;
    }
    if (anchor >= 0 && JOINTS.has(word.lower) && continuesTime(lexemes, i + 1)) continue;
    break;
  }
  return anchor < 0 ? null : anchor + 1;
}

function continuesTime(lexemes: readonly Lexeme[], at: number): boolean {
  if (isAnchor(lexemes, at)) return true;
  const word = wordAt(lexemes, at);
  const year =
    isAnchor(lexemes, at + 1) &&
    (/^(?:last|this|early|late|mid|the)$/.test(word) || lexemeAt(lexemes, at)?.isDigits === true);
  return year || (lexemeAt(lexemes, at)?.isDigits === true && MONTHS.has(wordAt(lexemes, at - 3)));
}

function isAnchor(lexemes: readonly Lexeme[], at: number): boolean {
  const word = lexemeAt(lexemes, at);
  if (word === undefined) return false;
  if (
    ANCHORS.has(word.lower) ||
    (MONTHS.has(word.lower) && /^\p{Lu}/u.test(word.text)) ||
    WEEKDAYS.has(word.lower)
  )
    return true;
  return isYear(word);
}

/** Four digits of a year of our time, or a fiscal one ("2013-14" begins with one). */
export function isYear(word: Lexeme): boolean {
  return /^(?:1[5-9]|20|21)\d\d$/.test(word.text);
}

function isDayOrCount(lexemes: readonly Lexeme[], at: number): boolean {
  const value = Number(lexemeAt(lexemes, at)?.text);
  return Number.isInteger(value) && value > 0 && value < 100;
}

/** "August 2019", "Sept. 4", "2013-14" without a preposition. */
function readBareDate(lexemes: readonly Lexeme[], at: number): Period | null {
  const first = lexemeAt(lexemes, at);
  if (first === undefined || !MONTHS.has(first.lower) || !/^\p{Lu}/u.test(first.text)) return null;
  if (!lexemeAt(lexemes, at + 1)?.isDigits) return null;
  const end = readTimePhrase(lexemes, at);
  return end === null ? null : { from: at, to: end, isRate: false };
}

/** Makes the phrases of time of a block ready to be asked. */
export function indexPeriods(lexemes: readonly Lexeme[]): Periods {
  const found = findPeriods(lexemes);
  const bySentence = new Map<number, Period[]>();
  for (const period of found) {
    const sentence = lexemeAt(lexemes, period.from)?.sentence ?? 0;
    const same = bySentence.get(sentence);
    if (same === undefined) bySentence.set(sentence, [period]);
    else same.push(period);
  }
  const inSentenceOf = (at: number) => bySentence.get(lexemeAt(lexemes, at)?.sentence ?? -1) ?? [];
  return {
    of(from, to) {
      const same = inSentenceOf(from);
      const next = firstFrom(same, to);
      const behind = same[next];
      const after = behind !== undefined && isInNewClause(lexemes, to, behind.from) ? undefined : behind;
      if (after !== undefined && after.from <= to + AFTER_REACH && !crosses(lexemes, to, after.from))
        return after;
      return same.slice(Math.max(0, next - 2), next).findLast((p) => p.to <= from) ?? after ?? null;
    },
    within(from, to) {
      const same = inSentenceOf(from);
      const first = same[firstFrom(same, from)];
      return first !== undefined && first.to <= to ? first : null;
    },
  };
}

/** The index of the first period that begins at a lexeme or after it. */
function firstFrom(periods: readonly Period[], at: number): number {
  let low = 0;
  let high = periods.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((periods[middle]?.from ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const CLAUSE_JOINTS: ReadonlySet<string> = new Set(['and', 'but', 'while', 'whereas', 'yet']);

/** "The toll is 40,000 homes, and repairs began in 2019": the time belongs to what began. */
function isInNewClause(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) {
    if (wordAt(lexemes, i) !== ',' || !CLAUSE_JOINTS.has(wordAt(lexemes, i + 1))) continue;
    for (let k = i + 2; k < to; k++) if (/^(?:VERB|AUX)$/.test(lexemeAt(lexemes, k)?.tag ?? '')) return true;
  }
  return false;
}

function crosses(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = lexemeAt(lexemes, i);
    // Beyond another figure stands that figure's time.
    if (word?.isDigits || /^[;:—]$/.test(word?.text ?? '')) return true;
  }
  return false;
}
