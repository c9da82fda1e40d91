import { assertFindings } from '../../../../test/support/findings';
import { anonFormula } from './anon-formula';

describe('anon-formula', () => {
  it('asks at the third "familiar with the matter"', () => {
    assertFindings(
      anonFormula,
      `
      The bank will pay, according to people familiar with the matter. A second lender has agreed, said a person familiar with the matter. The regulator was told on Friday, according to two people familiar with the matter.
                                                                                                                                                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^ anon-formula: Third “familiar with”. Say what they saw or did.
      `,
    );
  });

  it('is silent where each says what it is about', () => {
    assertFindings(
      anonFormula,
      `
      The bank will pay, according to people familiar with the talks. A second lender has agreed, said a person familiar with the investigation. The regulator was told on Friday, according to two people briefed on the proposal.
      `,
    );
  });

  it('is silent about two', () => {
    assertFindings(
      anonFormula,
      `
      The bank will pay, according to people familiar with the matter. A second lender has agreed, said a person familiar with the matter.
      `,
    );
  });

  it('asks about the words, whatever their markup', () => {
    assertFindings(
      anonFormula,
      `
      The bank will pay, according to people *familiar* with the matter. A second lender has agreed, said a person familiar with **the** matter. The regulator was told on Friday, according to two people familiar *with* the matter.
                                                                                                                                                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^ anon-formula: Third “familiar with”. Say what they saw or did.
      `,
    );
  });
});
