import type { Measure } from '../terms/quantity';
import type { FigureView } from './views';

/** A level that readers can hold a change against: a figure itself, or an end of another change. */
export function isLevel({ values, change, measure, pollRole }: FigureView): boolean {
  if (values.length === 0 || pollRole === 'sample' || pollRole === 'margin') return false;
  return change === null ? LEVELS.has(measure) : change.from !== null || change.to !== null;
}

const LEVELS: ReadonlySet<Measure> = new Set(['count', 'currency', 'percent', 'ratio', 'fraction']);

/** A rate, a share, an average or a change, by which readers see how large the figures beside it are. */
export function givesMeasure({ kind, base, measure, change, values }: FigureView): boolean {
  if (kind === 'rate' || kind === 'average' || kind === 'rank' || base !== null) return true;
  return RELATIVE.has(measure) || (change !== null && values.length > 0);
}

const RELATIVE: ReadonlySet<Measure> = new Set(['percent', 'factor', 'ratio', 'fraction']);
