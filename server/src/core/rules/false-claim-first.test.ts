import { assertFindings } from '../../../../test/support/findings';
import { falseClaimFirst } from './false-claim-first';

describe('false-claim-first', () => {
  it('asks whether the fact could come first', () => {
    assertFindings(
      falseClaimFirst,
      `
      Weber falsely claimed that 90,000 people drowned last year. The true number is about 400, according to the coast guard.
                                 ^^^^^^^^^^^^^ false-claim-first
      `,
    );
  });

  it('is silent where it does, and where nothing is set right', () => {
    assertFindings(
      falseClaimFirst,
      `
      About 400 people drowned last year, according to the coast guard. Weber falsely claimed that 90,000 people did.
      `,
    );
    assertFindings(
      falseClaimFirst,
      `
      Some 400 people drowned last year, according to the coast guard.
      `,
    );
  });
});
