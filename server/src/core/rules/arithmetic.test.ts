import { assertFindings } from '../../../../test/support/findings';
import { arithmetic } from './arithmetic';

describe('arithmetic', () => {
  it('finds a change that its ends do not make', () => {
    assertFindings(
      arithmetic,
      `
      Sales rose 20 percent, from 12 to 15 tonnes.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ arithmetic: 12 to 15 is +25 %, 3; the text says “rose 20 percent, from 12 to 15 tonnes”. Which figure is wrong?
      `,
    );
    assertFindings(
      arithmetic,
      `
      Sales went from 12 to 15 tonnes, up 20 percent.
                                       ^^^^^^^^^^^^^ arithmetic
      `,
    );
  });

  it('allows for rounding and for hedges', () => {
    assertFindings(
      arithmetic,
      `
      Sales rose 25 percent, from 12 tonnes to 15 tonnes.
      `,
    );
    assertFindings(
      arithmetic,
      `
      Sales rose 33 percent, from 12 tonnes to 16 tonnes.
      `,
    );
    assertFindings(
      arithmetic,
      `
      Sales rose about 20 percent, from 12 tonnes to 15 tonnes.
      `,
    );
    assertFindings(
      arithmetic,
      `
      Sales rose 20 percent, from roughly 12 tonnes to 15 tonnes.
      `,
    );
  });

  it('leaves points for percent to its own rule', () => {
    assertFindings(
      arithmetic,
      `
      The rate rose 3 percent, from 12 percent to 15 percent.
      `,
    );
  });

  it('reads out the words without their markup', () => {
    assertFindings(
      arithmetic,
      `
      The rate went from 12% to 15%, up **40%**, the board said.
                                     ^^^^^^^^ arithmetic: 12 to 15 is +25 %, 3 points; the text says “up 40%”. Which figure is wrong?
      `,
    );
  });
});
