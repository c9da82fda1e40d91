import type { NounJudge } from '../../language/judge';
import type { ChangeFigure } from '../../terms/quantity';
import { couldBeSame } from './arithmetic';
import { figureOf, measuredThing } from './figures';
import type { Told } from './placed-claim';

/** A figure with what it measures, ready to be held against the others of the article. */
export interface Measured {
  readonly told: Told;
  readonly figure: ChangeFigure;
  /** Equal for equal values of one measure and unit. */
  readonly value: string;
  /** The thing that it counts or measures, singular and in lower case; null where unsaid. */
  readonly thing: string | null;
  /** The thing that it counts as a level, and not as a change; null for what is no such count. */
  readonly counted: string | null;
}

/**
 * What the claims of a paragraph measure, in their order. A claim without a figure measures nothing, and a disputed one
 * and the one that sets it right are held against each other only.
 *
 * @param corrected ids of the claims that corrections relate.
 */
export function measure(
  told: readonly Told[],
  corrected: ReadonlySet<string>,
  judge: NounJudge,
): readonly Measured[] {
  return told.flatMap((one): readonly Measured[] => {
    const { claim } = one;
    const figure = figureOf(claim);
    if (figure === null || claim.disputed || corrected.has(claim.id)) return [];
    const isCount = claim.measure === 'count';
    const thing = measuredThing(claim, judge);
    return [
      {
        told: one,
        figure,
        value: `${claim.measure} ${isCount ? '' : (claim.unit ?? '')} ${figure.value}`,
        thing,
        counted: isCount && claim.change === null ? thing : null,
      },
    ];
  });
}

/** Small and round figures recur by chance; others of one value are the same unless they count different things. */
export function isSameThing({ thing: x, figure }: Measured, { thing: y }: Measured): boolean {
  if (x !== null && y !== null) return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`);
  return String(figure.value).replace(/0+$/, '').length >= 3;
}

/** Could two figures be the same one, rounded or hedged differently? */
export function agree(a: Measured, b: Measured): boolean {
  return couldBeSame(a.figure, b.figure);
}
