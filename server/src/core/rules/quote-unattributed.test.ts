import { assertFindings } from '../../../../test/support/findings';
import { quoteUnattributed } from './quote-unattributed';

describe('quote-unattributed', () => {
  it('asks who said a sentence beside which nobody speaks', () => {
    assertFindings(
      quoteUnattributed,
      `
      The bridge reopened on Tuesday after eleven weeks.

      “We were told it would take a fortnight at most.”
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote-unattributed: Who said this?

      Traffic was light in the rain.
      `,
    );
  });

  it('is silent about terms, nicknames, titles and short scraps', () => {
    assertFindings(
      quoteUnattributed,
      'The bridge, known as the “old lady of the river”, reopened. It runs past the “Museum of Rope and Twine”.',
    );
  });

  it('is silent where the speaker stands beside it', () => {
    assertFindings(
      quoteUnattributed,
      `
      Nadia Koval shook her head.

      “We were told it would take a fortnight at most.”
      `,
    );
    assertFindings(
      quoteUnattributed,
      '“We were told it would take a fortnight at most,” Koval said. “Nobody ever told us why it took so long.”',
    );
    assertFindings(
      quoteUnattributed,
      `
      “We were told it would take a fortnight at most.”

      Koval, who runs the tea stall, laughed at that.
      `,
    );
  });

  it('is silent about a quotation that runs over paragraphs', () => {
    assertFindings(
      quoteUnattributed,
      `
      “We were told it would take a fortnight,” Nadia Koval said. “Then the crane broke, and then the money ran out.

      “After that, we simply stopped asking anybody at all.”
      `,
    );
  });

  it('is silent about the turns of a dialogue', () => {
    assertFindings(
      quoteUnattributed,
      `
      “How long did they say that it would take?” Nadia Koval asked.

      “A fortnight at most, and not a day longer.”

      “And how long has it taken them so far?”

      The rain had begun again.
      `,
    );
  });

  it('is silent in block quotes and interviews', () => {
    assertFindings(
      quoteUnattributed,
      `
      The bridge reopened on Tuesday.

      > “We were told it would take a fortnight at most.”
      `,
    );
    assertFindings(
      quoteUnattributed,
      `
      Q: How long did it take?

      A: “We were told it would take a fortnight at most.”
      `,
    );
  });
});
