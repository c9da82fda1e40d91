import { assertFindings } from '../../../../test/support/findings';
import { falseClaimBare } from './false-claim-bare';

describe('false-claim-bare', () => {
  it('asks for the right fact where a claim is called false and nothing else', () => {
    assertFindings(
      falseClaimBare,
      `
      The mayor falsely claimed that the bridge was closed by Brussels.
                ^^^^^^^^^^^^^^^ false-claim-bare: What is the right fact here, and who says so?
      `,
    );
    assertFindings(
      falseClaimBare,
      `
      Weber said, without evidence, that the ballots had been moved.
                  ^^^^^^^^^^^^^^^^ false-claim-bare
      `,
    );
    assertFindings(
      falseClaimBare,
      `
      He repeated a debunked theory about the dam.
                    ^^^^^^^^^^^^^^^ false-claim-bare
      `,
    );
  });

  it('is silent where the fact stands in the sentence, the paragraph, or a figure is set right', () => {
    assertFindings(
      falseClaimBare,
      `
      The mayor falsely claimed that the bridge was closed by Brussels. The city council closed it in May, records show.
      `,
    );
    assertFindings(
      falseClaimBare,
      `
      The mayor falsely claimed that the bridge was closed by Brussels, although the court had ruled otherwise.
      `,
    );
    assertFindings(
      falseClaimBare,
      `
      Weber said, without evidence, that the ballots had been moved. “They never left the hall,” said Ana Pohl, who counted them.
      `,
    );
    assertFindings(
      falseClaimBare,
      `
      Weber falsely claimed that 90,000 people drowned last year. The true number is about 400, according to the coast guard.
      `,
    );
  });

  it('is silent where the paragraph links to the fact', () => {
    assertFindings(
      falseClaimBare,
      `
      The mayor falsely claimed that the bridge was closed by Brussels ([the order](https://city.example/order)).
      `,
    );
  });

  it('is silent for what somebody else calls false, and for crimes', () => {
    assertFindings(
      falseClaimBare,
      `
      Pohl called the accusation baseless.
      `,
    );
    assertFindings(
      falseClaimBare,
      `
      “He falsely claimed it was closed,” said Ana Pohl.
      `,
    );
    assertFindings(
      falseClaimBare,
      `
      He falsely claimed to be a doctor.
      `,
    );
    assertFindings(
      falseClaimBare,
      `
      Prosecutors charged that she falsely claimed the invoices were paid.
      `,
    );
  });
});
