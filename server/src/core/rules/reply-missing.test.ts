import { assertFindings } from '../../../../test/support/findings';
import { replyMissing } from './reply-missing';

describe('reply-missing', () => {
  it('asks whether somebody who is accused was heard', () => {
    assertFindings(
      replyMissing,
      `
      Residents accused Ada Renner of pocketing the flood money.
                ^^^^^^^ reply-missing: Has Renner been asked?
      `,
    );
  });

  it('is silent where there is an answer, later too', () => {
    assertFindings(
      replyMissing,
      `
      Residents accused Ada Renner of pocketing the flood money.

      Renner did not respond to a request for comment.
      `,
    );
    assertFindings(
      replyMissing,
      `
      Residents accused Ada Renner of pocketing the flood money. “It is a lie,” Renner said.
      `,
    );
  });

  it('is silent about courts, and about countries that quarrel', () => {
    assertFindings(
      replyMissing,
      `
      Prosecutors accused Ada Renner of pocketing the flood money.

      The two governments have blamed China for the hack.
      `,
    );
  });

  it('is silent where the register notes that an answer was sought', () => {
    assertFindings(
      replyMissing,
      `
      ---
      sources:
        renner: {as: Ada Renner, reply: sought 2025-02-03}
      ---

      Residents accused Ada Renner of pocketing the flood money.
      `,
    );
  });
});
