import { LEVEL_VERBS } from '../words/change-words';
import { DEFINITE_WORDS, FAMILY_NOUNS, TOTAL_WORDS } from '../words/number-contexts';
import { MAGNITUDE_WORDS } from '../words/number-words';
import { isAveraged } from './averaged';
import type { Candidate, Surroundings } from './candidate';
import { isCasualtyCount, isKilled } from './casualty';
import type { RoleReading } from './change-role';
import { isNear } from './clause';
import { isOutdone } from './contest-numbers';
import type { Figure } from './figure';
import { type Lexeme, lexemeAt, wordAt } from './lexeme';
import { type CountedNoun, readCountedNoun, textBetween } from './noun-phrase';

/** Counts below this are claims only where somebody came to harm or a hedge makes a statement of them. */
export const SMALL = 10;

/**
 * Tells a count that is a claim from a number of things that nobody would check: small, known or bare numbers.
 */
export function countCandidate(
  lexemes: readonly Lexeme[],
  figure: Figure,
  role: RoleReading,
  surroundings: Surroundings,
): Candidate | null {
  const { amount } = figure;
  const value = Math.max(...amount.values);
  const noun = readCountedNoun(lexemes, nounStart(lexemes, figure.to)) ?? readOfNoun(lexemes, figure.to);
  const isCasualty = isCasualtyCount(lexemes, figure, noun);
  const found: Candidate = { figure, role, noun, isCasualty };
  if (amount.form === 'vague' || amount.magnitude >= 100)
    return isCasualty || isVagueClaim(lexemes, figure, noun, role) ? found : null;
  if (noun !== null && FAMILY_NOUNS.has(noun.head.lemma) && !isKilled(lexemes, figure, noun)) return null;
  if (isDenominator(lexemes, figure) || isOffence(figure, noun) || isOther(lexemes, figure)) return null;
  if (isOutdone(lexemes, figure) || (noun === null && isAveraged(lexemes, figure))) return found;
  if (noun !== null && isPer(lexemes, noun.to)) return found;
  if (value < SMALL || (amount.form === 'words' && value <= 12 && amount.magnitude === 1)) {
    if (isCasualty && value > 0 && !(value === 1 && noun === null && figure.hedge === null)) return found;
    if (amount.values.length === 1 && role.role === 'by' && wordAt(lexemes, role.to) === 'than' && value > 1)
      return found;
    if ((role.role === 'from' || role.role === 'to') && isChangePair(lexemes, figure)) return found;
    return isHedgedSmall(figure, noun, lexemes) ? found : null;
  }
  if (noun?.isPlural) return isStandingBody(lexemes, figure, noun) || isListTitle(noun) ? null : found;
  if (isCasualty) return found;
  if (role.role !== 'level' && value >= SMALL) return found;
  const isModifier = noun !== null && noun.from === figure.to;
  if ((textOfFigure(lexemes, figure).includes(',') && !isModifier) || isComparedOrElliptic(lexemes, figure))
    return found;
  // "a soldier of about 20"
  if (
    wordAt(lexemes, figure.from - 1) === 'of' &&
    lexemeAt(lexemes, figure.from - 2)?.tag === 'NOUN' &&
    value < 100 &&
    !TOTAL_WORDS.has(wordAt(lexemes, figure.from - 2))
  )
    return null;
  if (
    figure.hedge !== null &&
    figure.hedgeSense !== 'exact' &&
    figure.hedge !== 'under' &&
    figure.hedge !== 'over'
  )
    return found;
  return isStatedTotal(lexemes, figure, surroundings) ? found : null;
}

/** "217 fewer tests": the noun stands behind the comparative. */
function nounStart(lexemes: readonly Lexeme[], at: number): number {
  return /^(?:more|fewer)$/.test(wordAt(lexemes, at)) ? at + 1 : at;
}

/** "12 counts of fraud", "six charges": what a court reads out; hundreds of them are counted. */
function isOffence({ amount, hedge }: Figure, noun: CountedNoun | null): boolean {
  const isRead = noun !== null && /^(?:count|charge)$/.test(noun.head.lemma);
  return isRead && hedge === null && (amount.values[0] ?? 0) < 100;
}

/** "the other 16 candidates": the reader knows them. "Not one boat" counts none. */
function isOther(lexemes: readonly Lexeme[], { from, amount }: Figure): boolean {
  const before = wordAt(lexemes, from - 1);
  const value = amount.values[0] ?? 0;
  const isKnown = before === 'other' && DEFINITE_WORDS.has(wordAt(lexemes, from - 2)) && value < 100;
  return isKnown || (before === 'not' && value === 1);
}

/** Is a rate's whole named here: "per 100,000 residents", "for every 48 children"? A rate over time is a count. */
export function isPer(lexemes: readonly Lexeme[], at: number): boolean {
  const word = wordAt(lexemes, at);
  if (word === 'per')
    return lexemeAt(lexemes, at + 1)?.isDigits === true || MAGNITUDE_WORDS.has(wordAt(lexemes, at + 1));
  return word === 'for' && wordAt(lexemes, at + 1) === 'every';
}

/** "100,000" in "5 per 100,000" is no figure of its own. */
function isDenominator(lexemes: readonly Lexeme[], { from }: Figure): boolean {
  const before = wordAt(lexemes, from - 1);
  return before === 'per' || (before === 'every' && wordAt(lexemes, from - 2) === 'for');
}

/** "against 29 elsewhere", "32 had been admitted", "an index of 48.6": the noun stands elsewhere. */
function isComparedOrElliptic(lexemes: readonly Lexeme[], figure: Figure): boolean {
  const before = wordAt(lexemes, figure.from - 1);
  const earlier = wordAt(lexemes, figure.from - 2);
  if (before === 'against' || before === 'versus') return figure.amount.form === 'digits';
  if (earlier === 'compared' && /^(?:with|to)$/.test(before)) return true;
  const isDecimal = textOfFigure(lexemes, figure).includes('.');
  if (isDecimal)
    return /^(?:of|to|from|is|was|than)$/.test(before) && !/^(?:version|level|magnitude)$/.test(earlier);
  const isSubject = before === '' || /^[,;:]$|^(?:and|that|while|but)$/.test(before);
  return isSubject && /^(?:had|have|were|are)$/.test(wordAt(lexemes, figure.to));
}

function textOfFigure(lexemes: readonly Lexeme[], { amount }: Figure): string {
  return textBetween(lexemes, amount.from, amount.to);
}

/** "thousands of empty beds", "2.7 million", "the hundreds who"; not "in the thousands" of speech. */
function isVagueClaim(
  lexemes: readonly Lexeme[],
  figure: Figure,
  noun: CountedNoun | null,
  role: RoleReading,
): boolean {
  const { amount } = figure;
  if (
    /^(?:one|in)$/.test(wordAt(lexemes, figure.from - 1)) &&
    figure.hedge === null &&
    amount.form === 'words' &&
    noun === null
  )
    return false;
  if (isSpent(lexemes, figure) || isBareObject(lexemes, figure)) return true;
  if (amount.form !== 'vague')
    return noun !== null || amount.form === 'digits' || figure.hedge !== null || role.role !== 'level';
  if (
    /^(?:years?|hours?|days?|weeks?|months?|miles?|decades?|times|kilometers?|kilometres?|thanks|ways|things|reasons)$/.test(
      noun?.head.lower ?? '',
    )
  )
    return false;
  return (
    wordAt(lexemes, amount.to) === 'of' ||
    noun !== null ||
    figure.hedge !== null ||
    amount.to - amount.from > 1
  );
}

const SPENDING = /^(?:spend|cost|pay|lose|raise|invest|save|earn|donate|owe)$/;

/** "spent millions on toys", "has cost billions": money, though nobody says of what. */
function isSpent(lexemes: readonly Lexeme[], { from, to, amount }: Figure): boolean {
  const isMillions = amount.form === 'vague' && amount.magnitude >= 1e6;
  return (
    isMillions &&
    SPENDING.test(lexemeAt(lexemes, from - 1)?.lemma ?? '') &&
    /^(?:on|in|for|to|from|over|more|[.,]|)$/.test(wordAt(lexemes, to))
  );
}

/** "Floods threaten millions", "the strike stranded thousands in Oslo": people, though nobody says of whom. */
function isBareObject(lexemes: readonly Lexeme[], { from, to, amount, hedge }: Figure): boolean {
  const isBare = amount.form === 'vague' && amount.to === amount.from + 1 && hedge === null;
  return (
    isBare &&
    lexemeAt(lexemes, from - 1)?.tag === 'VERB' &&
    /^(?:in|across|along|[.,;]|)$/.test(wordAt(lexemes, to))
  );
}

function readOfNoun(lexemes: readonly Lexeme[], at: number): CountedNoun | null {
  if (wordAt(lexemes, at) !== 'of') return null;
  const skip = /^(?:the|its|their|his|her|these|those)$/.test(wordAt(lexemes, at + 1)) ? 2 : 1;
  return readCountedNoun(lexemes, at + skip);
}

function isHedgedSmall(figure: Figure, noun: CountedNoun | null, lexemes: readonly Lexeme[]): boolean {
  if (figure.hedge === null || figure.hedgeSense === null) return false;
  if (DEFINITE_WORDS.has(wordAt(lexemes, figure.from - 1))) return false;
  const firm =
    figure.hedgeSense === 'floor' ||
    figure.hedgeSense === 'ceiling' ||
    /^(?:fewer than|more than|only|just)$/.test(figure.hedge);
  if (!firm) return false;
  const one = (figure.amount.values[0] ?? 0) <= 1;
  if (one || figure.hedge === 'as little as') return false;
  return noun?.isPlural === true;
}

/** "from 9 to 10": the other end stands beside it. */
function isChangePair(lexemes: readonly Lexeme[], figure: Figure): boolean {
  const before = wordAt(lexemes, figure.from - 1);
  const after = wordAt(lexemes, figure.to);
  if (before === 'from') return after === 'to' || after === 'in' || after === 'a';
  return before === 'to' && lexemeAt(lexemes, figure.from - 2)?.tag === 'NUM';
}

/** "Fifteen ways to improve your life" */
function isListTitle(noun: CountedNoun): boolean {
  return /^(?:ways|keys|steps|tips|reasons|things|ideas|questions|rules|lessons|takeaways|abstentions)$/.test(
    noun.head.lower,
  );
}

/** "the 50 states", "the 27 member nations", "all 100 senators": the size of a body that never changes. */
function isStandingBody(lexemes: readonly Lexeme[], figure: Figure, noun: CountedNoun): boolean {
  const value = figure.amount.values[0] ?? 0;
  const definite = DEFINITE_WORDS.has(wordAt(lexemes, figure.from - 1)) || figure.hedge === 'all';
  if (!definite) return false;
  // "the 16 agencies" are known to the reader; "among the 16 people charged" counts them.
  const isPart = /^(?:among|of)$/.test(wordAt(lexemes, figure.from - 2));
  if (value < 40 && figure.hedge === null && !isPart && wordAt(lexemes, figure.from - 1) === 'the')
    return true;
  return (
    (value === 50 && noun.head.lemma === 'state') ||
    (value === 27 && /^(?:nation|state|country|member)$/.test(noun.head.lemma)) ||
    (value === 100 && noun.head.lemma === 'senator') ||
    (value === 12 && /^(?:juror|apostle|month|disciple)$/.test(noun.head.lemma))
  );
}

/** "The sample is 834", "leads 47 to 41", "put the crowd at 1,200". */
function isStatedTotal(lexemes: readonly Lexeme[], figure: Figure, surroundings: Surroundings): boolean {
  const before = wordAt(lexemes, figure.from - 1);
  const verb = lexemeAt(lexemes, figure.from - 1);
  if (surroundings.isPoll && figure.isRange) return true;
  if (
    /^(?:is|was|at|to|of|are|were|by|:)$/.test(before) &&
    isNear(lexemes, figure.from, figure.to, TOTAL_WORDS, 8, 0)
  )
    return true;
  return (
    verb !== undefined &&
    verb.tag === 'VERB' &&
    LEVEL_VERBS.has(verb.lemma) &&
    verb.lemma !== 'near' &&
    verb.lemma !== 'pass' &&
    verb.lemma !== 'cross'
  );
}
