import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readProse } from './prose';

/** A stretch of Markdown, and the words of the comments that Markdown has in it. */
interface Piece {
  readonly lines: readonly string[];
  readonly comments: readonly string[];
}

const words = fc.stringMatching(/^[a-z]{1,6}(?: [a-z]{1,6}){0,3}$/);
const line = words.map((said) => `[//]: # (${said})`);
/** What a scanner of lines would trip over. */
const anyLine = fc.oneof(
  line,
  words,
  fc.constantFrom('', '---', '```', '~~~', '<!--', '-->', '</pre>', '> ', '# x'),
);
const anyLines = fc.array(anyLine, { maxLength: 5 });

const prose = words.map((said): Piece => ({ lines: [`It rained, ${said}.`], comments: [] }));
const comment = words.map((said): Piece => ({ lines: [`[//]: # (${said})`], comments: [said] }));
const fence = fc
  .tuple(
    fc.constantFrom('`', '~'),
    fc.integer({ min: 4, max: 6 }),
    fc.constantFrom('', ' md', ' {.x}'),
    anyLines,
  )
  .map(([mark, length, info, lines]): Piece => {
    const marks = mark.repeat(length);
    return { lines: [marks + info, ...lines, `${marks} js`, ...lines, marks], comments: [] };
  });
const html = fc.tuple(fc.constantFrom('pre', 'script', 'style', 'textarea'), anyLines).map(
  ([tag, lines]): Piece => ({
    lines: [`<${tag}>`, ...lines.filter((one) => one !== '</pre>'), `</${tag}>`],
    comments: [],
  }),
);
const division = fc
  .array(line, { minLength: 1, maxLength: 3 })
  .map((lines): Piece => ({ lines: ['<div>', ...lines, '</div>'], comments: [] }));
const indented = line.map((said): Piece => ({ lines: [`    ${said}`], comments: [] }));
const inSentence = line.map(
  (said): Piece => ({ lines: [`Write ${said} there, and \`${said}\`.`], comments: [] }),
);
const piece = fc.oneof(prose, comment, fence, html, division, indented, inSentence);

const inside =
  (prefix: string, rest: string) =>
  (pieces: readonly Piece[]): Piece => ({
    lines: apart(pieces).map((text, i) => (i === 0 ? prefix : rest) + text),
    comments: pieces.flatMap(({ comments }) => comments),
  });
const pieces = fc.array(piece, { minLength: 1, maxLength: 4 });
const startsAsProse = fc.tuple(prose, pieces).map(([first, others]) => [first, ...others]);
const container = fc.oneof(
  pieces.map(inside('> ', '> ')),
  startsAsProse.map(inside('- ', '  ')),
  startsAsProse.map(inside('1. ', '   ')),
);

const frontMatter = fc.oneof(
  fc.constant([]),
  fc
    .array(
      fc.oneof(
        fc.constantFrom('og:title: x', '"@id": x', 'a b c d e f: x', '# x', 'tags: [a, b]'),
        line.map((said) => `note: |\n  ${said}`),
      ),
      { maxLength: 3 },
    )
    .map((keys) => ['---', 'title: Rain', ...keys.flatMap((key) => key.split('\n')), '---']),
);

function apart(all: readonly Piece[]): readonly string[] {
  return all.flatMap(({ lines }, i) => (i === 0 ? lines : ['', ...lines]));
}

describe('comments of any article', function () {
  this.timeout(30_000);

  it('are all found, and none of them in code, in HTML, among words or in front matter', () => {
    fc.assert(
      fc.property(
        frontMatter,
        fc.array(fc.oneof(piece, container), { maxLength: 5 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        (front, all, end) => {
          const text = [...front, ...all.flatMap(({ lines }) => [...lines, '', '***', '']), ''].join(end);
          const found = readProse(text).comments.filter(({ kind }) => kind === 'line');
          assert.deepEqual(
            found.map((one) => [one.words, one.isPrinted]),
            all.flatMap(({ comments }) => comments.map((said) => [said, false])),
          );
        },
      ),
      { numRuns: 800 },
    );
  });
});
