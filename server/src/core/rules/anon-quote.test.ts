import { assertFindings } from '../../../../test/support/findings';
import { anonQuote } from './anon-quote';

describe('anon-quote', () => {
  it('asks once a source whether the wording earns its place', () => {
    assertFindings(
      anonQuote,
      `
      “They kept two sets of books for years,” said a former bookkeeper. “Everybody on the third floor knew about it.”
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ anon-quote: Unnamed direct quote. Does the wording earn its place?
      `,
    );
  });

  it('is silent about a fragment in a paraphrase', () => {
    assertFindings(
      anonQuote,
      `
      A former bookkeeper said the company kept “two sets” of accounts.
      `,
    );
  });

  it('is silent about spokespeople and people with names', () => {
    assertFindings(
      anonQuote,
      `
      “We kept one set of books for years,” said a spokeswoman for Norland Freight.

      “They kept two sets of books for years,” said Ada Renner, a former bookkeeper.
      `,
    );
  });
});
