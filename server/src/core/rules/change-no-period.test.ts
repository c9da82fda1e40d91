import { assertFindings } from '../../../../test/support/findings';
import { changeNoPeriod } from './change-no-period';

describe('change-no-period', () => {
  it('asks since when', () => {
    assertFindings(
      changeNoPeriod,
      `
      Thefts rose 4 percent, the police said.
             ^^^^^^^^^^^^^^ change-no-period: “rose 4 percent”: since when?
      `,
    );
  });

  it('is silent where the period stands in or near the sentence', () => {
    assertFindings(
      changeNoPeriod,
      `
      Thefts rose 4 percent last year, the police said.
      `,
    );
    assertFindings(
      changeNoPeriod,
      `
      Thefts rose 4 percent, the police said. In the year before, they had fallen.
      `,
    );
    assertFindings(
      changeNoPeriod,
      `
      Since 2019, thefts rose 4 percent.
      `,
    );
  });

  it('is silent for comparisons, headlines and quoted words', () => {
    assertFindings(
      changeNoPeriod,
      `
      Oslo has 4 percent more thefts than Bergen.
      `,
    );
    assertFindings(
      changeNoPeriod,
      `
      # Thefts rose 4 percent

      The police are not worried.
      `,
    );
    assertFindings(
      changeNoPeriod,
      `
      “Thefts rose 4 percent,” said Ana Pohl.
      `,
    );
  });

  it('sees a comparison through its markup', () => {
    assertFindings(
      changeNoPeriod,
      `
      Oslo has 4 percent *more* thefts **than** Bergen.
      `,
    );
  });
});
