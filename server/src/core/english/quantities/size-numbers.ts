import { DIMENSION_UNITS, TIME_UNITS } from '../words/measure-units';
import { isAveraged } from './averaged';
import type { Figure } from './figure';
import { type Lexeme, lexemeAt, wordAt } from './lexeme';

/** "14 months", "half an hour"; averages of durations are statistics. */
export function isDuration(lexemes: readonly Lexeme[], figure: Figure): boolean {
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

/** "500 miles", "six feet", "110 km/h", "a 10-page letter": the size of one thing. */
export function isDimension(lexemes: readonly Lexeme[], figure: Figure): boolean {
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
