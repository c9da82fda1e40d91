import { LEVEL_VERBS } from '../../lexicon/change-words';
import { CASUALTY_WORDS } from '../../lexicon/number-contexts';
import type { RoleReading } from './change-role';
import { indexNear, isNear } from './clause';
import type { Figure } from './figure';
import { type Lexeme, lexemeAt, wordAt } from './lexeme';
import { type CountedNoun, readCountedNoun, textBetween } from './noun-phrase';

/** What the sentences of a block talk about, as far as it tells what a bare number is. */
export interface Surroundings {
  readonly isPoll: boolean;
  readonly isMarket: boolean;
}

/** A figure that is a claim, with the noun it counts. */
export interface Candidate {
  readonly figure: Figure;
  readonly role: RoleReading;
  readonly noun: CountedNoun | null;
  readonly isCasualty: boolean;
}

/** Counts below this are claims only where somebody came to harm or a hedge makes a statement of them. */
const SMALL = 10;
const CASUALTY_REACH = 5;

/** Tells a statistical figure from a number that nobody would check; null for the latter. */
export function toCandidate(
  lexemes: readonly Lexeme[],
  figure: Figure,
  role: RoleReading,
  surroundings: Surroundings,
): Candidate | null {
  const { measure } = figure.amount;
  const plain = { figure, role, noun: null, isCasualty: false };
  switch (measure) {
    case 'percent':
    case 'ratio':
      return plain;
    case 'currency':
      // "$1 = 5.44 reais" is a rate of exchange.
      return wordAt(lexemes, figure.to) === '=' || wordAt(lexemes, figure.from - 1) === '=' ? null : plain;
    case 'points':
      return figure.amount.unit !== 'points' ||
        role.role !== 'level' ||
        surroundings.isPoll ||
        surroundings.isMarket
        ? plain
        : null;
    case 'fraction':
      return isShare(lexemes, figure, role, surroundings) ? plain : null;
    case 'factor':
      return factorCandidate(lexemes, figure, role);
    default:
      return countCandidate(lexemes, figure, role, surroundings);
  }
}

const SHARED =
  /^(?:of|the|its|their|his|her|our|that|as|said|say|says|think|thought|believe|believed|are|were|have|had|want|wanted|these|those|all)$/;

/** "half of Russians", "more than a third", "by half"; not "half an hour", "the second half", "a half-century". */
function isShare(
  lexemes: readonly Lexeme[],
  figure: Figure,
  role: RoleReading,
  surroundings: Surroundings,
): boolean {
  const { amount, from } = figure;
  if (role.role !== 'level') return true;
  if (figure.amount.unit === 'majority' || figure.amount.unit === 'minority')
    return isOfMany(lexemes, figure.to);
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
  if (next === 'of')
    return !/^(?:time|life|day|season|game|match|year|month|week|night)$/.test(
      lastOfComplement(lexemes, figure.to + 1),
    );
  if (SHARED.test(next)) return true;
  return figure.hedge !== null || (!isHalf && amount.to - amount.from > 2);
}

function lastOfComplement(lexemes: readonly Lexeme[], at: number): string {
  let from = /^(?:the|a|an|his|her|its|their|my)$/.test(wordAt(lexemes, at)) ? at + 1 : at;
  for (let i = from; i < from + 3; i++) if (/^['’]s?$/.test(wordAt(lexemes, i))) from = i + 1;
  return readCountedNoun(lexemes, from)?.head.lemma ?? '';
}

/** "a majority of voters", "of the public"; not "of the Supreme Court". */
function isOfMany(lexemes: readonly Lexeme[], of: number): boolean {
  const from = /^(?:the|its|their|his|her|our|those|these|all)$/.test(wordAt(lexemes, of + 1))
    ? of + 2
    : of + 1;
  const noun = readCountedNoun(lexemes, from);
  return (
    noun !== null &&
    (noun.isPlural ||
      /^(?:public|population|electorate|vote|workforce|money|funding|spending|land|market|power)$/.test(
        noun.head.lower,
      ))
  );
}

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

const COMPARED =
  /^(?:the|as|that|those|more|higher|larger|greater|bigger|what|its|their|his|her|expected|sales|earnings|revenue|less|lower|likelier|of|over)$/;

function factorCandidate(lexemes: readonly Lexeme[], figure: Figure, role: RoleReading): Candidate | null {
  const { amount } = figure;
  const first = lexemeAt(lexemes, amount.from);
  const next = lexemeAt(lexemes, amount.to);
  const nextWord = next?.lower ?? '';
  const found = { figure, role, noun: null, isCasualty: false };
  if (amount.form === 'words' && amount.to === amount.from + 1 && first !== undefined) {
    if (nextWord === 'that' && !isThatCompared(lexemes, amount.to)) return null;
    if (first.lower === 'twice' || first.lower === 'thrice') {
      return COMPARED.test(nextWord) && nextWord !== 'of' && nextWord !== 'over' ? found : null;
    }
    if (first.lower.endsWith('fold')) return found;
    if (/^(?:halves|double|triple|treble|quadruple|halve)$/.test(first.lower)) {
      const infinitive = /^(?:to|will|would|could)$/.test(wordAt(lexemes, figure.from - 1));
      return (COMPARED.test(nextWord) && nextWord !== 'of') ||
        figure.hedge !== null ||
        infinitive ||
        first.tag === 'VERB'
        ? found
        : null;
    }
    return first.tag === 'VERB' ||
      first.tag === 'AUX' ||
      figure.hedge !== null ||
      /^(?:has|have|had)$/.test(wordAt(lexemes, figure.from - 1))
      ? found
      : null;
  }
  const unit = wordAt(lexemes, amount.to - 1);
  if (unit === 'fold' || unit === 'x') return found;
  const compared =
    COMPARED.test(nextWord) &&
    nextWord !== 'of' &&
    nextWord !== 'over' &&
    (nextWord !== 'that' || isThatCompared(lexemes, amount.to));
  if (compared || (role.role !== 'level' && nextWord !== 'that')) return found;
  // "viewed 1.4m times", "called 58 times": how often, not how much more.
  return (amount.values[0] ?? 0) >= SMALL
    ? {
        ...found,
        figure: { ...figure, amount: { ...amount, measure: 'count' } },
        role: { ...role, role: 'level', direction: null },
      }
    : null;
}

/** "10 times that in Moscow" compares; "warned three times that a barge …" tells what was said. */
function isThatCompared(lexemes: readonly Lexeme[], that: number): boolean {
  return /^(?:in|of|for|at|on|amount|number|figure|rate|sum|level|size|[.,;:)—–]|)$/.test(
    wordAt(lexemes, that + 1),
  );
}

const DEFINITE: ReadonlySet<string> = new Set([
  'the', 'these', 'those', 'his', 'her', 'its', 'their', 'our', 'my', 'your', 'other', 'first', 'last', 'next', 'both', 'any', 'every', 'each', 'no', 'past',
]); // biome-ignore format: a table of words reads better in rows

function countCandidate(
  lexemes: readonly Lexeme[],
  figure: Figure,
  role: RoleReading,
  surroundings: Surroundings,
): Candidate | null {
  const { amount } = figure;
  const value = Math.max(...amount.values);
  const noun = readCountedNoun(lexemes, figure.to) ?? readOfNoun(lexemes, figure.to);
  const isCasualty = isCasualtyCount(lexemes, figure, noun);
  const found: Candidate = { figure, role, noun, isCasualty };
  if (amount.form === 'vague' || amount.magnitude >= 100)
    return isCasualty || isVagueClaim(lexemes, figure, noun, role) ? found : null;
  if (noun !== null && FAMILY.has(noun.head.lemma) && !isKilled(lexemes, figure, noun)) return null;
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

const FAMILY: ReadonlySet<string> = new Set([
  'child',
  'children',
  'son',
  'daughter',
  'grandchild',
  'grandchildren',
  'sibling',
  'brother',
  'sister',
  'stepchildren',
  'great-grandchildren',
]);

/** Children who died are counted; children who survive the dead are named in every obituary. */
function isKilled(lexemes: readonly Lexeme[], figure: Figure, noun: CountedNoun): boolean {
  return isNear(lexemes, figure.from, noun.to, KILLED, 6) || (figure.amount.values[0] ?? 0) >= 20;
}

const KILLED: ReadonlySet<string> = new Set([
  'killed',
  'kill',
  'died',
  'dead',
  'injured',
  'wounded',
  'drowned',
  'missing',
  'hospitalized',
  'hospitalised',
  'including',
  'shot',
  'rescued',
  'hurt',
]);

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

function readOfNoun(lexemes: readonly Lexeme[], at: number): CountedNoun | null {
  if (wordAt(lexemes, at) !== 'of') return null;
  const skip = /^(?:the|its|their|his|her|these|those)$/.test(wordAt(lexemes, at + 1)) ? 2 : 1;
  return readCountedNoun(lexemes, at + skip);
}

function isHedgedSmall(figure: Figure, noun: CountedNoun | null, lexemes: readonly Lexeme[]): boolean {
  if (figure.hedge === null || figure.hedgeSense === null) return false;
  if (DEFINITE.has(wordAt(lexemes, figure.from - 1))) return false;
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
  const definite = DEFINITE.has(wordAt(lexemes, figure.from - 1)) || figure.hedge === 'all';
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

/** Is somebody hurt, killed, caught or saved, and is the number theirs? */
function isCasualtyCount(lexemes: readonly Lexeme[], figure: Figure, noun: CountedNoun | null): boolean {
  const end = noun?.to ?? figure.to;
  if (noun !== null && CASUALTY_WORDS.has(noun.head.lower) && noun.head.lower !== 'bodies') return true;
  const at = indexNear(lexemes, figure.from, end, CASUALTY_WORDS, CASUALTY_REACH);
  if (at < 0) return false;
  if (noun !== null && !noun.isPlural && (figure.amount.values[0] ?? 0) > 1) return false;
  const word = wordAt(lexemes, at);
  if (at < figure.from) {
    // The object of the verb, or "the death toll at 16".
    for (let i = at + 1; i < figure.from; i++) {
      if (
        /^(?:[.;,:]|and|but|in|on|when|after|who|that|for|during)$/.test(wordAt(lexemes, i)) &&
        word !== 'toll'
      )
        return false;
    }
    return true;
  }
  for (let i = end; i < at; i++) {
    if (/^(?:[.;:]|who|that|but|when|said|says)$/.test(wordAt(lexemes, i))) return false;
  }
  return true;
}

const TOTAL_WORDS: ReadonlySet<string> = new Set([
  'number',
  'total',
  'toll',
  'figure',
  'count',
  'tally',
  'sample',
  'average',
  'membership',
  'population',
  'peak',
  'estimate',
  'estimates',
  'attendance',
  'crowd',
  'reading',
  'index',
  'ratio',
  'capacity',
  'turnout',
  'score',
  'caseload',
  'score',
  'housing',
  'headcount',
  'cost',
  'bill',
]);

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
