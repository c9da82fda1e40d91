import assert from 'node:assert/strict';
import { outline } from '../../../../../test/support/prose-outline';

describe('notes', () => {
  it('stand at the foot of the page, or are left out of the sentence that they stand in', () => {
    assert.deepEqual(
      outline(
        'It left.[^1] It came^[See *it* [here](x), [sic].], he said.\n\n[^1]: In *May*.\n\n    And June.',
      ),
      ['paragraph: It left. It came, he said.', 'footnote: In May.', 'footnote: And June.'],
    );
  });

  it('are text while they are left open', () => {
    assert.deepEqual(outline('It came^[open.'), ['paragraph: It came^[open.']);
  });
});

describe('the place of the contents', () => {
  it('is no text', () => {
    assert.deepEqual(outline('[TOC]\n\n[[_TOC_]]\n\n{{< toc >}}\n\nIt left.'), ['paragraph: It left.']);
    assert.deepEqual(outline('The [TOC] is here.'), ['paragraph: The [TOC] is here.']);
  });
});
