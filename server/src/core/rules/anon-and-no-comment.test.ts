import { assertFindings } from '../../../../test/support/findings';
import { anonAndNoComment } from './anon-and-no-comment';

describe('anon-and-no-comment', () => {
  it('asks whether it is fair to say that a body declined whose people speak', () => {
    assertFindings(
      anonAndNoComment,
      `
      The order was given on Monday, said two Harbour Board officials who asked not to be named because the inquiry is open.

      The Harbour Board declined to comment.
                        ^^^^^^^^^^^^^^^^^^^ anon-and-no-comment: Harbour Board people speak unnamed while Harbour Board “declined to comment”. Fair to readers?
      `,
    );
  });

  it('is silent about another body', () => {
    assertFindings(
      anonAndNoComment,
      `
      The order was given on Monday, said two Harbour Board officials who asked not to be named because the inquiry is open.

      The Coastal Agency declined to comment.
      `,
    );
  });

  it('is silent about people who have left', () => {
    assertFindings(
      anonAndNoComment,
      `
      The order was given on Monday, said a former Harbour Board official.

      The Harbour Board declined to comment.
      `,
    );
  });

  it('asks about the words, whatever their markup', () => {
    assertFindings(
      anonAndNoComment,
      `
      The order was given on Monday, said two Harbour Board officials who asked not to be named because the inquiry is open.

      The *Harbour* Board declined to *com*ment.
                          ^^^^^^^^^^^^^^^^^^^^^ anon-and-no-comment: Harbour Board people speak unnamed while Harbour Board “declined to comment”. Fair to readers?
      `,
    );
  });
});
