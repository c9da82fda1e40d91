import { assertFindings } from '../../../../test/support/findings';
import { anonReasonStock } from './anon-reason-stock';

describe('anon-reason-stock', () => {
  it('asks what would happen to somebody who was only "not authorized"', () => {
    assertFindings(
      anonReasonStock,
      `
      The refinery will close in March, said a manager who spoke on the condition of anonymity because he was not authorized to speak publicly.
                                                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ anon-reason-stock: Stock reason (“not authorized to speak”). What would happen to this person? If we cannot say, say how they know.
      `,
    );
  });

  it('does not ask how they know where the story says it', () => {
    assertFindings(
      anonReasonStock,
      `
      The bid was withdrawn on Monday, said two people briefed on the talks, who asked not to be named to discuss private negotiations.
                                                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ anon-reason-stock: Stock reason (“to discuss private negotiations”). What would happen to these people?
      `,
    );
  });

  it('asks about "sensitivity", and about a plan that is not final', () => {
    assertFindings(
      anonReasonStock,
      `
      “Nobody has signed anything,” said an adviser who requested anonymity due to the sensitivity of the matter.
                                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ anon-reason-stock
      `,
    );
  });

  it('is silent where a concrete harm, rule or penalty stands beside the phrase', () => {
    assertFindings(
      anonReasonStock,
      `
      The wards were short of staff, said a nurse who spoke on the condition of anonymity because she was not authorized to speak and feared losing her job.
      `,
    );
    assertFindings(
      anonReasonStock,
      `
      The pipes were never tested, said an engineer who asked not to be named because a nondisclosure agreement forbids him to discuss internal matters.
      `,
    );
    assertFindings(
      anonReasonStock,
      `
      “They came at night,” said a farmer who asked not to be named for fear of reprisals.
      `,
    );
  });

  it('is not taken in by a subject that sounds like a harm', () => {
    assertFindings(
      anonReasonStock,
      `
      “It was lost twice,” said a clerk who asked not to be named because she was not authorized to discuss a legal case.
                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ anon-reason-stock
      `,
    );
  });

  it('is silent about a bare formula, which gives no reason at all', () => {
    assertFindings(
      anonReasonStock,
      'The vote will be moved to May, said a deputy who spoke on the condition of anonymity.',
    );
  });

  it('asks about the words, whatever their markup', () => {
    assertFindings(
      anonReasonStock,
      `
      The refinery will close in March, said a manager who spoke on the condition of anonymity because he was not *authorized* to speak publicly.
                                                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ anon-reason-stock: Stock reason (“not authorized to speak”). What would happen to this person? If we cannot say, say how they know.
      `,
    );
  });
});
