import { DIMENSION_UNITS } from '../words/measure-units';
import { LABEL_NOUNS, MONTHS, NUMBERED_LISTS, STREET_WORDS, WEEKDAYS } from '../words/number-contexts';
import type { Figure } from './figure';
import { type Lexeme, lexemeAt, wordAt } from './lexeme';
import { readCountedNoun } from './noun-phrase';

/** "131 West 23rd Street" */
export function isAddress(lexemes: readonly Lexeme[], { amount, hedge }: Figure): boolean {
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

/** "Section 14", "Route 9", "B-52", "No. 1", "S&P 500", "Chapter 11", "Type 2". */
export function isLabel(lexemes: readonly Lexeme[], figure: Figure): boolean {
  const { from, amount } = figure;
  const touches = lexemeAt(lexemes, amount.from)?.joined && lexemeAt(lexemes, amount.from)?.isDigits;
  if (touches && /\p{L}$/u.test(lexemeAt(lexemes, amount.from - 1)?.text ?? '')) return true;
  if (amount.measure !== 'count' && amount.measure !== 'ratio') return false;
  const before = lexemeAt(lexemes, amount.from - 1);
  if (amount.measure === 'ratio')
    return /^(?:slide|page|part|chapter|question|step|stage|number|no|day|night|week|round|game|match|leg|lap|episode|season)$/.test(
      before?.lower ?? '',
    );
  const number = lexemeAt(lexemes, amount.from);
  const after = lexemeAt(lexemes, amount.to);
  if (before === undefined || number === undefined) return isFollowedByLetters(after);
  if (before.text === '#' || before.text === '§' || before.text === '@') return true;
  // "F-35", "Covid-19", "H5N1": letters touch the number.
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
  return (
    amount.magnitude === 1 && (!counted || NUMBERED_LISTS.has(before.lower)) && beyondIsName(before, beyond)
  );
}

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

/** "the 31st time", and "a third" where a third one is meant. */
export function isOrdinal(lexemes: readonly Lexeme[], { amount }: Figure): boolean {
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
export function isModifier(lexemes: readonly Lexeme[], { amount }: Figure): boolean {
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

/** "60 Minutes", "48 Hours": a unit of time with a capital, in a sentence that is no headline. */
function isTitle(lexemes: readonly Lexeme[], at: number, after: Lexeme | undefined): boolean {
  if (after === undefined || !TITLE_UNITS.test(after.text)) return false;
  const sentence = lexemeAt(lexemes, at)?.sentence;
  return lexemes.some((word) => word.sentence === sentence && /^\p{Ll}{4,}$/u.test(word.text));
}

const TITLE_UNITS = /^(?:Seconds|Minutes|Hours|Days|Weeks|Months|Years)$/;

/** A number word with a capital in mid-sentence belongs to a name: "the Big Four", "Channel Four". */
export function isName(lexemes: readonly Lexeme[], { from, amount }: Figure): boolean {
  const first = lexemeAt(lexemes, amount.from);
  const before = lexemeAt(lexemes, from - 1);
  const after = lexemeAt(lexemes, amount.to);
  if (first === undefined) return false;
  if (amount.form === 'digits') return isTitle(lexemes, amount.from, after);
  if (amount.unit === 'digits' || amount.unit === 'majority') return false;
  if (first.lower === 'double' || first.lower === 'triple') {
    return (
      after !== undefined &&
      /^(?:-|down|standard|standards|digit|digits|murder|bed|room|bill|time|act|check|jeopardy|agent|life|as)$/.test(
        after.lower,
      )
    );
  }
  // "four doubles", "her first doubles title"
  if (first.lower === 'doubles' && /^(?:NUM|ADJ|DET)$/.test(before?.tag ?? '')) return true;
  if (first.lower === 'scores' && /^(?:NUM)$/.test(lexemeAt(lexemes, amount.to + 1)?.tag ?? '')) return true;
  if (/^(?:doubled?|doubles|doubling)$/.test(first.lower)) {
    return /^(?:down|as|back|over|up|champion|match|title|partner)$/.test(after?.lower ?? '');
  }
  if (!/^\p{Lu}/u.test(first.text) || first.text === first.text.toUpperCase()) return false;
  if (before === undefined || before.sentence !== first.sentence || /^["“‘'—–:]$/.test(before.text))
    return false;
  // A headline in title case capitalises its numbers too.
  return before.tag === 'PROPN' && /^\p{Lu}/u.test(before.text) && after?.tag !== 'NOUN';
}
