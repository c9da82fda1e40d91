import { reckonSum } from '../article/claims/arithmetic';
import { figureOf } from '../article/claims/figures';
import type { FigureView } from './views';

/** Do two figures add up to a third, rounding allowed for? False where one of them has no single value. */
export function addUp(one: FigureView, other: FigureView, whole: FigureView): boolean {
  const [a, b, sum] = [figureOf(one), figureOf(other), figureOf(whole)];
  return a !== null && b !== null && sum !== null && reckonSum([a, b], sum) === 'agrees';
}

/** Does a figure with so many more make another to the unit? */
export function isToppedUp(one: FigureView, more: number, whole: FigureView): boolean {
  const [a, sum] = [figureOf(one), figureOf(whole)];
  return a !== null && sum !== null && a.value + more === sum.value;
}
