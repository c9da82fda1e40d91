import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyzeParagraphs } from '../../../../../test/support/claims';
import type { ChangeFigure } from '../../terms/quantity';
import { reckonChange } from './arithmetic';

describe('arithmetic never calls agreeing figures wrong', () => {
  const figure = (
    value: number,
    measure: ChangeFigure['measure'],
    step: number,
    hedged = false,
  ): ChangeFigure => ({
    value,
    measure,
    unit: measure === 'percent' ? 'percent' : measure === 'currency' ? 'USD' : null,
    step,
    hedged,
  });
  /** A value rounded as a writer would, and the size of its last place. */
  const rounded = (value: number, step: number) => Math.round(value / step) * step;
  const ends = fc
    .tuple(fc.double({ min: 1000, max: 1e7, noNaN: true }), fc.double({ min: 0.3, max: 4, noNaN: true }))
    .map(([from, factor]) => ({ from, to: from * factor }));

  it('rounded to any place, in per cent', () => {
    fc.assert(
      fc.property(ends, fc.constantFrom(1, 10, 100), fc.constantFrom(0.1, 1), ({ from, to }, step, place) => {
        const percent = Math.abs(100 * (to / from - 1));
        const told = figure(rounded(percent, place), 'percent', place);
        const verdict = reckonChange(
          figure(rounded(from, step), 'currency', step),
          figure(rounded(to, step), 'currency', step),
          told,
        ).verdict;
        assert.notEqual(verdict, 'disagrees');
      }),
    );
  });

  it('rounded shares, in points', () => {
    const share = fc.double({ min: 1, max: 99, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.constantFrom(0.1, 1), (from, to, place) => {
        const points = {
          ...figure(rounded(Math.abs(to - from), place), 'points', place),
          unit: 'percentage points',
        };
        const verdict = reckonChange(
          figure(rounded(from, place), 'percent', place),
          figure(rounded(to, place), 'percent', place),
          points,
        ).verdict;
        assert.equal(verdict, 'agrees');
      }),
    );
  });

  it('hedged, however far off', () => {
    fc.assert(
      fc.property(
        ends,
        fc.double({ min: 1, max: 500, noNaN: true }),
        fc.constantFrom(0, 1, 2),
        ({ from, to }, by, which) => {
          const verdict = reckonChange(
            figure(from, 'currency', 1, which === 0),
            figure(to, 'currency', 1, which === 1),
            figure(by, 'percent', 1, which === 2),
          ).verdict;
          assert.notEqual(verdict, 'disagrees');
        },
      ),
    );
  });

  it('as written in an article', () => {
    const whole = fc.integer({ min: 1100, max: 9_999_999 });
    fc.assert(
      fc.property(whole, whole, fc.boolean(), (from, to, withDecimal) => {
        fc.pre(from !== to);
        const percent = Math.abs(100 * (to / from - 1));
        fc.pre(percent < 900 && percent > 1);
        const told = withDecimal ? percent.toFixed(1) : percent.toFixed(0);
        const verb = to > from ? 'rose' : 'fell';
        const analysis = analyzeParagraphs(
          `Permits ${verb} ${told} percent, from ${from.toLocaleString('en-US')} to ${to.toLocaleString('en-US')}, in two years.`,
        );
        assert.deepEqual(
          analysis.claimRelations.map(({ verdict }) => verdict),
          ['agrees'],
          analysis.text,
        );
      }),
      { numRuns: 60 },
    );
  });
});
