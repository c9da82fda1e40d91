import type { DisputeJudge } from '../../language/claim-judges';
import type { ClaimRelation } from '../../terms/claim';
import { bringsRightFigure } from './dispute';
import type { Told } from './placed-claim';
import { relation } from './relation';

/**
 * Pairs each disputed figure of a paragraph with the next one that measures the same, is of another value and not
 * disputed itself: one that comes as the right figure, or one of the same kind.
 *
 * @param told the claims of the paragraph in the order of the text.
 */
export function findCorrections(told: readonly Told[], judge: DisputeJudge): readonly ClaimRelation[] {
  if (!told.some(({ claim }) => claim.disputed)) return [];
  const found: ClaimRelation[] = [];
  const ahead = createLookAhead(told);
  for (const one of told.toReversed()) {
    const { measure, kind, values, disputed } = one.claim;
    if (values.length === 0) continue;
    const [likewise, asRight] = [`${measure} ${kind}`, `${measure} right`];
    if (disputed) {
      const next = ahead.nearer(ahead.next(likewise, one), ahead.next(asRight, one));
      if (next !== null) found.push(relation('correction', [one.claim, next.claim], 'open', null));
    } else {
      ahead.pass(likewise, one);
      if (bringsRightFigure(one.placed, judge)) ahead.pass(asRight, one);
    }
  }
  return found.reverse();
}

/** The figures that stand ahead of one who goes through a paragraph from its end. */
interface LookAhead {
  /** Tells that a figure was passed. */
  pass(heading: string, figure: Told): void;
  /** The nearest figure under a heading that is of another value than this one. */
  next(heading: string, figure: Told): Told | null;
  nearer(a: Told | null, b: Told | null): Told | null;
}

function createLookAhead(told: readonly Told[]): LookAhead {
  /** Under each heading the nearest figure, and the nearest of another value than that. */
  const passed = new Map<string, readonly [nearest: Told, ofOtherValue: Told | null]>();
  const positions = new Map(told.map((one, i) => [one, i]));
  const next = (heading: string, figure: Told): Told | null => {
    const [nearest = null, ofOtherValue = null] = passed.get(heading) ?? [];
    return nearest?.claim.values[0] === figure.claim.values[0] ? ofOtherValue : nearest;
  };
  return {
    pass: (heading, figure) => passed.set(heading, [figure, next(heading, figure)]),
    next,
    nearer(a, b) {
      if (a === null || b === null) return a ?? b;
      return (positions.get(a) ?? 0) < (positions.get(b) ?? 0) ? a : b;
    },
  };
}
