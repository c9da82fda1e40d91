import type { ClaimKind, PollRole } from '../../terms/quantity';
import { LEVEL_VERBS } from '../words/change-words';
import {
  AVERAGE_WORDS,
  FORECAST_WORDS,
  INDEX_NAMES,
  LEAD_WORDS,
  MARKET_SUBJECTS,
  MARKET_WORDS,
  POLL_VERBS,
  POLL_WORDS,
  POLLED_PEOPLE,
  SAMPLE_WORDS,
} from '../words/measured-nouns';
import type { Candidate, Surroundings } from './candidate';
import { isNear, subjectBefore } from './clause';
import { isOutdone } from './contest-numbers';
import { isPer } from './count';
import { type Lexeme, lexemeAt, wordAt } from './lexeme';

/** Reads what a block talks about. */
export function readSurroundings(lexemes: readonly Lexeme[]): Surroundings {
  let isPoll = false;
  let isMarket = false;
  for (const [i, word] of lexemes.entries()) {
    if (POLL_WORDS.has(word.lower) && !isVotingPoll(lexemes, i)) isPoll = true;
    if (word.lower === 'voters' && /^(?:likely|registered)$/.test(wordAt(lexemes, i - 1))) isPoll = true;
    if (word.lower === 'margin' && /^(?:error|sampling)$/.test(wordAt(lexemes, i + 2))) isPoll = true;
    if (MARKET_WORDS.has(word.lower)) isMarket = true;
  }
  return { isPoll, isMarket };
}

/** "the polls closed", "polling stations": where people vote, not where they are asked. */
function isVotingPoll(lexemes: readonly Lexeme[], at: number): boolean {
  if (
    /^(?:place|places|station|stations|booth|booths|closed|close|opened|open|day|workers|watchers)$/.test(
      wordAt(lexemes, at + 1),
    )
  )
    return true;
  return (
    wordAt(lexemes, at - 1) === 'the' &&
    wordAt(lexemes, at) === 'polls' &&
    /^(?:to|at)$/.test(wordAt(lexemes, at - 2))
  );
}

/**
 * What kind of claim a figure is, by its measure, its role and the words of its clause.
 *
 * @param isMerged true when several figures tell one change.
 */
export function kindOf(
  lexemes: readonly Lexeme[],
  candidate: Candidate,
  isMerged: boolean,
  surroundings: Surroundings,
): ClaimKind {
  const { figure, role } = candidate;
  const { measure } = figure.amount;
  const { from, to } = figure;
  if (isMarketMove(lexemes, candidate, surroundings)) return 'index';
  if (isForecast(lexemes, from, to, role.role === 'by' || role.role === 'to' || role.role === 'from'))
    return 'forecast';
  if (
    isAverage(lexemes, candidate) &&
    !(surroundings.isPoll && measure !== 'count' && measure !== 'currency')
  )
    return 'average';
  if (isMerged || isChange(candidate)) return 'change';
  if (measure === 'percent' || measure === 'fraction' || measure === 'ratio' || measure === 'points') {
    return isPollShare(lexemes, candidate, surroundings) ? 'poll' : 'rate';
  }
  if (measure === 'factor') return 'rate';
  if (measure === 'currency') return 'money';
  if (surroundings.isPoll && figure.isRange && !candidate.noun) return 'poll';
  if (isOutdone(lexemes, figure) || isPer(lexemes, candidate.noun?.to ?? figure.to)) return 'rate';
  return candidate.isCasualty && isOneEvent(lexemes, candidate) ? 'event-count' : 'count';
}

/** A level that is reached ("rose to 19,500") is a claim of its own measure; the move is told by from and by. */
function isChange({ role }: Candidate): boolean {
  return role.role === 'by' || role.role === 'from';
}

/** Thousands of dead, or so many a year, are a statistic and no event. */
function isOneEvent(lexemes: readonly Lexeme[], { figure, noun }: Candidate): boolean {
  const end = noun?.to ?? figure.to;
  const yearly =
    /^(?:a|per|each|every|annually)$/.test(wordAt(lexemes, end)) || wordAt(lexemes, end + 1) === 'annually';
  return !yearly && Math.max(...figure.amount.values) < 5000;
}

function isMarketMove(
  lexemes: readonly Lexeme[],
  { figure, role, noun }: Candidate,
  surroundings: Surroundings,
): boolean {
  if (noun?.isPlural) return false;
  const { measure, unit } = figure.amount;
  if (measure === 'ratio' || measure === 'fraction' || measure === 'factor') return false;
  if (role.role !== 'level' && role.changeWord >= 0) {
    const subject = lexemeAt(lexemes, subjectBefore(lexemes, role.changeWord));
    if (subject !== undefined && MARKET_SUBJECTS.has(subject.lower)) return true;
  }
  if (!surroundings.isMarket) return false;
  if (/^(?:close|settle|trade|quote|open|end|change)$/.test(lexemeAt(lexemes, figure.from - 2)?.lemma ?? ''))
    return true;
  if (measure === 'points') return unit !== 'percentage points';
  const moves = role.role !== 'level' || /^(?:at|to)$/.test(wordAt(lexemes, figure.from - 1));
  return moves && isNear(lexemes, role.from, role.to, INDEX_NAMES, 14, 8);
}

const FORECAST_REACH = 9;

const MODALS = /^(?:may|could|might|would|will|shall|['’]ll|['’]d)$/;

/** Does the verb that governs the figure look ahead? */
export function isForecast(lexemes: readonly Lexeme[], from: number, to: number, isChange: boolean): boolean {
  const sentence = lexemeAt(lexemes, from)?.sentence;
  for (let i = from - 1; i >= from - FORECAST_REACH; i--) {
    const word = lexemeAt(lexemes, i);
    if (word === undefined || word.sentence !== sentence || /^[;:“”"]$/.test(word.text)) break;
    if (
      /^(?:who|which|that|because|after|compared|than|and|while|but|whereas|,)$/.test(word.lower) &&
      i < from - 1
    )
      break;
    if (!FORECAST_WORDS.has(word.lower)) continue;
    // "the month of May", "a set of", "due to" look nowhere.
    if (word.lower === 'may' && word.text !== 'may') continue;
    if (/^(?:set|due)$/.test(word.lower) && !/^to$/.test(wordAt(lexemes, i + 1))) continue;
    if (word.lower === 'due' && wordAt(lexemes, i + 1) === 'to' && lexemeAt(lexemes, i + 2)?.tag !== 'VERB')
      continue;
    if (word.lower === 'likely' && wordAt(lexemes, i + 1) !== 'to') continue;
    if (MODALS.test(word.lower)) {
      if (/^(?:have|not)$/.test(wordAt(lexemes, i + 1))) continue;
      if (!isChange && !LEVEL_VERBS.has(lexemeAt(lexemes, i + 1)?.lemma ?? '')) continue;
    }
    return true;
  }
  return wordAt(lexemes, to) === 'by' && /^20[2-9]\d$/.test(wordAt(lexemes, to + 1));
}

function isAverage(lexemes: readonly Lexeme[], { figure, role, noun }: Candidate): boolean {
  if (figure.hedge !== null && /average|median|mean of/.test(figure.hedge))
    return wordAt(lexemes, figure.amount.from - 1) !== 'the';
  const end = Math.max(role.to, noun?.to ?? 0);
  if (wordAt(lexemes, end) === 'on' && wordAt(lexemes, end + 1) === 'average') return role.role === 'level';
  if (role.role !== 'level') return false;
  const sentence = lexemeAt(lexemes, figure.from)?.sentence;
  for (let i = figure.from - 1; i >= figure.from - 9; i--) {
    const word = lexemeAt(lexemes, i);
    if (word === undefined || word.sentence !== sentence || /^[,;:]$/.test(word.text)) return false;
    if (word.tag === 'NUM') return false;
    if (word.lower === 'average' && wordAt(lexemes, i + 1) === 'of' && wordAt(lexemes, i + 2) === 'the')
      return false;
    if (AVERAGE_WORDS.has(word.lower) && !(word.lower === 'mean' && word.tag === 'VERB')) {
      return (
        figure.amount.measure !== 'percent' || wordAt(lexemes, i - 1) === 'on' || word.lower !== 'average'
      );
    }
  }
  return false;
}

function isPollShare(lexemes: readonly Lexeme[], candidate: Candidate, surroundings: Surroundings): boolean {
  const { from, to } = candidate.figure;
  const subject = wordAt(lexemes, from - 2);
  if (/^(?:rate|turnout|coverage)$/.test(subject) && wordAt(lexemes, from - 1) === 'of') return false;
  if (surroundings.isPoll) return true;
  return (
    wordAt(lexemes, to) === 'of' &&
    isNear(lexemes, to, to + 1, POLLED_PEOPLE, 0, 5) &&
    isNear(lexemes, from, to, POLL_VERBS, 0, 9)
  );
}

/** What a figure does in a survey report; null elsewhere. */
export function pollRoleOf(
  lexemes: readonly Lexeme[],
  candidate: Candidate,
  kind: ClaimKind,
): PollRole | null {
  const { figure } = candidate;
  const { measure } = figure.amount;
  const { from, to } = figure;
  if (measure === 'points' || measure === 'percent') {
    const isMargin =
      figure.hedge === 'plus or minus' ||
      isNear(lexemes, from, to, MARGIN, 8, 6) ||
      wordAt(lexemes, from - 1) === '±';
    if (
      isMargin &&
      (isNear(lexemes, from, to, ERROR, 8, 8) ||
        figure.hedge === 'plus or minus' ||
        wordAt(lexemes, from - 1) === '±')
    )
      return 'margin';
  }
  if (kind !== 'poll' && kind !== 'count' && kind !== 'rate') return null;
  if (measure === 'count' && !figure.isRange) {
    return candidate.noun !== null &&
      POLLED_PEOPLE.has(candidate.noun.head.lemma) &&
      isNear(lexemes, from, to, SAMPLE_WORDS, 6, 7)
      ? 'sample'
      : isNear(lexemes, from, to, SAMPLE_ONLY, 6, 2)
        ? 'sample'
        : null;
  }
  if (kind !== 'poll') return null;
  if (measure === 'points' && isNear(lexemes, from, to, LEAD_WORDS, 8, 5)) return 'lead';
  return 'share';
}

const MARGIN: ReadonlySet<string> = new Set(['margin', 'margins']);
const ERROR: ReadonlySet<string> = new Set(['error', 'sampling']);
const SAMPLE_ONLY: ReadonlySet<string> = new Set(['sample']);
