import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findQuotations } from '../../server/src/core/english/quotations/quotations';
import { findSentences } from '../../server/src/core/english/sentences/sentences';
import { findBlocks, readProse } from '../../server/src/core/prose/prose';
import { toSource } from '../../server/src/core/prose/source-map';
import type { Span } from '../../server/src/core/text/span';

/** Markdown and typography in small pieces, so that chance puts them together in every way. */
const PIECES = [
  ...[
    '# ',
    '## ',
    '> ',
    '- ',
    '* ',
    '1. ',
    '- [ ] ',
    '    ',
    '\t',
    '---',
    '===',
    '***',
    '+++',
    '```',
    '~~~',
    '|',
    '|--|--|',
  ],
  ...[
    '*',
    '**',
    '_',
    '~~',
    '`',
    '``',
    '[',
    ']',
    '(',
    ')',
    '](#s1)',
    '](',
    '![',
    '[^1]',
    '[^1]: ',
    '[//]: # (',
    '[a]: b',
  ],
  ...[
    '<b>',
    '</b>',
    '<br>',
    '<div>',
    '</div>',
    '<!--',
    '-->',
    '<',
    '>',
    '\\',
    '&amp;',
    '&nbsp;',
    '&#x1F600;',
    '&bogus;',
  ],
  ...[
    '<p>',
    '</p>',
    '<p class="credit">',
    '<li>',
    '<blockquote>',
    '</blockquote>',
    '<figure>',
    '<img src="a">',
    '</figure>',
    '<figcaption>',
    '<a href="b">',
    '</a>',
    '<br><br>',
    '<td>',
    '<h2>',
    '<svg>',
    '<s>',
    '</s>',
    '<Quote by="',
    '={',
    '/>',
  ],
  ...[
    '{{< x',
    '>}}',
    '{{% pullquote %}}',
    '{{% /pullquote %}}',
    '{{',
    '}}',
    '{%',
    '%}',
    '{% comment %}',
    '{% endcomment %}',
    '{#',
    '#}',
    '{/*',
    '*/}',
    '%%',
    '$$',
    '$x^2$',
    '{: .x}',
    '{.x}',
    '{::comment}',
    '{:/}',
    ':::',
    '::: {.note}',
    '!!! note "',
    '> [!NOTE]',
    '[[',
    '|',
    ']]',
    '==',
    '^[',
    ' ^id',
    '[@a1]',
    'import x from "y"',
  ],
  ...[
    '"',
    "'",
    '“',
    '”',
    '‘',
    '’',
    '«',
    '»',
    '„',
    '``',
    "''",
    '…',
    '.',
    '?',
    '!',
    ',',
    ':',
    '—',
    '-',
    '\uFEFF',
    '\u00AD',
  ],
  ...[
    '\n',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\u2028',
    ' ',
    ' ',
    '  ',
    '\u00A0',
    '\u200B',
    '😀',
    'é',
    '\uD83D',
    '\0',
  ],
  ...[
    'said',
    'The',
    'Mr',
    'U.S.',
    'No',
    '6',
    '10',
    'a.m.',
    'https://x.org/a_b',
    'a@b.org',
    'www.x.org',
    'ox',
    'Rep',
    'key: x',
  ],
];
const anyMarkdown = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })), { maxLength: 60 })
  .map((pieces) => pieces.join(''));

/** The same until it is too long for one block. */
const endlessLine = anyMarkdown.map((piece) =>
  `${piece.replace(/[\n\r\u2028]+/g, ' ')}ox `.repeat(50_000 / (piece.length + 3)),
);

function assertInOrder(spans: readonly Span[], end: number): void {
  let from = 0;
  for (const [start, stop] of spans) {
    assert.ok(from <= start && start < stop && stop <= end, `[${start}, ${stop}) in [${from}, ${end})`);
    from = stop;
  }
}

function assertRunsCopy(source: string): void {
  for (const block of findBlocks(source)) {
    let at = 0;
    let from = 0;
    for (const run of block.runs) {
      assert.equal(run.at, at);
      assert.ok(run.from >= from && run.length > 0);
      const start = block.span[0] + run.from;
      if (run.sourceLength === undefined)
        assert.equal(source.slice(start, start + run.length), block.text.slice(at, at + run.length));
      at += run.length;
      from = run.from + (run.sourceLength ?? run.length);
    }
    assert.equal(at, block.text.length);
    assert.ok(block.span[0] + from <= block.span[1]);
  }
}

describe('prose of any text', function () {
  this.timeout(30_000);

  it('has blocks in order that do not overlap', () => {
    fc.assert(
      fc.property(anyMarkdown, (source) => {
        assertInOrder(
          findBlocks(source).map((block) => block.span),
          source.length,
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('has runs that cover the text and copy the source', () => {
    fc.assert(fc.property(anyMarkdown, assertRunsCopy), { numRuns: 3000 });
  });

  it('is cut so where the rest of a broken tag has no line breaks', () => {
    for (const count of [5_000, 10_000, 17_001]) {
      const source = '<?ox '.repeat(count);
      assertRunsCopy(source);
      const spans = findBlocks(source).map((block) => block.span);
      assertInOrder(spans, source.length);
      assert.ok(spans.length > 1);
    }
  });

  it('is cut into blocks of bearable length where the source has no line breaks', () => {
    fc.assert(
      fc.property(endlessLine, (source) => {
        assertRunsCopy(source);
        const blocks = findBlocks(source);
        assertInOrder(
          blocks.map((block) => block.span),
          source.length,
        );
        for (const block of blocks) assert.ok(block.text.length <= 20_000);
      }),
      { numRuns: 40 },
    );
  });

  it('maps every span to the source that it was read from', () => {
    fc.assert(
      fc.property(anyMarkdown, fc.nat(), fc.nat(), (source, a, b) => {
        for (const block of findBlocks(source)) {
          const start = a % block.text.length;
          const end = start + 1 + (b % (block.text.length - start));
          const [from, to] = toSource(block, [start, end]);
          assert.ok(block.span[0] <= from && from < to && to <= block.span[1]);
          const [first] = toSource(block, [start, start + 1]);
          const [, last] = toSource(block, [end - 1, end]);
          assert.deepEqual([from, to], [first, last]);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('has text without white space at its ends, double line ends or links out of place', () => {
    fc.assert(
      fc.property(anyMarkdown, (source) => {
        for (const block of findBlocks(source)) {
          assert.equal(block.text.trim(), block.text);
          assert.doesNotMatch(block.text, /[\n\r\t\u2028\u00AD\u200B]/);
          for (const { span } of block.links) assertInOrder([span], block.text.length);
        }
      }),
      { numRuns: 3000, examples: [['<?\u200B0']] },
    );
  });

  it('has comments in order, each cut from the source, with its words, before the block behind it', () => {
    fc.assert(
      fc.property(anyMarkdown, (source) => {
        const { blocks, comments } = readProse(source);
        assertInOrder(
          comments.map(({ span }) => span),
          source.length,
        );
        for (const { span, words, wordsSpan, before } of comments) {
          assert.match(source.slice(...span), /^(?:<!--|\[)/);
          assert.equal(source.slice(...wordsSpan), words);
          assert.ok(span[0] < wordsSpan[0] && wordsSpan[1] <= span[1]);
          if (before === null) continue;
          const next = blocks.find((block) => block.span[0] >= span[1]);
          assert.ok(next !== undefined && before[0] >= span[1] && before[1] <= source.length);
          assert.ok(before[0] <= next.span[0] && next.span[1] <= before[1]);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('is the same whatever the line ends are', () => {
    fc.assert(
      fc.property(anyMarkdown, (source) => {
        const plain = source.replace(/\r\n?|[\u2028\0\uFEFF]/g, '\n');
        const texts = (text: string) => {
          const { blocks, comments } = readProse(text);
          return [blocks.map((one) => one.text), comments.map((one) => one.words.replace(/\r\n?/g, '\n'))];
        };
        assert.deepEqual(texts(plain.replaceAll('\n', '\r\n')), texts(plain));
        assert.deepEqual(texts(plain.replaceAll('\n', '\r')), texts(plain));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('sentences and quotations of any prose', () => {
  const anyProse = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })), { maxLength: 80 })
    .map((pieces) => pieces.join(''));

  it('lie in order within the text, and sentences leave out nothing but space', () => {
    fc.assert(
      fc.property(anyProse, (text) => {
        const sentences = findSentences(text);
        assertInOrder(sentences, text.length);
        const covered = sentences.map(([start, end]) => text.slice(start, end)).join('');
        assert.equal(covered.replace(/\s/g, ''), text.replace(/\s/g, ''));
        assertInOrder(
          findQuotations(text).map((quotation) => quotation.span),
          text.length,
        );
      }),
      { numRuns: 5000 },
    );
  });
});
