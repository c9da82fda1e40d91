import { assertFindings } from '../../../../test/support/findings';
import { claimUndated } from './claim-undated';

describe('claim-undated', () => {
  it('asks when and where', () => {
    assertFindings(
      claimUndated,
      `
      The minister has repeatedly said that the tunnel is safe.
                   ^^^^^^^^^^^^^^^^^^^ claim-undated: When and where?
      `,
    );
  });

  it('is silent where a day, a speech or a link tells it', () => {
    assertFindings(
      claimUndated,
      `
      The minister has repeatedly said that the tunnel is safe, most recently on Tuesday.
      `,
    );
    assertFindings(
      claimUndated,
      `
      The minister has often claimed in a speech that the tunnel is safe.
      `,
    );
    assertFindings(
      claimUndated,
      `
      The minister [has repeatedly said](https://example.org/tunnel) that the tunnel is safe.
      `,
    );
  });

  it('is silent inside quotation marks', () => {
    assertFindings(
      claimUndated,
      `
      “He has repeatedly said that the tunnel is safe,” said Ada Renner, the mayor.
      `,
    );
  });
});
