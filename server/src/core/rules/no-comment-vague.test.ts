import { assertFindings } from '../../../../test/support/findings';
import { noCommentVague } from './no-comment-vague';

describe('no-comment-vague', () => {
  it('asks who was asked', () => {
    assertFindings(
      noCommentVague,
      `
      The flats were never inspected, the report says. Several attempts were made, but he could not be reached.
                                                                                          ^^^^^^^^^^^^^^^^^^^^ no-comment-vague: Asked whom, how, how often?
      `,
    );
  });

  it('is silent where the office is named', () => {
    assertFindings(
      noCommentVague,
      `
      The ministry’s press office did not respond to two emails. Ada Renner declined to comment.
      `,
    );
  });

  it('is silent inside quotation marks', () => {
    assertFindings(
      noCommentVague,
      `
      “They could not be reached for a week,” said Ada Renner, who lives by the weir.
      `,
    );
  });
});
