import type { Measure } from '../terms/quantity';
import type { BesideView, FigureView } from './views';

/** A level that readers can hold a change against: a figure itself, or an end of another change. */
export function isLevel({ values, change, measure, pollRole }: FigureView): boolean {
  if (values.length === 0 || pollRole === 'sample' || pollRole === 'margin') return false;
  return change === null ? LEVELS.has(measure) : change.from !== null || change.to !== null;
}

/** How far off the ends of a rounded multiple may lie. */
const SLACK = 0.2;
const ONE_PERCENT = 0.01;

/** A paragraph gives two figures of one measure that stand to each other as a change says: 186,400 and 92,100 for "doubled". */
export function givesEnds({ change }: FigureView, { claims }: Pick<BesideView, 'claims'>): boolean {
  const levels = claims.flatMap(({ values, measure, unit }) =>
    LEVELS.has(measure)
      ? values.map((value) => ({ value, of: measure === 'count' ? measure : `${measure} ${unit}` }))
      : [],
  );
  return levels.some((one) =>
    levels.some((other) => one.of === other.of && isChangedBy(change, other.value, one.value)),
  );
}

/** Two numbers of some words do, whatever they count: flows, speeds and doses are no figures of a society. */
export function numbersGiveEnds({ change }: FigureView, words: string): boolean {
  const numbers = Array.from(words.matchAll(NUMBER), ([number]) => Number(number.replaceAll(',', '')));
  return numbers.some((now) => numbers.some((before) => isChangedBy(change, before, now)));
}

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;

function isChangedBy(change: FigureView['change'], before: number, now: number): boolean {
  const by = change?.by;
  if (by == null) return false;
  const inverse = by.value ** -1;
  const factor = by.measure === 'percent' ? 1 + by.value * ONE_PERCENT : Math.max(by.value, inverse);
  const expected = before * factor;
  return before > 0 && Math.abs(now - expected) <= SLACK * expected;
}

const LEVELS: ReadonlySet<Measure> = new Set(['count', 'currency', 'percent', 'ratio', 'fraction']);

/** A rate, a share, an average or a change, by which readers see how large the figures beside it are. */
export function givesMeasure({ kind, base, measure, change, values }: FigureView): boolean {
  if (kind === 'rate' || kind === 'average' || kind === 'rank' || base !== null) return true;
  return RELATIVE.has(measure) || (change !== null && values.length > 0);
}

const RELATIVE: ReadonlySet<Measure> = new Set(['percent', 'factor', 'ratio', 'fraction']);
