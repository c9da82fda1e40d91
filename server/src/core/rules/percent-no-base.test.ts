import { assertFindings } from '../../../../test/support/findings';
import { percentNoBase } from './percent-no-base';

describe('percent-no-base', () => {
  it('asks for the base of a share', () => {
    assertFindings(
      percentNoBase,
      `
      Only 12 percent said yes, and the plan was dropped.
      ^^^^^^^^^^^^^^^ percent-no-base: “Only 12 percent” of whom, or of what?
      `,
    );
  });

  it('is silent where the base is given, or stands beside it', () => {
    assertFindings(
      percentNoBase,
      `
      Only 12 percent of the nurses said yes.
      `,
    );
    assertFindings(
      percentNoBase,
      `
      Of 340 nurses, 12 percent said yes.
      `,
    );
    assertFindings(
      percentNoBase,
      `
      Some 40 percent of drivers said yes, and 12 percent said no.
      `,
    );
  });

  it('is silent for interest, taxes, turnout, changes and quoted words', () => {
    assertFindings(
      percentNoBase,
      `
      The loan carries interest of 4 percent.
      `,
    );
    assertFindings(
      percentNoBase,
      `
      The tax is 9 percent.
      `,
    );
    assertFindings(
      percentNoBase,
      `
      Turnout was 61 percent.
      `,
    );
    assertFindings(
      percentNoBase,
      `
      Prices rose 4 percent.
      `,
    );
    assertFindings(
      percentNoBase,
      `
      “Only 12 percent said yes,” said Ana Pohl.
      `,
    );
  });

  it('sees the rate through its markup', () => {
    assertFindings(
      percentNoBase,
      `
      The loan carries inter*est* of 4 percent.
      `,
    );
  });
});
