import { assertFindings } from '../../../../test/support/findings';
import { attributionLate } from './attribution-late';

describe('attribution-late', () => {
  it('asks for the speaker after the first sentence', () => {
    assertFindings(
      attributionLate,
      `
      “The water came in at two. We carried the children up to the roof. Then the road went, and the bridge with it,” Ada Renner said.
                                                                                                                      ^^^^^^^^^^ attribution-late: Name the speaker after the first sentence.
      `,
    );
  });

  it('is silent where the speaker comes early', () => {
    assertFindings(
      attributionLate,
      `
      “The water came in at two,” Ada Renner said. “We carried the children up to the roof. Then the road went, and the bridge with it.”
      `,
    );
  });

  it('is silent where the same speaker goes on', () => {
    assertFindings(
      attributionLate,
      `
      “The water came in at two,” said Ada Renner, who lives by the weir.

      “We carried the children up to the roof. The dog would not come. Then the road went, and the bridge with it,” Renner said.
      `,
    );
  });

  it('counts the sentences whatever their markup', () => {
    assertFindings(
      attributionLate,
      `
      “The water came in at two. *We carried the children up to the roof*. Then the road went, and the bridge with it,” Ada *Ren*ner said.
                                                                                                                        ^^^^^^^^^^^^ attribution-late
      `,
    );
  });
});
