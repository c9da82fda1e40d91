import assert from 'node:assert/strict';
import { forms } from '../../../../test/support/prose-outline';
import { readDraft } from './draft';

describe('how a block stands out', () => {
  it('is how all its words are set', () => {
    assert.deepEqual(
      forms(
        '**All of it**, **even this**.\n\n*By Jo Quist*\n\n***Both***\n\n**Not** all.\n\n<strong>In <em>HTML</em></strong>\n\n<p><i>In a block</i></p>\n\n*See [the paper](/x).*\n\n==Marked==',
      ),
      [
        'strong: All of it, even this.',
        'emphasis: By Jo Quist',
        'strong: Both',
        'plain: Not all.',
        'strong: In HTML',
        'emphasis: In a block',
        'emphasis: See the paper.',
        'plain: Marked',
      ],
    );
  });

  it('is what its element or its class calls it', () => {
    assert.deepEqual(
      forms(`<p class="standfirst">What the town <em>lost</em>.</p>
<div class="article-byline">By <a href="/jo">Jo Quist</a></div>
<aside class="pull-quote"><p>“We lost.”</p></aside>
<figure><figcaption>Workers leave. <span class="credit">Jo Quist</span></figcaption></figure>
<p class="photo-credit">Jo Quist</p>
<p class="wp-caption-text">The depot</p>

<div class="note">

A correction: it was May.

</div>

<aside>“We lost twice.”</aside>
<aside class="sidebar">The depot in numbers</aside>
<p class="denoted credited">Plain.</p>`),
      [
        'deck: What the town lost.',
        'byline: By Jo Quist',
        'pull-quote: “We lost.”',
        'caption, beside an image: Workers leave. Jo Quist',
        'credit: Jo Quist',
        'caption: The depot',
        'note: A correction: it was May.',
        'pull-quote: “We lost twice.”',
        'plain: The depot in numbers',
        'plain: Plain.',
      ],
    );
  });

  it('is a pull quote between a pair of shortcodes', () => {
    assert.deepEqual(
      forms(
        '{{% pullquote author="Mara Olin" %}}\n“Nobody told us.”\n{{% /pullquote %}}\n\n{{< pullquote >}}“We lost,” she said.{{< /pullquote >}}\n\n{% pullquote %}\nIn *it*.\n{% endpullquote %}\n\nAfter.\n\n{{< pullquote text="Alone" >}}\n\nPlain.\n\n{% include pullquote.html %}\n\nPlain too.',
      ),
      [
        'pull-quote: “Nobody told us.”',
        'pull-quote: “We lost,” she said.',
        'pull-quote: In it.',
        'plain: After.',
        'plain: Plain.',
        'plain: Plain too.',
      ],
    );
  });

  it('is its place beside an image', () => {
    assert.deepEqual(
      forms(`Rents rose.

![](a.jpg)
*The depot.*

![](b.jpg) ![](c.jpg)

Right below.

Not below.

[![](d.jpg)](/x) In one paragraph.

{{< figure src="a.jpg" >}}

Below a shortcode.

{% include image.html
   src="a" %}
Below an include.

<img src="e.jpg">

Below HTML.

![](f.jpg)

---

Parted by a line.

- ![](g.jpg)

  In an item.

Outside.

<figure>
<img src="h.jpg">

In a *figure*.

</figure>`),
      [
        'plain: Rents rose.',
        'emphasis, beside an image: The depot.',
        'beside an image: Right below.',
        'plain: Not below.',
        'beside an image: In one paragraph.',
        'beside an image: Below a shortcode.',
        'beside an image: Below an include.',
        'beside an image: Below HTML.',
        'plain: Parted by a line.',
        'beside an image: In an item.',
        'plain: Outside.',
        'beside an image: In a figure.',
      ],
    );
  });

  it('is looked at again when the block before it changes, and at no other time', () => {
    const text = 'It rained.\n\n![](a.jpg)\n\nThe depot.\n\nIt stopped.\n\nIt went on.';
    const before = readDraft(text);
    const after = readDraft(text.replace('![](a.jpg)', 'It poured!'), before);
    assert.deepEqual(
      after.paragraphs.map(({ words, form }) => [words, form.besideImage]),
      ['It rained.', 'It poured!', 'The depot.', 'It stopped.', 'It went on.'].map((one) => [one, false]),
    );
    assert.equal(after.paragraphs.at(-1), before.paragraphs.at(-1));
    const opened = readDraft(`<aside class="pullquote">\n\n${text}`, before);
    assert.ok(opened.paragraphs.every(({ form }) => form.named === 'pull-quote'));
    const closed = readDraft(text, opened);
    assert.ok(closed.paragraphs.every(({ form }) => form.named === null));
  });
});
