import assert from 'node:assert/strict';
import { links, outline, words } from '../../../../../test/support/prose-outline';

describe('MDX', () => {
  it('has lines of JavaScript, comments and components, which are no text', () => {
    assert.deepEqual(
      words(`import { PullQuote } from '../../components/quote'
export const share = { percent: 40, note: "officials said" }

The depot closed in March.

<PullQuote
  by="Mara Olin"
  text="We lost 40 percent of our routes"
/>

{/* TODO: officials said 4,000 workers marched */}

{/* over

lines */}

<Chart data={{ a: 1 > 0, b: [40] }} title="a > b" />

import {
  a,
} from "b";

export default function Page() {
  return 40;
}

The council meets.`),
      ['The depot closed in March.', 'The council meets.'],
    );
  });

  it('has words in its components', () => {
    assert.deepEqual(
      words(
        '<Callout kind={a > b}>\n  Rents rose.\n</Callout>\n\nText with <Tip\n  text={`x > y`}>shown words</Tip>, he said.',
      ),
      ['Rents rose.', 'Text with shown words, he said.'],
    );
    assert.deepEqual(outline('Text with <Tip\n  text="x"\n>shown words</Tip>.\n\n> Quoted.'), [
      'paragraph: Text with',
      'paragraph: shown words.',
      '> paragraph: Quoted.',
    ]);
    assert.deepEqual(links('See <a\n  href="/x"\n  onClick={() => go()}>the paper</a>.'), ['the paper → /x']);
  });

  it('leaves sentences that begin like a line of JavaScript', () => {
    for (const text of [
      'import tariffs rose by 5 percent, from “nothing”.',
      'export growth fell.',
      'export default rates rose (again).',
      'He paid {a lot} for {it}.',
      'A <b and c> d'.replace('<b and c>', '< b'),
    ])
      assert.deepEqual(words(text), [text]);
  });
});
