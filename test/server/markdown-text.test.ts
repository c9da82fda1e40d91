import assert from 'node:assert/strict';
import { escapeMarkdown } from '../../server/src/core/wording/markdown';

describe('words of an article in Markdown', () => {
  for (const [what, words, escaped] of [
    ['emphasis and code', '*very* _big_ `x` ~~y~~', '\\*very\\* \\_big\\_ \\`x\\` \\~\\~y\\~\\~'],
    ['links and images', '![a](b) [c]', '!\\[a\\](b) \\[c\\]'],
    ['HTML and entities', '<b>AT&amp;T</b>', '\\<b\\>AT\\&amp;T\\</b\\>'],
    ['a table cell', 'a | b', 'a \\| b'],
    ['addresses', 'https://x.org www.y.org z@w.org', 'https:\\//x.org www\\.y.org z\\@w.org'],
    ['a backslash', 'a\\b', 'a\\\\b'],
    ['line breaks', 'one\r\ntwo\n\nthree', 'one two three'],
    [
      'plain words, abbreviations, prices',
      'the U.S. (D-Texas) paid $4.5 million',
      'the U.S. (D-Texas) paid $4.5 million',
    ],
  ] as const) {
    it(`show as they are: ${what}`, () => assert.equal(escapeMarkdown(words), escaped));
  }
});
