import { assertFindings } from '../../../../test/support/findings';
import { headlineFlat } from './headline-flat';

describe('headline-flat', () => {
  it('asks where only people without names say it', () => {
    assertFindings(
      headlineFlat,
      `
      # Norland Freight closes northern depot in March
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ headline-flat: Headline is firmer than the sourcing.

      Norland Freight will close its northern depot in March, said a person familiar with the decision.

      The company was founded in 1911.
      `,
    );
  });

  it('is silent where the headline says who, or asks', () => {
    assertFindings(
      headlineFlat,
      `
      # Norland Freight to close northern depot in March, sources say

      Norland Freight will close its northern depot in March, said a person familiar with the decision.
      `,
    );
    assertFindings(
      headlineFlat,
      `
      # Will Norland Freight close its northern depot in March?

      Norland Freight will close its northern depot in March, said a person familiar with the decision.
      `,
    );
  });

  it('is silent where somebody with a name says it too', () => {
    assertFindings(
      headlineFlat,
      `
      # Norland Freight closes northern depot in March

      Norland Freight will close its northern depot in March, said Ada Renner, its director. A person familiar with the decision said the closure was agreed last year.
      `,
    );
  });

  it('reads past markup', () => {
    assertFindings(
      headlineFlat,
      `
      # Norland Freight clo*ses* northern depot in March
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ headline-flat

      Norland Freight will close its north*ern* depot in March, said a person familiar with the decision.
      `,
    );
  });
});
