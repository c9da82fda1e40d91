import assert from 'node:assert/strict';
import { applyFix, assertFindings } from '../../../../test/support/findings';
import { loadedVerb } from './loaded-verb';

describe('loaded-verb', () => {
  it('asks whether the verb is meant', () => {
    assertFindings(
      loadedVerb,
      `
      Renner claimed that the money was returned.
             ^^^^^^^ loaded-verb: “Claimed” signals doubt. Mean it? “Said” is neutral.

      Renner, the director, admitted that the pumps were old.
                            ^^^^^^^^ loaded-verb: “Admitted” signals guilt or a weak case. Mean it? “Said” is neutral.
      `,
    );
  });

  it('is silent about other senses', () => {
    assertFindings(
      loadedVerb,
      `
      The group claimed responsibility for the fire. Two drivers were admitted to hospital.
      `,
    );
    assertFindings(
      loadedVerb,
      `
      Renner admitted in court that the pumps were old.
      `,
    );
    assertFindings(
      loadedVerb,
      `
      Renner has falsely claimed that the money was returned. The accounts show that it was not.
      `,
    );
  });

  it('is silent about the neutral verb and inside quotation marks', () => {
    assertFindings(
      loadedVerb,
      `
      Renner said that the money was returned.
      `,
    );
    assertFindings(
      loadedVerb,
      `
      “She claimed that the money was returned,” said Ivo Brandt, the auditor.
      `,
    );
  });

  it('offers the neutral verb in the same tense', () => {
    assert.equal(
      applyFix(loadedVerb, 'Renner claimed that the money was returned.', 'Write “said”'),
      'Renner said that the money was returned.',
    );
  });
});
