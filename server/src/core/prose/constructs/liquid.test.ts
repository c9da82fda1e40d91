import assert from 'node:assert/strict';
import { words } from '../../../../../test/support/prose-outline';

const BEFORE = 'Walker answered questions on Monday.';
const AFTER = 'The council meets on Monday.';

describe('tags of Liquid and Nunjucks', () => {
  it('are no text, over several lines too', () => {
    for (const tag of [
      '{% include quote.html\n    quote = "We backed a majority."\n    by = "Party chair Mara Olin; May 3, 2021"\n%}',
      '{%- assign share = 40 -%}',
      '{# TODO: officials said #}',
      '{% comment %}\n# Officials said\n\n- 4,000 workers marched.\n{% endcomment %}',
      '{% highlight js %}\nofficials = 40\n{% endhighlight %}',
    ]) {
      assert.deepEqual(words(`${BEFORE}\n\n${tag}\n\n${AFTER}`), [BEFORE, AFTER], tag);
      assert.deepEqual(words(`${BEFORE}\n${tag}\n${AFTER}`), [BEFORE, AFTER], tag);
    }
    assert.deepEqual(words('By {{ page.author | default: "a" }} and {{{ raw }}}, on Monday.'), [
      'By and, on Monday.',
    ]);
  });

  it('leave what stands between a pair of them, but not in a comment', () => {
    assert.deepEqual(words(`{% raw %}Officials said so.{% endraw %}\n\n${AFTER}`), [
      'Officials said so.',
      AFTER,
    ]);
    assert.deepEqual(
      words(`Seen {% comment %} not\n\n- this\n\nnor this\n\n{% endcomment %} here.\n\n${AFTER}`),
      ['Seen', 'here.', AFTER],
    );
  });

  it('are no text in cells and in HTML', () => {
    assert.deepEqual(words('| a | b |\n| - | - |\n| {{ x }} four | {% if y %}five{% endif %} |'), [
      'a',
      'b',
      'four',
      'five',
    ]);
    assert.deepEqual(
      words(
        '<p class="{{ x }}">{{ page.caption }} Four <a href="{{ "x" | url }}">men</a>{% if x > 1 %}.{% endif %}</p>',
      ),
      ['Four men.'],
    );
  });

  it('are text while they are left open', () => {
    for (const open of ['{{ and more', '{% and more', '{# and more', '{{ a {{ b'])
      assert.deepEqual(words(open), [open]);
    const far = 'word '.repeat(1000).trim();
    assert.deepEqual(words(`{{ ${far} }}`), [`{{ ${far} }}`]);
  });
});
