import { assertFindings } from '../../../../test/support/findings';
import { anonIdentifying } from './anon-identifying';

describe('anon-identifying', () => {
  it('asks about a post that few hold', () => {
    assertFindings(
      anonIdentifying,
      `
      “It was sold twice,” said a deputy director of the museum, who asked not to be named for fear of losing the job.
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ anon-identifying: The post (“deputy”) may narrow who it is. Agreed with the source?
      `,
    );
  });

  it('asks about a pronoun', () => {
    assertFindings(
      anonIdentifying,
      `
      “It was sold twice,” said a museum employee who asked not to be named for fear of losing the job. The painting is a copy, she said.
                                                                                                                                ^^^ anon-identifying: “she” may narrow who it is. Agreed with the source?
      `,
    );
  });

  it('is silent about a role that many hold, and about spokespeople', () => {
    assertFindings(
      anonIdentifying,
      `
      “It was sold twice,” said a museum employee who asked not to be named for fear of losing the job.
      `,
    );
    assertFindings(
      anonIdentifying,
      `
      “It was sold once,” said a spokeswoman for the museum. She said there was no copy.
      `,
    );
  });

  it('is silent about people to whom nothing was promised', () => {
    assertFindings(
      anonIdentifying,
      `
      A woman in the queue said she had waited since dawn.
      `,
    );
  });

  it('asks about the words, whatever their markup', () => {
    assertFindings(
      anonIdentifying,
      `
      “It was sold twice,” said a *dep*uty director of the museum, who asked not to be named for fear of losing the job.
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ anon-identifying: The post (“deputy”) may narrow who it is. Agreed with the source?
      `,
    );
  });
});
