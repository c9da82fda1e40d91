import { assertFindings } from '../../../../test/support/findings';
import { upTo } from './up-to';

describe('up-to', () => {
  it('asks what is typical where only the ceiling is given', () => {
    assertFindings(
      upTo,
      `
      Up to 400 people a night sleep in the hall.
      ^^^^^^^^^^^^^^^^ up-to: “Up to 400 people” is the ceiling. What is typical?
      `,
    );
    assertFindings(
      upTo,
      `
      The pump costs as much as $900.
                     ^^^^^^^^^^^^^^^ up-to
      `,
    );
  });

  it('is silent where another figure stands beside it', () => {
    assertFindings(
      upTo,
      `
      Up to 400 people a night sleep in the hall; most nights it is 120 people.
      `,
    );
  });

  it('is silent for limits, other senses and quoted words', () => {
    assertFindings(
      upTo,
      `
      Offenders face a fine of up to $900.
      `,
    );
    assertFindings(
      upTo,
      `
      The hall holds up to 400 people.
      `,
    );
    assertFindings(
      upTo,
      `
      The list is up to date.
      `,
    );
    assertFindings(
      upTo,
      `
      “Up to 400 people sleep here,” said Ana Pohl.
      `,
    );
  });

  it('asks about the words, whatever their markup', () => {
    assertFindings(
      upTo,
      `
      Up to **400** people a night sleep in the hall.
      ^^^^^^^^^^^^^^^^^^^^ up-to: “Up to 400 people” is the ceiling. What is typical?
      `,
    );
  });

  it('sees a limit through its markup', () => {
    assertFindings(
      upTo,
      `
      Offenders face a *fi*ne of up to $900.
      `,
    );
  });
});
