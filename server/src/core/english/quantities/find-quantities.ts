import type { HedgeSense, Quantity } from '../../terms/quantity';
import type { Token } from '../../terms/token';
import { overlaps } from '../../text/span';
import { readBase } from './base';
import type { Candidate, Surroundings } from './candidate';
import { harmOf } from './casualty';
import { type ChangeGroup, changeOf, mergeChanges } from './change';
import { readRole } from './change-role';
import { subjectBefore } from './clause';
import { findFigures } from './figure';
import { isForecast, kindOf, pollRoleOf, readSurroundings } from './kind';
import { type Lexeme, lexemeAt, spanOf, toLexemes } from './lexeme';
import { notAClaim } from './not-a-claim';
import { indexPeriods, type Periods } from './period';
import { findRanks } from './rank';
import type { Rank } from './rank-scope';
import { toCandidate } from './tell-candidate';
import { findTrends, type Trend } from './trend';

/**
 * Finds the statistical quantities in the prose of one block: figures that a fact-checker would check, ranks
 * and records, and trends told without a figure. Dates, ages, durations, scores and the like are left out.
 *
 * @returns block spans in UTF-16 code units, in order, never overlapping.
 */
export function findQuantities(tokens: readonly Token[]): readonly Quantity[] {
  const lexemes = toLexemes(tokens);
  const surroundings = readSurroundings(lexemes);
  const periods = indexPeriods(lexemes);
  const candidates: Candidate[] = [];
  for (const figure of findFigures(lexemes)) {
    if (notAClaim(lexemes, figure) !== null) continue;
    const candidate = toCandidate(lexemes, figure, readRole(lexemes, figure), surroundings);
    if (candidate !== null) candidates.push(candidate);
  }
  const figures = mergeChanges(lexemes, candidates).map((group) =>
    toQuantity(lexemes, group, periods, surroundings),
  );
  const ranks = findRanks(lexemes).map((rank) => rankQuantity(lexemes, rank, periods));
  const trends = findTrends(lexemes).map((trend) => trendQuantity(lexemes, trend, periods, surroundings));
  return withoutOverlaps([figures, ranks, trends]);
}

/** Keeps the earlier list's quantity where two overlap; in the order of the text. */
function withoutOverlaps(lists: readonly (readonly Quantity[])[]): readonly Quantity[] {
  const kept: Quantity[] = [];
  for (const list of lists) {
    const before = [...kept].sort((a, b) => a.span[0] - b.span[0]);
    let next = 0;
    let end = -1;
    for (const quantity of list) {
      while (next < before.length && (before[next]?.span[1] ?? 0) <= quantity.span[0]) next++;
      const other = before[next];
      if ((other !== undefined && overlaps(other.span, quantity.span)) || quantity.span[0] < end) continue;
      kept.push(quantity);
      end = quantity.span[1];
    }
  }
  return kept.sort((a, b) => a.span[0] - b.span[0]);
}

function toQuantity(
  lexemes: readonly Lexeme[],
  group: ChangeGroup,
  periods: Periods,
  surroundings: Surroundings,
): Quantity {
  const [main] = group;
  const { figure, noun } = main;
  const from = Math.min(...group.map((c) => c.role.from));
  const measured = Math.max(...group.map((c) => Math.max(c.role.to, c.figure.to, ownNounEnd(c))));
  const base = readBase(lexemes, figure, measured);
  const to = base?.isTight === true ? base.to : measured;
  const kind = kindOf(lexemes, main, group.length > 1, surroundings);
  const period = periods.of(from, to);
  const subject = kind === 'event-count' ? harmOf(lexemes, figure, noun) : subjectOf(lexemes, main, from);
  const { amount } = figure;
  return {
    span: spanOf(lexemes, from, to),
    kind,
    values: group.flatMap((c) => c.figure.amount.values),
    unit: amount.unit ?? (noun === null ? null : unitOf(lexemes, main)),
    hedge: figure.hedge,
    base: base === null ? null : spanOf(lexemes, base.from, base.to),
    period: period === null ? null : spanOf(lexemes, period.from, period.to),
    measure: amount.measure,
    hedgeSense: group.reduce<HedgeSense | null>(
      (sense, c) => (sense === null || sense === 'exact' ? c.figure.hedgeSense : sense),
      null,
    ),
    steps: group.flatMap((c) => c.figure.amount.steps),
    isRange: figure.isRange,
    change: changeOf(group),
    pollRole: pollRoleOf(lexemes, main, kind),
    subject: subject?.toLowerCase() ?? null,
    sentence: lexemeAt(lexemes, figure.from)?.sentence ?? 0,
  };
}

/** Where the counted noun ends when it stands directly after the number, else 0. */
function ownNounEnd({ noun, figure }: Candidate): number {
  return noun !== null && noun.from <= figure.to + 1 ? noun.to : 0;
}

/** "deaths" for "700 Norwegians die": what is counted, in the words of the text. */
function unitOf(lexemes: readonly Lexeme[], { noun }: Candidate): string | null {
  if (noun === null) return null;
  const next = lexemeAt(lexemes, noun.to);
  if (next !== undefined && (next.lemma === 'die' || next.lower === 'died' || next.lower === 'dead'))
    return 'deaths';
  return noun.text;
}

/** What a level counts, or what a change moves. */
function subjectOf(lexemes: readonly Lexeme[], { role, noun }: Candidate, from: number): string | null {
  if (role.role === 'level') return noun?.head.lemma ?? nounBefore(lexemes, from);
  return nounBefore(lexemes, role.changeWord < 0 ? from : Math.min(role.changeWord, from));
}

function nounBefore(lexemes: readonly Lexeme[], at: number): string | null {
  return lexemeAt(lexemes, subjectBefore(lexemes, at))?.lemma ?? null;
}

const WITHOUT_FIGURE = {
  values: [],
  unit: null,
  hedge: null,
  base: null,
  measure: 'none',
  hedgeSense: null,
  steps: [],
  isRange: false,
  pollRole: null,
} as const;

function rankQuantity(lexemes: readonly Lexeme[], rank: Rank, periods: Periods): Quantity {
  const period = periods.within(rank.from, rank.to) ?? periods.of(rank.from, rank.to);
  return {
    ...WITHOUT_FIGURE,
    span: spanOf(lexemes, rank.from, rank.to),
    kind: 'rank',
    period: period === null ? null : spanOf(lexemes, period.from, period.to),
    change: null,
    subject: lexemeAt(lexemes, rank.head)?.lemma ?? null,
    sentence: lexemeAt(lexemes, rank.from)?.sentence ?? 0,
  };
}

function trendQuantity(
  lexemes: readonly Lexeme[],
  trend: Trend,
  periods: Periods,
  surroundings: Surroundings,
): Quantity {
  const period = periods.of(trend.from, trend.to);
  const isMarket = surroundings.isMarket && /^(?:share|stock|price|yield)s?$/.test(trend.subject ?? '');
  return {
    ...WITHOUT_FIGURE,
    span: spanOf(lexemes, trend.from, trend.to),
    kind: isMarket
      ? 'index'
      : trend.isForecast || isForecast(lexemes, trend.from, trend.to, true)
        ? 'forecast'
        : 'change',
    period: period === null ? null : spanOf(lexemes, period.from, period.to),
    change: { direction: trend.direction, from: null, to: null, by: null, also: null },
    subject: trend.subject,
    sentence: lexemeAt(lexemes, trend.from)?.sentence ?? 0,
  };
}
