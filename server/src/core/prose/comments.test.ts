import assert from 'node:assert/strict';
import { readProse } from './prose';

/** Each comment as `kind: words`, and the words of the source that it stands before. */
function seen(text: string): readonly (readonly [comment: string, before: string | null])[] {
  return readProse(text).comments.map(({ kind, words, before }) => [
    `${kind}: ${words}`,
    before === null ? null : text.slice(...before),
  ]);
}

const LINE = '[//]: # (see notes)';
const NOTE = 'line: see notes';

describe('comments', () => {
  it('are definitions to nowhere and HTML comments, on lines of their own or among words', () => {
    assert.deepEqual(
      seen(`${LINE}

[//]: <> "a second"
[comment]: # 'a third'

It rained.

<!-- a
fourth -->

The river <!-- Aske? --> rose.`),
      [
        [NOTE, 'It rained.'],
        ['line: a second', 'It rained.'],
        ['other-label: a third', 'It rained.'],
        ['html:  a\nfourth ', 'The river <!-- Aske? --> rose.'],
        ['html:  Aske? ', null],
      ],
    );
  });

  it('are no links that lead somewhere, and nothing in code, in HTML or in front matter', () => {
    for (const text of [
      '[weir]: https://weir.example (the weir)',
      `\`\`\`\n${LINE}\n\`\`\``,
      `~~~ md\n${LINE}\n~~~ js\n${LINE}`,
      `> \`\`\`\n> ${LINE}\n> \`\`\``,
      `It rained.\n\n    ${LINE}\n`,
      `1. It rained.\n\n       ${LINE}`,
      `<pre>\n${LINE}\n</pre>`,
      `<div>\n${LINE}\n</div>`,
      `Write ${LINE} there.`,
      `\`<!-- notes -->\` and \\<!-- notes -->`,
      `---\nnote: |\n  ${LINE}\n---\n`,
    ]) {
      assert.deepEqual(seen(text), [], text);
    }
    assert.deepEqual(seen(`<!--\n${LINE}\n-->`), [[`html: \n${LINE}\n`, null]]);
  });

  it('stand before a block, whole: the next one that holds prose', () => {
    for (const block of [
      'It rained and\nthe river rose.',
      '# Rain',
      '- rain\n- wind\n\n  and snow',
      '1. rain\n2. wind',
      '| rain | wind |\n| --- | --- |\n| much | none |',
      '> It rained.\n>\n> - The river rose.',
      '• rain\n\n• wind',
      '[^1]: It rained.',
    ]) {
      for (const between of ['', '![](rain.jpg)\n\n', '```\ncode\n```\n\n', `${LINE}\n\n`, '***\n\n'])
        assert.deepEqual(seen(`${LINE}\n\n${between}${block}\n\n***\n\n${block}`)[0], [NOTE, block]);
    }
    assert.deepEqual(seen(`It rained.\n\n${LINE}\n`), [[NOTE, null]]);
  });

  it('stand before a block of the list item or the quotation that they are in, else before what follows', () => {
    assert.deepEqual(seen(`- rain\n\n  ${LINE}\n\n  and snow\n- wind`), [[NOTE, 'and snow']]);
    assert.deepEqual(seen(`- rain\n\n  ${LINE}\n- wind\n- sun`), [[NOTE, '- wind']]);
    assert.deepEqual(seen(`> ${LINE}\n>\n> It rained.\n>\n> It stopped.`), [[NOTE, 'It rained.']]);
    assert.deepEqual(seen(`> It rained.\n>\n> ${LINE}\n\nIt stopped.`), [[NOTE, 'It stopped.']]);
  });

  it('are printed where they hang on a paragraph, or their marks are not those of a definition', () => {
    const printed = (text: string) => readProse(text).comments.map(({ isPrinted }) => isPrinted);
    for (const text of [
      `It rained.\n${LINE}`,
      `- rain\n${LINE}`,
      `> rain\n> ${LINE}`,
      `> rain\n${LINE}`,
      `It rained.\n[weir]: /weir\n${LINE}`,
      `It rained.\n      ${LINE}`,
      `| rain |\n| --- |\n| much |\n${LINE}`,
      `<figure>\n</figure>\n${LINE}`,
      '[//]: # (see (my) notes)',
      '[//]: # (see \\(my) notes)',
      '[//]: # (see ( notes)',
      '[//]: # (see notes',
      '[//]: # "see "my" notes"',
      '[//]: #(see notes)',
      '[//]: # see notes',
    ]) {
      assert.deepEqual(printed(text), [true], text);
    }
    for (const text of [
      LINE,
      `# Rain\n${LINE}`,
      `Rain\n===\n${LINE}`,
      `***\n${LINE}`,
      `[weir]: /weir\n${LINE}\nIt rained.`,
      `> rain\n>\n> ${LINE}`,
      `It rained.\n> ${LINE}`,
      `It rained.\n- ${LINE}`,
      `> rain\n\n${LINE}`,
      `\`\`\`\n\`\`\`\n${LINE}`,
      `---\ntitle: Rain\n---\n${LINE}`,
      '[//]:# (see \\(my\\) notes)',
      '[//]: # "see (my) notes"',
    ]) {
      assert.deepEqual(printed(text), [false], text);
    }
  });

  it('keep their places through Windows line ends, a byte order mark and front matter', () => {
    const text = `\uFEFF---\ntitle: Rain\n---\n\n> It rained.\n>\n> ${LINE}  \n>\n> It stopped.\n`;
    const windows = text.replaceAll('\n', '\r\n');
    const [comment] = readProse(windows).comments;
    assert.ok(comment !== undefined);
    assert.equal(windows.slice(...comment.span), LINE);
    assert.equal(windows.slice(...comment.wordsSpan), 'see notes');
    assert.equal(windows.slice(...(comment.before ?? [0, 0])), 'It stopped.');
  });
});
