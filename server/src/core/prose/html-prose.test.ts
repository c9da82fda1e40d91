import assert from 'node:assert/strict';
import { links, outline, sourceOf, words } from '../../../../test/support/prose-outline';

describe('words of HTML', () => {
  it('are blocks as in Markdown', () => {
    assert.deepEqual(
      outline(`<p>“Nobody told us anything,” said a driver.</p>

<blockquote>
<p>“Rents rose,” Mara Olin said.</p>
<blockquote>“Twice.”</blockquote>
</blockquote>

<ol start="7">
<li>Mr Han Kok said so.
<li>So did <b>she</b>.
<ul><li>Nested</li></ul>
</ol>

<h2 class="x">What we know</h2>
<div>Loose words<p>and a paragraph</p>more</div>

<table><tr><th>Day<td>Four &lt; five</table>

<dl><dt>Rent</dt><dd>Up</dd></dl>
<details><summary>In short</summary>Longer.</details>`),
      [
        'paragraph: “Nobody told us anything,” said a driver.',
        '> paragraph: “Rents rose,” Mara Olin said.',
        '> > paragraph: “Twice.”',
        'list-item: Mr Han Kok said so.',
        'list-item: So did she.',
        'list-item: Nested',
        'heading 2: What we know',
        'paragraph: Loose words',
        'paragraph: and a paragraph',
        'paragraph: more',
        'table-cell: Day',
        'table-cell: Four < five',
        'list-item: Rent',
        'list-item: Up',
        'paragraph: In short',
        'paragraph: Longer.',
      ],
    );
  });

  it('point at their source, in Windows copy, block quotes and behind front matter', () => {
    const source = `---\ntitle: x\n---\n\n> <p>It&rsquo;s <a
> href="/x">Bell &amp; Sons</a>,\n> he <em>said</em>.</p>\n`;
    for (const text of [source, source.replaceAll('\n', '\r\n')]) {
      assert.deepEqual(words(text), ['It’s Bell & Sons, he said.']);
      assert.equal(sourceOf(text, 'It’s'), 'It&rsquo;s');
      assert.equal(sourceOf(text, 'Bell & Sons'), 'Bell &amp; Sons');
      assert.equal(sourceOf(text, 'he said')?.replaceAll('\r', ''), 'he <em>said');
      assert.deepEqual(links(text), ['Bell & Sons → /x']);
    }
  });

  it('are none in comments, code, pictures, forms and what is struck out, nor in attributes', () => {
    assert.deepEqual(
      words(`<!-- Officials said. --><p title="4,000 marched">Seen <!-- not --> here.</p>
<script>
const a = "officials said";

const b = 40;
</script>
<style>p { width: 100% }</style>
<svg>
<text>Officials said.</text>

Four thousand marched.

<text>They said.</text>
</svg>
<math><mi>x</mi></math><template><p>Later.</p></template>
<form><select><option>One</option></select><textarea>Two</textarea><button>Go</button></form>
<pre>code</pre>
<iframe
  src="https://embed.example.org/x"
  title="Complaint, 40 pages"
  style="width: 100%; height: 800px"
></iframe>
<p>We saw <s>nine</s> <del>8</del> ten <code>x</code>men.</p>

We saw <s>nine</s> ten <del>eight *or* so</del>men, <script>x()</script>he said.`),
      ['Seen here.', 'We saw ten men.', 'We saw ten men, he said.'],
    );
  });

  it('have a space for a line break, and end with two', () => {
    assert.deepEqual(words('<p>One<br>two<br/>\n<br>three</p>\n\nFour<br>five<br><br>*six* seven.'), [
      'One two',
      'three',
      'Four five',
      'six seven.',
    ]);
  });

  it('stand in elements whose tags are parted from them by blank lines', () => {
    assert.deepEqual(
      outline(
        '<blockquote>\n\n“Rents *rose*.”\n\n- One\n\n<p>Two</p>\n\n</blockquote>\n\nOutside.\n\n> <div>\n>\n> In.\n\nOut.',
      ),
      [
        '> paragraph: “Rents rose.”',
        '> list-item: One',
        '> paragraph: Two',
        'paragraph: Outside.',
        '> paragraph: In.',
        'paragraph: Out.',
      ],
    );
  });

  it('are read where tags are left open, closed twice or broken', () => {
    assert.deepEqual(
      outline(
        '<p>Unclosed <b>words\n\n</div>\n\n<div class="x" <p>broken</p>\n\n<li>a</li></ul></ol>\n\n<p>R&D &bogus; a < b & c</p>',
      ),
      [
        'paragraph: Unclosed words',
        'paragraph: broken',
        'list-item: a',
        'paragraph: R&D &bogus; a < b & c',
      ].map((line, i) => (i === 0 ? line.replace('paragraph', 'heading 1') : line)),
    );
    assert.deepEqual(words(`${'<div>'.repeat(5_000)}deep${'</div>'.repeat(5_000)}`), ['deep']);
    assert.deepEqual(words(`${'<div>\n\n'.repeat(5_000)}deep`), ['deep']);
  });

  it('have links as in Markdown, in blocks and among words', () => {
    assert.deepEqual(
      links(`<a href="https://example.org/review">Studies have shown</a> that <b>vouchers</b> work.

<p>Rents <a href='/r?a=1&amp;b=2'>rose</a>, <a name="x">he</a> said.</p>

<a href="/whole"><p>One</p><p>Two</p></a>`),
      [
        'Studies have shown → https://example.org/review',
        'rose → /r?a=1&b=2',
        'One → /whole',
        'Two → /whole',
      ],
    );
    assert.equal(sourceOf('<span class="big">24</span> riders left.', '24 riders'), '24</span> riders');
  });
});
