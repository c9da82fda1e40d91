import assert from 'node:assert/strict';
import { loadEngine } from '../../../../test/support/engine';
import { assertFindings } from '../../../../test/support/findings';
import { checkArticle } from '../check/check-article';
import { anonSource } from './anon-source';

describe('anon-source', () => {
  it('counts each unnamed source once, with its reason and basis', () => {
    assertFindings(
      anonSource,
      `
      According to one person with direct knowledge of the offer, the bank has until Friday.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ anon-source: Unnamed, 2 mentions. Reason: none given. How they know: with direct knowledge of the offer.

      The person said the price was not discussed.

      The roof will not hold, said an engineer who asked not to be named because the inquiry is secret.
                                   ^^^^^^^^^^^ anon-source: Unnamed, 1 mention. Reason: line 5. How they know: not stated.
      `,
    );
  });

  it('says that a reason is shared where another source gives it', () => {
    assertFindings(
      anonSource,
      `
      The plant would close by the summer, said a safety official who, like others interviewed for this story, spoke on the condition of anonymity because the findings are sealed.
                                                ^^^^^^^^^^^^^^^^^ anon-source: Unnamed, 1 mention. Reason: line 1. How they know: not stated.

      Three current employees said they had not been told.
      ^^^^^^^^^^^^^^^^^^^^^^^ anon-source: Unnamed, 1 mention. Reason: line 1, shared with others. How they know: not stated.
      `,
    );
  });

  it('hangs the later mentions and the reason on to the finding', () => {
    const text = `The bridge was unsafe, said an engineer who asked not to be named because the inquiry is secret.

“You could see daylight through it,” the engineer said.
`;
    const [finding, ...others] = checkArticle(loadEngine().analyze(text)).filter(
      ({ rule }) => rule === anonSource.id,
    );
    assert.deepEqual(others, []);
    assert.deepEqual(
      finding?.related.map(({ span, message }) => `${text.slice(...span)} / ${message}`),
      [
        'the engineer / Mention 2 of 2 of this source.',
        'because the inquiry is secret / The reason given: because the inquiry is secret',
      ],
    );
  });

  it('is silent about people who act, people in quoted words, spokespeople and experts in general', () => {
    assertFindings(anonSource, 'Troops sealed the harbour on Tuesday, and officials handed out water.');
    assertFindings(anonSource, '“An officer told my son to go home,” said Mayor Rosa Lindqvist.');
    assertFindings(anonSource, 'A spokeswoman for the Ministry of Health said the vaccine was safe.');
    assertFindings(anonSource, 'Experts say the rollout was slow. The police said nobody was hurt.');
  });
});
