import { assertFindings } from '../../../../test/support/findings';
import { superlative } from './superlative';

describe('superlative', () => {
  it('asks by what measure, and who says so', () => {
    assertFindings(
      superlative,
      `
      Aarau has the largest mill in the country.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ superlative: “the largest mill in the country”: by what measure, since when, and who says so?
      `,
    );
    assertFindings(
      superlative,
      `
      The flood was unprecedented.
                    ^^^^^^^^^^^^^ superlative
      `,
    );
  });

  it('is silent where somebody says so, or the comparison is there', () => {
    assertFindings(
      superlative,
      `
      Aarau has the largest mill in the country, according to the millers’ guild.
      `,
    );
    assertFindings(
      superlative,
      `
      Prices were the highest since 2008.
      `,
    );
  });

  it('is silent for other records and quoted words', () => {
    assertFindings(
      superlative,
      `
      She spoke on the record. His track record is good. The court record is sealed.
      `,
    );
    assertFindings(
      superlative,
      `
      “It was unprecedented,” said Ana Pohl.
      `,
    );
  });

  it('asks about the words, whatever their markup', () => {
    assertFindings(
      superlative,
      `
      The flood was un*precedented*.
                    ^^^^^^^^^^^^^^ superlative: “unprecedented”: by what measure, since when, and who says so?
      `,
    );
  });
});
