import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Draft, readDraft } from './draft';

/** Pieces of Markdown, whole ones and halves, that change what stands around them. */
const PIECES = [
  'The ferry was late.',
  'Wrapped copy goes on\nin the next line, as it\ndid for years before\nthe system came.',
  '# Harbour closes\n',
  'Harbour closes\n---',
  '> Quoted words.\n> More of them.',
  '- one item\n- another\n  - nested',
  '1. first\n2. second',
  '| a | b |\n| - | - |\n| c | d |',
  '```\ncode # no heading\n```',
  '```',
  '<div>\nhidden words\n</div>',
  '<!-- ignore anon-thin: why -->',
  '<!--',
  '-->',
  '[//]: # (ignore anon-thin: why)',
  '[^1]: A footnote.',
  'See [the list][log] and *em **phasis***.',
  '[log]: https://example.org/log',
  '[log]: #other',
  '---\ntitle: Ferry\n---\n',
  '---',
  '• typed bullet',
  'A soft\u00adhyphen &amp; an entity.',
  '“An open quotation\n',
  '    indented as on a typewriter',
  '<p>Words in a paragraph.</p>\n<p>And <b>more</b>.</p>',
  '<blockquote>',
  '</blockquote>',
  '<figure>\n<img src="a.jpg">',
  '<figcaption>What it shows</figcaption>\n</figure>',
  '<aside class="pullquote">',
  '</aside>',
  '<ul>\n<li>one\n<li>two',
  '<Quote\n  by="Olin"\n  of={a > b}',
  '/>',
  '{{< figure src="a.jpg" >}}',
  '{{< pullquote >}}',
  '{{< /pullquote >}}',
  '{{< picture\n  caption="officials said"',
  '>}}',
  '{% include image.html\n   alt="x" %}',
  '{% comment %}',
  '{% endcomment %}',
  '{{ page.title }}',
  '{/* hidden',
  '*/}',
  '%%',
  '$$',
  '$$x^2$$',
  '{::comment}',
  '{:/comment}',
  '::: {.callout-note}',
  ':::',
  '> [!NOTE] Title\n> Body.',
  '!!! info "Title"\n\n    Body of it.',
  '![](a.jpg)',
  '*All of it.*',
  '[[page|alias]] and ==marked== ^id1',
  'import { a } from "b"\nexport const x = 1',
] as const;

const piece = fc.constantFrom(...PIECES);
const lineEnd = fc.constantFrom('\n', '\n\n', '\n\n', '\r\n', '\r\n\r\n', ' ');
const markdown = fc
  .array(fc.tuple(piece, lineEnd), { maxLength: 14 })
  .map((parts) => parts.map(([words, end]) => words + end).join(''));

/** An edit that takes some code units out at a place, given as a share of the text, and puts others in. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.constantFrom(0, 0, 1, 5, 40),
  inserted: fc.oneof(piece, lineEnd, fc.constantFrom('', 'x', '\n', '>', '# ', '*')),
});

interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

function applied(text: string, { at, removed, inserted }: Edit): string {
  const place = Math.floor(at * text.length);
  return text.slice(0, place) + inserted + text.slice(place + removed);
}

/** All that a draft tells, but for the keys. */
function toldBy(draft: Draft): unknown {
  return {
    paragraphs: draft.paragraphs.map(({ key: _, ...paragraph }) => paragraph),
    spans: draft.paragraphs.map((paragraph) => draft.spanOf(paragraph)),
    frontMatter: draft.frontMatter,
    comments: draft.comments,
  };
}

describe('a draft that takes over what an edit left alone', function () {
  this.timeout(30_000);

  it('is as if read from the top, after any edits', () => {
    fc.assert(
      fc.property(markdown, fc.array(edit, { minLength: 1, maxLength: 12 }), (text, edits) => {
        let written = text;
        let draft = readDraft(text);
        for (const one of edits) {
          written = applied(written, one);
          draft = readDraft(written, draft);
          assert.deepEqual(toldBy(draft), toldBy(readDraft(written)));
          assert.equal(new Set(draft.paragraphs.map(({ key }) => key)).size, draft.paragraphs.length);
        }
      }),
      { numRuns: 240 },
    );
  });

  it('takes over what stands behind an edit as well as before it', () => {
    const article = Array.from({ length: 400 }, (_, i) => `Paragraph ${i} stands *here*.`);
    const before = readDraft(article.join('\n\n'));
    const after = readDraft(article.with(200, 'Another paragraph, and longer.').join('\n\n'), before);
    const kept = after.paragraphs.filter((paragraph, i) => paragraph === before.paragraphs[i]);
    assert.equal(kept.length, 399);
    const runs = new Set(before.prose.blocks.map((block) => block.runs));
    assert.equal(after.prose.blocks.filter((block) => runs.has(block.runs)).length, 399);
  });
});
