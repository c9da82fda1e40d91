import { classOfNoun } from '../mentions/nouns';
import type { Surroundings } from './candidate';
import type { RoleReading } from './change-role';
import type { Figure } from './figure';
import { type Lexeme, wordAt } from './lexeme';
import { readMost } from './majority';
import { readCountedNoun } from './noun-phrase';

const SHARED =
  /^(?:of|the|its|their|his|her|our|that|as|said|say|says|think|thought|believe|believed|are|were|have|had|want|wanted|these|those|all)$/;

/**
 * "half of Russians", "more than a third", "by half"; not "half an hour", "the second half", "a half-century", "half of a
 * nine-year sentence".
 */
export function isShare(
  lexemes: readonly Lexeme[],
  figure: Figure,
  role: RoleReading,
  surroundings: Surroundings,
): boolean {
  const { amount, from } = figure;
  if (isPartOfGame(lexemes, amount.from)) return false;
  if (role.role !== 'level') return true;
  if (figure.amount.unit === 'majority' || figure.amount.unit === 'minority')
    return isOfMany(lexemes, figure.to) || readMost(lexemes, amount.from) !== null;
  const before = wordAt(lexemes, from - 1);
  const next = wordAt(lexemes, figure.to);
  const first = wordAt(lexemes, amount.from);
  const isHalf = first === 'half' || wordAt(lexemes, amount.to - 1) === 'half';
  if (
    isHalf &&
    figure.hedge === null &&
    /^(?:second|first|other|latter|better|last|in|a|one|another|over)$/.test(before)
  )
    return false;
  if (
    isHalf &&
    /^(?:a|an|way|time|hour|year|past|term|brother|sister|mile|day|dozen|off|full|empty)$/.test(next)
  )
    return false;
  // "38 per cent a quarter": the quarter is when.
  if (wordAt(lexemes, amount.to - 1) === 'quarter' && /^(?:cent|percent|%|billion|million)$/.test(before))
    return false;
  if (wordAt(lexemes, amount.to - 1) === 'quarter' && next === 'century') return false;
  // "A third said" is a third person unless people were asked.
  if (
    /^(?:said|say|says)$/.test(next) &&
    (first === 'a' || first === 'one') &&
    !isHalf &&
    !surroundings.isPoll
  )
    return false;
  if (isHalf && figure.hedge === null && isPlaceOrTime(lexemes, figure.to)) return false;
  if (
    isHalf &&
    next === 'as' &&
    !/^(?:many|much|likely|large|big|high)$/.test(wordAt(lexemes, figure.to + 1))
  )
    return false;
  if (next === 'of' && /^(?:a|an)$/.test(wordAt(lexemes, figure.to + 1))) return false;
  if (next === 'of')
    return !/^(?:time|life|day|season|game|match|year|month|week|night)$/.test(
      lastOfComplement(lexemes, figure.to + 1),
    );
  if (SHARED.test(next)) return true;
  return figure.hedge !== null || (!isHalf && amount.to - amount.from > 2);
}

/** "a second-half collapse" */
function isPartOfGame(lexemes: readonly Lexeme[], at: number): boolean {
  const isHyphened = wordAt(lexemes, at) === 'half' && /^[-‐]$/.test(wordAt(lexemes, at - 1));
  return isHyphened && /^(?:first|second|opening|final)$/.test(wordAt(lexemes, at - 2));
}

function lastOfComplement(lexemes: readonly Lexeme[], at: number): string {
  let from = /^(?:the|a|an|his|her|its|their|my)$/.test(wordAt(lexemes, at)) ? at + 1 : at;
  for (let i = from; i < from + 3; i++) if (/^['’]s?$/.test(wordAt(lexemes, i))) from = i + 1;
  return readCountedNoun(lexemes, from)?.head.lemma ?? '';
}

/** "a majority of voters", "of the public", "the vast majority of care"; not "of the Supreme Court", "of one". */
function isOfMany(lexemes: readonly Lexeme[], of: number): boolean {
  const article = /^(?:the|its|their|his|her|our|those|these|all)$/.test(wordAt(lexemes, of + 1)) ? 1 : 0;
  const noun = readCountedNoun(lexemes, of + 1 + article);
  if (noun === null) return false;
  if (noun.isPlural || WHOLES.test(noun.head.lower)) return true;
  return article === 0 && noun.head.tag === 'NOUN' && classOfNoun(noun.head.lemma) !== 'organization';
}

const WHOLES = /^(?:public|population|electorate|vote|workforce|money|funding|spending|land|market|power)$/;

/** "half of England", "half the county", "half of this city": a manner of speaking. */
function isPlaceOrTime(lexemes: readonly Lexeme[], at: number): boolean {
  let from = wordAt(lexemes, at) === 'of' ? at + 1 : at;
  while (/^(?:the|this|that|a|our|my)$/.test(wordAt(lexemes, from))) from++;
  const noun = readCountedNoun(lexemes, from);
  if (noun === null) return false;
  const isPlace =
    /^(?:city|town|county|country|world|village|neighborhood|neighbourhood|street|team|house|room|street|class|office|time|battle|fun|planet)$/.test(
      noun.head.lower,
    );
  return isPlace || (noun.head.tag === 'PROPN' && !noun.isPlural);
}
