import assert from 'node:assert/strict';
import { applyFix, assertFindings } from '../../../../test/support/findings';
import { mediumMismatch } from './medium-mismatch';

const RELEASE = `---
sources:
  pohl: {as: Gareth Pohl, medium: press release}
---

“We will close for repairs,” said Gareth Pohl, the theatre’s director.
`;

describe('medium-mismatch', () => {
  it('asks to say that it was a release', () => {
    assertFindings(
      mediumMismatch,
      `
      ---
      sources:
        pohl: {as: Gareth Pohl, medium: press release}
      ---

      “We will close for repairs,” said Gareth Pohl, the theatre’s director.
                                   ^^^^ medium-mismatch: The register says press release. Say so.
      `,
    );
  });

  it('offers the words', () => {
    assert.equal(
      applyFix(mediumMismatch, RELEASE, 'Add “in a news release”'),
      RELEASE.replace('director.', 'director, in a news release.'),
    );
  });

  it('is silent where the text says it', () => {
    for (const sentence of [
      '“We will close for repairs,” Gareth Pohl, the theatre’s director, said in a statement.',
      '“We will close for repairs,” Gareth Pohl, the theatre’s director, wrote.',
    ])
      assertFindings(
        mediumMismatch,
        `---\nsources:\n  pohl: {as: Gareth Pohl, medium: press release}\n---\n\n${sentence}`,
      );
  });

  it('is silent about what was spoken, and without a register', () => {
    assertFindings(
      mediumMismatch,
      `---\nsources:\n  pohl: {as: Gareth Pohl, medium: interview}\n---\n\n“We will close for repairs,” said Gareth Pohl, the theatre’s director.`,
    );
    assertFindings(mediumMismatch, '“We will close for repairs,” said Gareth Pohl, the theatre’s director.');
  });
});
