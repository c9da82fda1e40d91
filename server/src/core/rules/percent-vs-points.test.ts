import assert from 'node:assert/strict';
import { applyFix, assertFindings } from '../../../../test/support/findings';
import { percentVsPoints } from './percent-vs-points';

describe('percent-vs-points', () => {
  it('finds a difference of percentages that is called a percentage', () => {
    assertFindings(
      percentVsPoints,
      `
      The rate went from 12% to 15%, up 3%, the board said.
                                     ^^^^^ percent-vs-points: 3 percent, or 3 percentage points? 12 to 15 is +25 %, 3 points.
      `,
    );
    assertFindings(
      percentVsPoints,
      `
      The rate rose 3 percent, to 15 percent from 12 percent.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ percent-vs-points
      `,
    );
  });

  it('is silent for a true relative change and for points', () => {
    assertFindings(
      percentVsPoints,
      `
      The rate went from 12% to 15%, up 25%, the board said.
      `,
    );
    assertFindings(
      percentVsPoints,
      `
      The rate went from 12% to 15%, and sales were up 3%, the board said.
      `,
    );
    assertFindings(
      percentVsPoints,
      `
      The rate rose 25 percent, from 12% to 15%, the board said.
      `,
    );
    assertFindings(
      percentVsPoints,
      `
      The rate rose 3 percentage points, from 12% to 15%, the board said.
      `,
    );
    assertFindings(
      percentVsPoints,
      `
      Sales rose 25 percent, from 12 to 15 tonnes.
      `,
    );
  });

  it('writes percentage points', () => {
    const text = 'The rate went from 12% to 15%, up 3%, the board said.';
    assert.equal(
      applyFix(percentVsPoints, text, 'Replace by “percentage points”'),
      'The rate went from 12% to 15%, up 3 percentage points, the board said.',
    );
  });

  it('asks about the words, whatever their markup', () => {
    assertFindings(
      percentVsPoints,
      `
      The rate went from 12% to 15%, up **3%**, the board said.
                                     ^^^^^^^ percent-vs-points
      `,
    );
  });

  it('asks whether a share moved by percent or by points', () => {
    assertFindings(
      percentVsPoints,
      `
      The share of quays that are closed rose by 22 percent, the board said.
                                         ^^^^^^^^^^^^^^^^^^ percent-vs-points
      `,
    );
    assertFindings(percentVsPoints, 'The share of quays that are closed rose by 22 percentage points.');
    assertFindings(percentVsPoints, 'The share of closed quays rose to 22 percent from 18 percent.');
    assertFindings(percentVsPoints, 'The share price rose by 22 percent.');
  });
});
