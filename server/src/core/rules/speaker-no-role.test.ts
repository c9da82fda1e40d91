import { assertFindings } from '../../../../test/support/findings';
import { speakerNoRole } from './speaker-no-role';

describe('speaker-no-role', () => {
  it('asks who somebody is that speaks by name only', () => {
    assertFindings(
      speakerNoRole,
      `
      The marsh will be drained by autumn. “It is a shame,” said Nadia Koval.
                                                                 ^^^^^^^^^^^ speaker-no-role: Who is Nadia Koval, and why are we asking them?
      `,
    );
  });

  it('is silent where a role stands before or after', () => {
    assertFindings(speakerNoRole, '“It is a shame,” said the ecologist Nadia Koval.');
    assertFindings(speakerNoRole, '“It is a shame,” said Nadia Koval, 41, of Marsh End.');
    assertFindings(
      speakerNoRole,
      '“It is a shame,” said Nadia Koval. She has been the park’s warden since 2009.',
    );
    assertFindings(speakerNoRole, '“It is a shame,” said Rep. Nadia Koval (D-Ohio).');
  });

  it('is silent about household names and signed letters', () => {
    assertFindings(speakerNoRole, 'The marsh will be drained. “It is a shame,” said Nadia Koval.', {
      house: { householdNames: ['nadia koval'] },
    });
    assertFindings(speakerNoRole, '“It is a shame that the marsh will be drained.” — Nadia Koval');
  });

  it('is silent where the next paragraph tells who they all are', () => {
    assertFindings(
      speakerNoRole,
      `
      Nadia Koval said the marsh was lost. Tom Boyle said it was not.

      The candidates for mayor met on Sunday.
      `,
    );
  });

  it('asks about the words, whatever their markup', () => {
    assertFindings(
      speakerNoRole,
      `
      The marsh will be drained by autumn. “It is a shame,” said Na*dia* Koval.
                                                                 ^^^^^^^^^^^^^ speaker-no-role: Who is Nadia Koval, and why are we asking them?
      `,
    );
    assertFindings(speakerNoRole, '“It is a shame,” said the eco*logist* Nadia *Koval*.');
  });

  it('is silent where somebody of the same surname is said to be somebody', () => {
    assertFindings(
      speakerNoRole,
      `
      Nadia Koval said the marsh was lost.

      It was drained once before.

      Nobody had told them, and nobody asked.

      Ilia Koval, a warden of the park, remembers it.
      `,
    );
  });

  it('knows whoever acts in a court or a meeting by that', () => {
    assertFindings(speakerNoRole, 'Prosecuting, Helen Quist said that the oars were gone.');
  });
});
