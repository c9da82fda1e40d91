import { assertFindings } from '../../../../test/support/findings';
import { anonNoBasis } from './anon-no-basis';

describe('anon-no-basis', () => {
  it('asks how an official knows', () => {
    assertFindings(
      anonNoBasis,
      `
      The tunnel will cost twice as much, a senior official said.
                                          ^^^^^^^^^^^^^^^^^ anon-no-basis: How does this official know?
      `,
    );
  });

  it('is silent where the story says how', () => {
    assertFindings(
      anonNoBasis,
      `
      The tunnel will cost twice as much, said an official briefed on the estimates.
      `,
    );
    assertFindings(
      anonNoBasis,
      `
      An aide who attended the meeting said the tunnel would cost twice as much.
      `,
    );
  });

  it('is silent about people who tell what they live', () => {
    assertFindings(
      anonNoBasis,
      `
      A nurse said the ward had been short of staff since May. One passenger said the train had stopped twice.
      `,
    );
  });

  it('is silent where the register has a basis', () => {
    assertFindings(
      anonNoBasis,
      `
      ---
      sources:
        s1: {as: a senior official, basis: has the estimates}
      ---

      The tunnel will cost twice as much, a senior official said.
      `,
    );
  });

  it('reads past markup', () => {
    assertFindings(
      anonNoBasis,
      `
      The tunnel will cost twice as much, a senior *offi*cial said.
                                          ^^^^^^^^^^^^^^^^^^^ anon-no-basis: How does this official know?
      `,
    );
    assertFindings(
      anonNoBasis,
      'The tunnel will cost twice as much, said an official *brief*ed on the estimates.',
    );
  });
});
