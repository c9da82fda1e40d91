import assert from 'node:assert/strict';
import { forms, outline, words } from '../../../../../test/support/prose-outline';

describe('what Pandoc and Quarto add', () => {
  it('marks divs with lines that are no text', () => {
    assert.deepEqual(
      forms(`::: {.callout-note title="40 percent of tenants wait"}
The council meets on Monday.
:::

:::: pull-quote
“Nobody told us.”
::::

:::tip[Title]
Rents rose.
:::`),
      ['note: The council meets on Monday.', 'pull-quote: “Nobody told us.”', 'plain: Rents rose.'],
    );
  });

  it('cites works in brackets that are no text', () => {
    for (const [source, read] of [
      [
        'Rents rose 12 percent [@olin2020, pp. 33-35], the office said.',
        'Rents rose 12 percent, the office said.',
      ],
      ['It fell [see @a; -@b].', 'It fell.'],
      ['Olin [-@olin19] disagrees.', 'Olin disagrees.'],
      ['“[@handle] wrote it,” she said.', '“[@handle] wrote it,” she said.'],
      ['“[early] days [sic],” he said.', '“[early] days [sic],” he said.'],
      ['Write [to a@b]. Or not.', 'Write [to a@b]. Or not.'],
    ] as const)
      assert.deepEqual(words(source), [read]);
  });

  it('gives attributes to spans, links, code, images and headings', () => {
    assert.deepEqual(
      outline(
        '# Rents rise {#rents .big}\n\nThe [old depot]{.smallcaps} and [it](/x){target=_blank} ![](a.png){width="50%"} stand.',
      ),
      ['heading 1: Rents rise', 'paragraph: The old depot and it stand.'],
    );
  });

  it('leaves braces that an editor wrote', () => {
    for (const text of ['He said {sic} that.', 'A set {a, b} of two.', 'It is {.5} now.'])
      assert.deepEqual(words(text), [text]);
    assert.deepEqual(words('::a is no mark, nor is a ::: b.'), ['::a is no mark, nor is a ::: b.']);
  });
});
