import { assertFindings } from '../../../../test/support/findings';
import { anonFirstQuote } from './anon-first-quote';

describe('anon-first-quote', () => {
  it('asks for a named voice first', () => {
    assertFindings(
      anonFirstQuote,
      `
      The depot will close in May.

      “Nobody has told us anything at all,” said a driver who asked not to be named for fear of losing his job.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ anon-first-quote: First voice readers hear is unnamed. Could a named one lead?

      “We will tell them in time,” said Ada Renner, the company’s director.
      `,
    );
  });

  it('is silent where a name leads, or a spokesperson, or a statement', () => {
    assertFindings(
      anonFirstQuote,
      `
      “We will tell them in time,” said Ada Renner, the company’s director.

      “Nobody has told us anything at all,” said a driver who asked not to be named for fear of losing his job.
      `,
    );
    assertFindings(
      anonFirstQuote,
      `
      “We will tell them in time,” said a spokeswoman for Norland Freight.
      `,
    );
  });

  it('counts the words of a quotation, and no markup', () => {
    assertFindings(
      anonFirstQuote,
      `
      “Nobody *told* us [anything](https://harbour.example/note-of-the-board),” said a driver who asked not to be named for fear of losing his job.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ anon-first-quote
      `,
    );
    assertFindings(
      anonFirstQuote,
      '“Nobody [told us](https://harbour.example/note),” said a driver who asked not to be named for fear of losing his job.',
    );
  });
});
