import { assertFindings } from '../../../../test/support/findings';
import { trendUnquantified } from './trend-unquantified';

describe('trend-unquantified', () => {
  it('asks by how much', () => {
    assertFindings(
      trendUnquantified,
      `
      Crime soared, and the young moved out.
            ^^^^^^ trend-unquantified: “soared”: by how much, and who says so?
      `,
    );
  });

  it('is silent where a figure stands in the paragraph', () => {
    assertFindings(
      trendUnquantified,
      `
      Rents soared. A room now costs $900.
      `,
    );
    assertFindings(
      trendUnquantified,
      `
      Rents rose 12 percent.
      `,
    );
  });

  it('is silent in headlines and quoted words', () => {
    assertFindings(
      trendUnquantified,
      `
      # Rents soar in Aarau

      The young moved out.
      `,
    );
    assertFindings(
      trendUnquantified,
      `
      “Rents soared,” said Ana Pohl.
      `,
    );
  });

  it('reads out the words without their markup', () => {
    assertFindings(
      trendUnquantified,
      `
      Crime so*ared*, and the young moved out.
            ^^^^^^^ trend-unquantified: “soared”: by how much, and who says so?
      `,
    );
  });
});
