import { assertFindings } from '../../../../test/support/findings';
import { bigNumber } from './big-number';

describe('big-number', () => {
  it('asks for something to hold a large figure against', () => {
    assertFindings(
      bigNumber,
      `
      The library will cost $90 million.
                            ^^^^^^^^^^^ big-number: “$90 million”: is that a lot? Per person, or against what?
      `,
    );
  });

  it('is silent where a share, a rate or another sum gives the measure', () => {
    assertFindings(
      bigNumber,
      `
      The library will cost $90 million, or $400 per resident.
      `,
    );
    assertFindings(
      bigNumber,
      `
      The library will cost $90 million, 12 percent of the city’s budget.
      `,
    );
    assertFindings(
      bigNumber,
      `
      The library will cost $90 million. The last one cost $30 million.
      `,
    );
  });

  it('is silent for smaller figures and quoted words', () => {
    assertFindings(
      bigNumber,
      `
      The fence will cost $4,000.
      `,
    );
    assertFindings(
      bigNumber,
      `
      “It will cost $90 million,” said Ana Pohl.
      `,
    );
  });

  it('reads out the words without their markup', () => {
    assertFindings(
      bigNumber,
      `
      The dam cost **$4** million.
                     ^^^^^^^^^^^^ big-number: “$4 million”: is that a lot? Per person, or against what?
      `,
    );
  });
});
