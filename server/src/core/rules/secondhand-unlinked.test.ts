import assert from 'node:assert/strict';
import { applyFix, assertFindings } from '../../../../test/support/findings';
import { secondhandUnlinked } from './secondhand-unlinked';

describe('secondhand-unlinked', () => {
  it('asks for a link to the original', () => {
    assertFindings(
      secondhandUnlinked,
      `
      The minister told Reuters that he would resign.
                   ^^^^^^^^^^^^ secondhand-unlinked: Link the original.
      `,
    );
  });

  it('is silent where it is linked or in the register', () => {
    assertFindings(
      secondhandUnlinked,
      `
      The minister [told Reuters](https://example.org/minister) that he would resign.
      `,
    );
  });

  it('asks once an outlet', () => {
    assertFindings(
      secondhandUnlinked,
      `
      The minister told Reuters that he would resign. His deputy told Reuters that she would stay.
                   ^^^^^^^^^^^^ secondhand-unlinked
      `,
    );
  });

  it('offers to link it', () => {
    assert.equal(
      applyFix(secondhandUnlinked, 'The minister told Reuters that he would resign.', 'Link the outlet'),
      'The minister told [Reuters](TK) that he would resign.',
    );
  });
});
