import assert from 'node:assert/strict';
import { outline, words } from '../../../../../test/support/prose-outline';

describe('attribute lists of kramdown', () => {
  it('are no text behind a span, and above or below a block', () => {
    assert.deepEqual(
      outline(`{: .text-center .p-4 .rounded }
> “It sped up our work.”

In her talk, [Mara Olin](https://example.org/olin){:target="_blank"} said: "We tested the [line](https://example.org/n){:target="_blank"} for weeks."
{: #talk data-x="40 percent"}

* {: .item} One item`),
      [
        '> paragraph: “It sped up our work.”',
        'paragraph: In her talk, Mara Olin said: "We tested the line for weeks."',
        'list-item: One item',
      ],
    );
  });

  it('have comments beside them', () => {
    assert.deepEqual(
      words(
        'Seen.\n\n{::comment}\nOfficials said.\n\n4,000 marched.\n{:/comment}\n\nSeen {::comment}not{:/comment} too.',
      ),
      ['Seen.', 'Seen too.'],
    );
    assert.deepEqual(words('{::comment} is left open.'), ['is left open.']);
  });
});
