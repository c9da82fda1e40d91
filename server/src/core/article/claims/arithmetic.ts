import type { Verdict } from '../../terms/claim';
import type { ChangeFigure } from '../../terms/quantity';

/** What a figure may stand for, its rounding counted in. */
interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What reckoning a change gives. */
export interface ChangeWorking {
  readonly verdict: Verdict;
  /** The relative change in per cent; null when it begins at nought. */
  readonly percent: number | null;
  /** The difference in the figures' own unit. */
  readonly difference: number;
}

/** Relative slack that no reader would call an error: 12 to 15.02 is still 25 per cent. */
const SLACK = 1e-9;

/**
 * Holds a change against its ends: is `by` what `from` and `to` make of it?
 *
 * Figures stand for all that rounds to them, so "about 25 percent" and 25.4 agree; with a hedged figure the
 * verdict is never worse than `open`.
 *
 * @param by the size as told; null asks for the working only.
 */
export function reckonChange(from: ChangeFigure, to: ChangeFigure, by: ChangeFigure | null): ChangeWorking {
  const difference = tidy(to.value - from.value);
  const percent = from.value === 0 ? null : tidy((100 * difference) / Math.abs(from.value));
  const working = (verdict: Verdict): ChangeWorking => ({ verdict, percent, difference });
  if (by === null || from.measure !== to.measure || from.unit !== to.unit) return working('open');
  const isLoose = from.hedged || to.hedged || by.hedged;
  const verdict = judge(from, to, by);
  return working(isLoose && verdict === 'disagrees' ? 'open' : verdict);
}

function judge(from: ChangeFigure, to: ChangeFigure, by: ChangeFigure): Verdict {
  const told = intervalOf(by);
  const absolute = difference(intervalOf(from), intervalOf(to));
  if (by.measure === 'percent' || by.measure === 'fraction') {
    const relative = relativeChange(intervalOf(from), intervalOf(to));
    if (relative === null) return 'open';
    const toldPercent = by.measure === 'fraction' ? scale(told, 100) : told;
    if (meets(absoluteOf(relative), toldPercent)) return 'agrees';
    if (by.measure === 'fraction') return 'open';
    const isShare = from.measure === 'percent' && to.measure === 'percent';
    if (isShare && meets(absoluteOf(absolute), toldPercent)) return 'points-as-percent';
    return 'disagrees';
  }
  if (by.measure === 'points') {
    if (from.measure === 'percent') {
      const points = by.unit === 'basis points' ? scale(told, 0.01) : told;
      return meets(absoluteOf(absolute), points) ? 'agrees' : 'disagrees';
    }
    return from.measure === 'points' || from.measure === 'count'
      ? meets(absoluteOf(absolute), told)
        ? 'agrees'
        : 'disagrees'
      : 'open';
  }
  if (by.measure === 'factor') {
    const ratio = quotient(intervalOf(to), intervalOf(from));
    // "doubled" is said of anything near twice.
    return ratio === null
      ? 'open'
      : meets(ratio, { low: by.value * 0.85, high: by.value * 1.15 })
        ? 'agrees'
        : 'disagrees';
  }
  if (by.measure !== from.measure || by.unit !== from.unit) return 'open';
  return meets(absoluteOf(absolute), told) ? 'agrees' : 'disagrees';
}

/** Does `part` make the told share of `whole`? */
export function reckonShare(part: ChangeFigure, whole: ChangeFigure, share: ChangeFigure): Verdict {
  const ratio = quotient(intervalOf(part), intervalOf(whole));
  if (ratio === null) return 'open';
  const told = share.measure === 'percent' ? scale(intervalOf(share), 0.01) : intervalOf(share);
  if (meets(ratio, told)) return 'agrees';
  return part.hedged || whole.hedged || share.hedged || share.measure !== 'percent' ? 'open' : 'disagrees';
}

/** Do the parts add up to the whole? */
export function reckonSum(parts: readonly ChangeFigure[], whole: ChangeFigure): Verdict {
  const sum = parts
    .map(intervalOf)
    .reduce((a, b) => ({ low: a.low + b.low, high: a.high + b.high }), { low: 0, high: 0 });
  if (meets(sum, intervalOf(whole))) return 'agrees';
  return whole.hedged || parts.some((p) => p.hedged) ? 'open' : 'disagrees';
}

/** Could two figures be the same one, rounded or hedged differently? */
export function couldBeSame(a: ChangeFigure, b: ChangeFigure): boolean {
  if (meets(intervalOf(a), intervalOf(b))) return true;
  if (!a.hedged && !b.hedged) return false;
  // A hedge moves a figure by what a writer rounds away: "nearly 900" is 870, "more than 300" is 340.
  const larger = Math.max(Math.abs(a.value), Math.abs(b.value));
  return Math.abs(a.value - b.value) <= larger * 0.15;
}

function intervalOf(figure: ChangeFigure): Interval {
  const slack = slackOf(figure);
  return { low: figure.value - slack, high: figure.value + slack };
}

/** By how much a figure may have been rounded. */
function slackOf({ value, step, measure }: ChangeFigure): number {
  // Words for parts are loose: "a third" is 30 to 36 per cent.
  if (measure === 'fraction' || measure === 'ratio') return 0.035;
  // "20 percent" is not rounded to tens.
  if (measure === 'percent' || measure === 'points') return Math.min(step, 1) / 2;
  // Somebody counted to 12 and to 8,116; 8,100 may be either, and sums of money are rounded anywhere.
  const isExact = measure === 'count' && Number.isInteger(value) && (step <= 1 || Math.abs(value) < 100);
  return isExact ? 0 : step / 2;
}

function difference(from: Interval, to: Interval): Interval {
  return { low: to.low - from.high, high: to.high - from.low };
}

function relativeChange(from: Interval, to: Interval): Interval | null {
  if (from.low <= 0 || to.low < 0) return null;
  const { low, high } = ratioOf(to, from);
  return { low: 100 * (low - 1), high: 100 * (high - 1) };
}

function quotient(above: Interval, below: Interval): Interval | null {
  if (below.low <= 0 || above.low < 0) return null;
  return ratioOf(above, below);
}

function ratioOf(above: Interval, below: Interval): Interval {
  return {
    low: above.low / below.high,
    high: above.high / below.low,
  };
}

function absoluteOf({ low, high }: Interval): Interval {
  if (low >= 0) return { low, high };
  if (high <= 0) return { low: -high, high: -low };
  return { low: 0, high: Math.max(-low, high) };
}

function scale({ low, high }: Interval, factor: number): Interval {
  return { low: low * factor, high: high * factor };
}

function meets(a: Interval, b: Interval): boolean {
  const slack = SLACK * Math.max(1, Math.abs(a.high), Math.abs(b.high));
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
