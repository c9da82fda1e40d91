import { DIMENSION_UNITS, TIME_UNITS } from '../../lexicon/measure-units';
import {
  LABEL_NOUNS,
  MONTHS,
  PEOPLE_NOUNS,
  RHETORICAL_PHRASES,
  SCORE_WORDS,
  SOURCE_NOUNS,
  STREET_WORDS,
  VOTE_WORDS,
  WEEKDAYS,
} from '../../lexicon/number-contexts';
import type { Figure } from './figure';
import { type Lexeme, lexemeAt, wordAt } from './lexeme';
import { readCountedNoun, textBetween } from './noun-phrase';

/** Why a number is not a statistical claim. */
export type NotAClaim =
  | 'date'
  | 'time'
  | 'age'
  | 'duration'
  | 'dimension'
  | 'label'
  | 'address'
  | 'score'
  | 'roll-call'
  | 'ordinal'
  | 'list'
  | 'rhetorical'
  | 'hypothetical'
  | 'source-count'
  | 'modifier'
  | 'name';

type Test = (lexemes: readonly Lexeme[], figure: Figure) => boolean;

/** Tests in the order in which they are asked; the first that holds names the class. */
const TESTS: readonly (readonly [NotAClaim, Test])[] = [
  ['list', isListNumber],
  ['date', isDate],
  ['time', isClockTime],
  ['age', isAge],
  ['rhetorical', isRhetorical],
  ['hypothetical', isHypothetical],
  ['duration', isDuration],
  ['score', isScore],
  ['roll-call', isRollCall],
  ['address', isAddress],
  ['label', isLabel],
  ['dimension', isDimension],
  ['ordinal', isOrdinal],
  ['modifier', isModifier],
  ['name', isName],
  ['source-count', isSourceCount],
]; // biome-ignore format: a table reads better in rows

/** Says which class of numbers that are no claims a figure belongs to; null for a candidate. */
export function notAClaim(lexemes: readonly Lexeme[], figure: Figure): NotAClaim | null {
  return TESTS.find(([, test]) => test(lexemes, figure))?.[0] ?? null;
}

function isListNumber(lexemes: readonly Lexeme[], { from, amount }: Figure): boolean {
  return amount.measure === 'count' && from === 0 && /^[.):]$/.test(lexemeAt(lexemes, amount.to)?.text ?? '');
}

/** A bare number of a year's size: 1500 to 2199 without a separator. */
function isYearNumber(lexemes: readonly Lexeme[], figure: Figure): boolean {
  const { amount } = figure;
  if (amount.measure !== 'count' || amount.form !== 'digits' || amount.magnitude !== 1) return false;
  if (!amount.values.some((v) => Number.isInteger(v) && v >= 1500 && v < 2200)) return false;
  return !textBetween(lexemes, amount.from, amount.to).includes(',');
}

function isDate(lexemes: readonly Lexeme[], figure: Figure): boolean {
  const { from, amount } = figure;
  if (amount.measure !== 'count' && amount.measure !== 'ratio') return false;
  const before = wordAt(lexemes, amount.from - 1);
  const after = wordAt(lexemes, amount.to);
  if (isYearNumber(lexemes, figure)) {
    const noun = readCountedNoun(lexemes, amount.to);
    const counted = noun?.isPlural === true && PEOPLE_NOUNS.has(noun.head.lemma);
    return !(
      counted &&
      (figure.hedge !== null || !/^(?:in|the|of|since|by|from|until|to|for|during|’s|,|'s|\()$/.test(before))
    );
  }
  if (after === 's' && lexemeAt(lexemes, amount.to)?.joined) return true;
  const day =
    amount.values.every((v) => v >= 1 && v <= 31 && Number.isInteger(v)) && amount.form === 'digits';
  if (day && (MONTHS.has(before) || (before === '.' && MONTHS.has(wordAt(lexemes, amount.from - 2)))))
    return true;
  const isMay = after === 'may' && lexemeAt(lexemes, amount.to)?.text === 'may';
  if (day && MONTHS.has(after) && !isMay) return true;
  if (day && /^(?:st|nd|rd|th)$/.test(after) && lexemeAt(lexemes, amount.to)?.joined) return true;
  // "Sept. 19 to 22" and "May 8-12" are ranges; "Friday 13", "9/11", "2015/16", "01/02/2020" are not.
  if (day && WEEKDAYS.has(before)) return true;
  const slashed =
    lexemeAt(lexemes, amount.to)?.text === '/' && lexemeAt(lexemes, amount.to + 1)?.isDigits === true;
  const slash =
    lexemeAt(lexemes, amount.from - 1)?.text === '/' && lexemeAt(lexemes, amount.from)?.joined === true;
  return (slashed || slash) && from >= 0;
}

const TIME_ZONES: ReadonlySet<string> = new Set([
  'gmt',
  'utc',
  'est',
  'edt',
  'pst',
  'pdt',
  'cet',
  'bst',
  'ist',
  'et',
]);

function isClockTime(lexemes: readonly Lexeme[], { amount }: Figure): boolean {
  if (amount.measure !== 'count') return false;
  const after = wordAt(lexemes, amount.to);
  if (/^(?:a\.m\.?|p\.m\.?|am|pm|o['’]clock)$/.test(after)) return true;
  if (/^[ap]$/.test(after) && /^\.?m/.test(lexemeAt(lexemes, amount.to + 1)?.text ?? '')) return true;
  if (TIME_ZONES.has(after) && amount.form === 'digits') return true;
  // A live blog's stamp, "07.31", is a block of its own.
  return (
    lexemes.length === amount.to - amount.from &&
    /^\d{1,2}[.:]\d\d$/.test(textBetween(lexemes, amount.from, amount.to))
  );
}

function isAge(lexemes: readonly Lexeme[], figure: Figure): boolean {
  const { from, amount } = figure;
  const before = wordAt(lexemes, from - 1);
  const after = wordAt(lexemes, amount.to);
  if (amount.measure !== 'count') return false;
  if (before === 'aged' || before === 'age' || before === 'ages') return true;
  if (before === 'at' && /^(?:die|died|dies|dead)$/.test(wordAt(lexemes, from - 2))) return true;
  if (
    /^(?:year|years|month|months|week|weeks|day|days)$/.test(after) &&
    /^(?:old|of)$/.test(wordAt(lexemes, amount.to + 1))
  ) {
    return wordAt(lexemes, amount.to + 1) === 'old' || wordAt(lexemes, amount.to + 2) === 'age';
  }
  if (/^(?:or|and)$/.test(after) && /^(?:older|younger|over|under|up)$/.test(wordAt(lexemes, amount.to + 1)))
    return true;
  const value = amount.values[0] ?? 0;
  const small = amount.form === 'digits' || amount.form === 'words';
  if (!small || value > 120) return false;
  // "Maria Delgado, 58, said": between commas after a name. "(58)" the same.
  const name = lexemeAt(lexemes, amount.from - 2);
  const close = /^[,;.)—–]$/.test(after) || after === '';
  const named = name?.tag === 'PROPN' || name?.tag === 'NOUN' || name?.text === '”';
  if (before === ',' && from === amount.from && close && named && !isListed(lexemes, amount.to)) return true;
  if (before === '(' && after === ')') return true;
  // "under 30s", "the over-65s", "men under 30"
  const person = lexemeAt(lexemes, from - 1)?.lemma ?? '';
  if (
    before === 'of' &&
    lexemeAt(lexemes, from - 2)?.tag === 'NOUN' &&
    SOURCE_NOUNS.has(wordAt(lexemes, from - 2))
  )
    return true;
  const bound = /^(?:over|under|above|below)$/.test(wordAt(lexemes, amount.from - 1));
  const bare = after === ',' || after === '.' || after === '';
  if (
    bound &&
    value <= 21 &&
    bare &&
    /^(?:be|were|are|is|was|kids|those)$/.test(wordAt(lexemes, amount.from - 2))
  )
    return true;
  return (
    bound &&
    value <= 100 &&
    /^(?:those|person|people|adult|child|children|man|woman|men|women|anyone|player|voter|girl|boy)$/.test(
      person,
    )
  );
}

/** ", 12, 15 and 19": the comma after belongs to a list of numbers. */
function isListed(lexemes: readonly Lexeme[], comma: number): boolean {
  return lexemeAt(lexemes, comma + 1)?.isDigits === true && wordAt(lexemes, comma) === ',';
}

function isRhetorical(lexemes: readonly Lexeme[], { from, to, amount }: Figure): boolean {
  for (const end of [amount.to, amount.to + 1, amount.to + 2]) {
    const text = textBetween(lexemes, amount.from, Math.min(end, lexemes.length)).toLowerCase();
    if (RHETORICAL_PHRASES.has(text)) {
      // "grew 100 percent" and "100 percent of the seats" are figures all the same.
      const measured = amount.measure === 'percent' && (wordAt(lexemes, to) === 'of' || from !== amount.from);
      return !measured;
    }
  }
  return false;
}

const HYPOTHETICAL_OPENERS: ReadonlySet<string> = new Set([
  'imagine',
  'suppose',
  'supposing',
  'hypothetically',
  'say',
]);

function isHypothetical(lexemes: readonly Lexeme[], { from, amount }: Figure): boolean {
  const sentence = lexemeAt(lexemes, from)?.sentence;
  for (let i = from - 1; i >= 0 && i > from - 14 && lexemeAt(lexemes, i)?.sentence === sentence; i--) {
    const word = wordAt(lexemes, i);
    if (word === 'if' && /^(?:you|i|we|someone|somebody|your)$/.test(wordAt(lexemes, i + 1))) return true;
    if (HYPOTHETICAL_OPENERS.has(word) && (word !== 'say' || wordAt(lexemes, i - 1) === ',')) return true;
    if (word === 'every' && amount.measure === 'currency' && i >= from - 2) return true;
  }
  return false;
}

/** "an average of 11 days", "the average wait is seven years": an average of durations is a statistic. */
function isAveraged(lexemes: readonly Lexeme[], { from, hedge }: Figure): boolean {
  if (hedge !== null && /average|median/.test(hedge)) return true;
  for (let i = from - 1; i >= from - 7; i--) {
    const word = wordAt(lexemes, i);
    if (/^(?:average|averages|averaged|averaging|median)$/.test(word)) return true;
    if (/^[.,;:]$/.test(word) || lexemeAt(lexemes, i)?.tag === 'NUM') return false;
  }
  return false;
}

function isDuration(lexemes: readonly Lexeme[], figure: Figure): boolean {
  const { from, amount } = figure;
  if (amount.measure !== 'count' && amount.measure !== 'fraction') return false;
  if (isAveraged(lexemes, figure)) return false;
  let at = amount.to;
  const joint = wordAt(lexemes, at);
  if (joint === '-' || joint === 'of') at++;
  if (amount.measure === 'fraction' && /^(?:a|an|the)$/.test(wordAt(lexemes, at))) at++;
  for (let i = at; i <= at + 1; i++) {
    const word = lexemeAt(lexemes, i);
    if (word === undefined) return false;
    if (TIME_UNITS.has(word.lower) || TIME_UNITS.has(word.lemma)) {
      // "12 hours a week" too; "30 day-care centres" not.
      // Hours of spilt sewage are counted by the hundred thousand; no duration is.
      if (Math.max(...amount.values) >= 1000 && /^hours?$/.test(word.lower)) return false;
      if (
        lexemeAt(lexemes, i + 1)?.text === '-' &&
        lexemeAt(lexemes, i + 1)?.joined &&
        lexemeAt(lexemes, i + 2)?.joined &&
        joint !== '-'
      )
        return false;
      return from >= 0;
    }
    if (word.tag !== 'ADJ' && word.lower !== 'more' && word.lower !== 'other' && word.lower !== 'calendar')
      return false;
  }
  return false;
}

function near(
  lexemes: readonly Lexeme[],
  from: number,
  to: number,
  words: ReadonlySet<string>,
  reach: number,
): boolean {
  const sentence = lexemeAt(lexemes, from)?.sentence;
  for (let i = from - reach; i < to + reach; i++) {
    const word = lexemeAt(lexemes, i);
    if (word === undefined || word.sentence !== sentence || (i >= from && i < to)) continue;
    if (words.has(word.lower) || words.has(word.lemma)) return true;
  }
  return false;
}

/** "3-2", "won 6-4, 6-3", "a 21-14 loss", "4-0". */
function isScore(lexemes: readonly Lexeme[], figure: Figure): boolean {
  const { amount, isRange } = figure;
  if (amount.measure === 'points' && amount.unit === 'points') {
    return near(lexemes, amount.from, amount.to, SPORT_FIGURES, 6);
  }
  // "scored 20 out of 20"
  if (amount.measure === 'ratio')
    return /^(?:scored|score|scores|rated|rating|grade|mark|marks)$/.test(wordAt(lexemes, amount.from - 1));
  if (amount.measure !== 'count') return false;
  if (SPORT_COUNTS.has(wordAt(lexemes, amount.to)) && amount.magnitude === 1) return true;
  const dashed = isRange && hasDash(lexemes, figure);
  if (!dashed) return false;
  const noun = readCountedNoun(lexemes, amount.to);
  if (
    noun?.isPlural === true &&
    noun.from === amount.to &&
    !SCORE_WORDS.has(noun.head.lower) &&
    !VOTE_WORDS.has(noun.head.lower)
  ) {
    return false;
  }
  return amount.values.every((v) => v < 200) && near(lexemes, amount.from, amount.to, SCORE_WORDS, 6);
}

/** What only players, teams and matches are counted in. */
const SPORT_COUNTS: ReadonlySet<string> = new Set([
  'goals',
  'wickets',
  'overs',
  'innings',
  'rebounds',
  'assists',
  'touchdowns',
  'yards',
  'laps',
  'caps',
  'runs',
  'games',
  'tries',
  'sets',
  'holes',
  'medals',
  'saves',
  'strikeouts',
  'homers',
  'laps',
]);
const SPORT_FIGURES: ReadonlySet<string> = new Set([
  'scored', 'scoring', 'rebounds', 'assists', 'basket', 'jumper', 'quarter', 'touchdown', 'league', 'team', 'players', 'match', 'game',
  'games', 'standings', 'table', 'season', 'championship', 'podium', 'laps', 'deduction', 'deducted',
]); // biome-ignore format: a table of words reads better in rows

function hasDash(lexemes: readonly Lexeme[], { amount }: Figure): boolean {
  for (let i = amount.from + 1; i < amount.to; i++) {
    if (/^[-–—‑]$/.test(lexemeAt(lexemes, i)?.text ?? '')) return true;
  }
  return false;
}

/** "52-48", "a 6-3 ruling", "by a vote of 218 to 210", "in a 5-0 vote". */
function isRollCall(lexemes: readonly Lexeme[], figure: Figure): boolean {
  const { amount, isRange } = figure;
  if (amount.measure !== 'count' || amount.magnitude !== 1) return false;
  if (isRange && hasDash(lexemes, figure)) {
    const noun = readCountedNoun(lexemes, amount.to);
    const plural = noun?.isPlural === true && noun.from === amount.to && !VOTE_WORDS.has(noun.head.lower);
    return !plural;
  }
  if (isRange)
    return amount.values.every((v) => v < 1000) && near(lexemes, amount.from, amount.to, VOTE_WORDS, 5);
  return wordAt(lexemes, amount.from - 1) === 'of' && wordAt(lexemes, amount.from - 2) === 'vote' && isRange;
}

function isAddress(lexemes: readonly Lexeme[], { amount, hedge }: Figure): boolean {
  if (amount.measure !== 'count' || amount.form !== 'digits' || hedge !== null || amount.magnitude !== 1)
    return false;
  for (let i = amount.to; i < amount.to + 4; i++) {
    const word = lexemeAt(lexemes, i);
    if (word === undefined || !/^[\p{Lu}\d]/u.test(word.text)) {
      if (word === undefined || !/^(?:st|nd|rd|th)$/.test(word.lower)) return false;
      continue;
    }
    if (STREET_WORDS.has(word.lower)) return true;
  }
  return false;
}

/** "Section 702", "Route 9", "EB-5", "No. 1", "S&P 500", "Chapter 11", "Type 2". */
function isLabel(lexemes: readonly Lexeme[], figure: Figure): boolean {
  const { from, amount } = figure;
  if (amount.measure !== 'count' && amount.measure !== 'ratio') return false;
  const before = lexemeAt(lexemes, amount.from - 1);
  if (amount.measure === 'ratio')
    return /^(?:slide|page|part|chapter|question|step|stage|number|no)$/.test(before?.lower ?? '');
  const number = lexemeAt(lexemes, amount.from);
  const after = lexemeAt(lexemes, amount.to);
  if (before === undefined || number === undefined) return isFollowedByLetters(after);
  if (before.text === '#' || before.text === '§' || before.text === '@') return true;
  // "EB-5", "F-35", "Covid-19", "M5S": letters touch the number.
  if (number.joined && /[\p{L}]$/u.test(before.text)) return true;
  const beyond = lexemeAt(lexemes, amount.from - 2);
  if (
    number.joined &&
    /^[-–‑]$/.test(before.text) &&
    beyond !== undefined &&
    before.joined &&
    /[\p{L}\d]$/u.test(beyond.text)
  )
    return true;
  if (isFollowedByLetters(after)) return true;
  if (from !== amount.from) return false;
  const noun = readCountedNoun(lexemes, amount.to);
  const counted = noun?.isPlural === true && noun.from === amount.to;
  if (before.text === '.' && /^(?:no|nos)$/.test(beyond?.lower ?? '')) return true;
  if (amount.measure === 'count' && LABEL_NOUNS.has(before.lower))
    return !counted || /^\p{Lu}/u.test(before.text);
  // "the S&P 500", "Fortune 500 companies", "Windows 10": a capital name directly before a small number.
  const isCapital = /^\p{Lu}/u.test(before.text) && before.tag === 'PROPN' && !MONTHS.has(before.lower);
  if (!isCapital || WEEKDAYS.has(before.lower)) return false;
  return amount.magnitude === 1 && (!counted || LIST_NAMES.has(before.lower)) && beyondIsName(before, beyond);
}

/** Lists whose number is part of their name: "Fortune 500 companies". */
const LIST_NAMES: ReadonlySet<string> = new Set([
  'fortune',
  'forbes',
  's&p',
  'p',
  'poor',
  'ftse',
  'nikkei',
  'russell',
  'inc.',
  'global',
  'euro',
  'stoxx',
  'asx',
  'nasdaq',
  'csi',
  'topix',
  'billboard',
  'group',
  'hot',
  'top',
  'big',
]);

function beyondIsName(before: Lexeme, beyond: Lexeme | undefined): boolean {
  return beyond !== undefined || before.text.length > 1;
}

function isFollowedByLetters(after: Lexeme | undefined): boolean {
  return (
    after?.joined === true &&
    /^\p{L}/u.test(after.text) &&
    !DIMENSION_UNITS.has(after.lower) &&
    !/^(?:mw|gw|kg|mt|th|st|nd|rd)$/i.test(after.text)
  );
}

function isDimension(lexemes: readonly Lexeme[], figure: Figure): boolean {
  const { amount } = figure;
  if (amount.measure !== 'count' && amount.measure !== 'fraction') return false;
  if (isAveraged(lexemes, figure)) return false;
  let at = amount.to;
  if (/^(?:-|of)$/.test(wordAt(lexemes, at))) at++;
  if (amount.measure === 'fraction' && /^(?:a|an|the)$/.test(wordAt(lexemes, at))) at++;
  const word = lexemeAt(lexemes, at);
  if (word === undefined) return false;
  if (
    amount.measure === 'fraction' &&
    !/^(?:degree|mile|km|kilometer|kilometre|inch|foot|feet|pound|ton|acre)s?$/.test(word.lower)
  )
    return false;
  // "60 to 90 millimetres of rain": fallen rain and snow are measured.
  if (
    /^(?:of)$/.test(wordAt(lexemes, at + 1)) &&
    /^(?:rain|rainfall|snow|snowfall|precipitation)$/.test(wordAt(lexemes, at + 2))
  )
    return false;
  // "5 m tall" is a height, "5m people" is not: a single letter is a unit only on its own.
  if (word.text.length === 1 && word.joined && /^[cf]$/i.test(word.text)) return true;
  return (DIMENSION_UNITS.has(word.lower) || DIMENSION_UNITS.has(word.lemma)) &&
    !/^(?:words?|letters?|lines?|pages?|characters?|floors?|blocks?|cups?|stor(?:y|ies))$/.test(word.lower)
    ? true
    : /^(?:page|word|line|storey|floor|foot)s?$/.test(word.lower) &&
        (amount.values[0] ?? 0) < 3000 &&
        word.lower !== 'words';
}

function isOrdinal(lexemes: readonly Lexeme[], { amount }: Figure): boolean {
  const after = lexemeAt(lexemes, amount.to);
  if (amount.measure === 'count') return after?.joined === true && /^(?:st|nd|rd|th)$/.test(after.lower);
  if (amount.measure !== 'fraction') return false;
  // "a third was admitted", "a third man", "a fifth term": the word is an ordinal unless something is divided.
  const article = wordAt(lexemes, amount.from);
  const word = wordAt(lexemes, amount.to - 1);
  if (word === 'half' || word === 'quarter' || (article !== 'a' && article !== 'one')) return false;
  if (wordAt(lexemes, amount.to) === '-') return true;
  const divided =
    after === undefined ||
    /^(?:of|the|more|less|higher|lower|fewer|larger|smaller|in|since|by|from|[,.;:)—–”"]|to|last|this|over|and|compared|on|as|between|were|are|have|said|say|than|its|their)$/.test(
      after.lower,
    );
  return !divided;
}

/** "a 10-page letter", "52-count complaint", "six-member team", "two-way race": a number inside an adjective. */
function isModifier(lexemes: readonly Lexeme[], { amount }: Figure): boolean {
  if (
    amount.measure === 'percent' &&
    /^(?:top|bottom|richest|poorest|wealthiest|other)$/.test(wordAt(lexemes, amount.from - 1))
  )
    return true;
  if (amount.measure === 'currency' && amount.form === 'words' && wordAt(lexemes, amount.to - 2) === '-')
    return true;
  if (amount.measure === 'percent')
    return /^(?:confidence|credible|certain|sure|convinced)$/.test(wordAt(lexemes, amount.to));
  if (amount.measure === 'factor')
    return wordAt(lexemes, amount.to) === 'out' && wordAt(lexemes, amount.to + 1) === 'of';
  if (amount.measure === 'fraction' && /^(?:majority|vote|supermajority)$/.test(wordAt(lexemes, amount.to)))
    return true;
  if (amount.measure !== 'count' && amount.measure !== 'fraction') return false;
  if (amount.measure === 'fraction' && amount.to - amount.from > 1) return false;
  const hyphen = lexemeAt(lexemes, amount.to);
  return hyphen?.text === '-' && hyphen.joined && lexemeAt(lexemes, amount.to + 1)?.joined === true;
}

/** A number word with a capital in mid-sentence belongs to a name: "the Big Four", "Channel Four". */
function isName(lexemes: readonly Lexeme[], { from, amount }: Figure): boolean {
  const first = lexemeAt(lexemes, amount.from);
  const before = lexemeAt(lexemes, from - 1);
  const after = lexemeAt(lexemes, amount.to);
  if (first === undefined || amount.form === 'digits') return false;
  if (amount.unit === 'digits' || amount.unit === 'majority') return false;
  if (first.lower === 'double' || first.lower === 'triple') {
    return (
      after !== undefined &&
      /^(?:-|down|standard|standards|digit|digits|murder|bed|room|bill|time|act|check|jeopardy|agent|life|as)$/.test(
        after.lower,
      )
    );
  }
  if (/^(?:doubled?|doubles|doubling)$/.test(first.lower)) {
    return /^(?:down|as|back|over|up|champion|match|title|partner)$/.test(after?.lower ?? '');
  }
  if (!/^\p{Lu}/u.test(first.text) || first.text === first.text.toUpperCase()) return false;
  if (before === undefined || before.sentence !== first.sentence || /^["“‘'—–:]$/.test(before.text))
    return false;
  // A headline in title case capitalises its numbers too.
  return before.tag === 'PROPN' && /^\p{Lu}/u.test(before.text) && after?.tag !== 'NOUN';
}

const COUNTED_SPEAKERS_REACH = 7;
const KNOWING_WORDS =
  /^(?:said|say|says|told|familiar|briefed|speaking|spoke|interviewed|described|recalled|with)$/;

/** "two officials said", "five current and former staff members": what the story counts is its own sources. */
function isSourceCount(lexemes: readonly Lexeme[], { from, amount }: Figure): boolean {
  if (amount.measure !== 'count' || (amount.values[0] ?? 0) > 60 || amount.magnitude > 12) return false;
  const according = wordAt(lexemes, from - 1) === 'to' && wordAt(lexemes, from - 2) === 'according';
  const interviews =
    /^(?:interviews?|conversations?|discussions?|spoke|speaking)$/.test(wordAt(lexemes, from - 2)) &&
    wordAt(lexemes, from - 1) === 'with';
  if (according || interviews) return true;
  let seen = false;
  for (let i = amount.to; i < amount.to + COUNTED_SPEAKERS_REACH; i++) {
    const word = lexemeAt(lexemes, i);
    if (word === undefined || /^[.;]$/.test(word.text)) return false;
    if (seen && KNOWING_WORDS.test(word.lower)) {
      return word.lower !== 'with' || /^(?:knowledge|direct|access|ties)$/.test(wordAt(lexemes, i + 1));
    }
    if (SOURCE_NOUNS.has(word.lemma) || SOURCE_NOUNS.has(word.lower)) seen = true;
    else if (
      seen &&
      !/^(?:who|were|of|the|in|at|and|for|them|,)$/.test(word.lower) &&
      word.tag !== 'PROPN' &&
      word.tag !== 'NOUN'
    )
      return false;
  }
  return false;
}
