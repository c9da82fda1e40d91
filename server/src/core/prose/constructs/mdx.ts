import type { BlockParser } from '@lezer/markdown';
import { type Delimiters, LONGEST_COMMENT, LONGEST_TAG, looksLike } from './delimiters';

/** `import X from 'y'`; a sentence has no quotation mark there that ends its line. */
const IMPORT =
  /^import\s+(?:[\w$*{][^'"\n]*\sfrom\s*|[\w$*{][^'"\n]*\}\s*from\s*)?(?:'[^'\n]*'|"[^"\n]*");?\s*$/;
const IMPORT_LIST = /^import\s+(?:[\w$]+,\s*)?\{[\w\s,$]*$/;
const EXPORT =
  /^export\s+(?:(?:const|let|var)\s+[\w${[][^=]*=|(?:async\s+)?function\b[^(]*\(|class\s[^{]*\{|default\s+(?:[({[]|(?:async\s+)?function\b|class\b|[\w$.]+(?:\([^\n]*\))?;?\s*$)|[{*])/;

/**
 * MDX's lines of JavaScript: `import` and `export` at the beginning of a block, up to a blank line.
 * https://mdxjs.com/docs/what-is-mdx/#esm
 */
export const MDX_ESM: BlockParser = {
  name: 'MDXESM',
  before: 'HTMLBlock',
  parse(cx, line) {
    if (cx.depth > 1 || line.pos > 0 || !isModuleLine(line.text)) return false;
    const from = cx.lineStart;
    let isOpen = !IMPORT.test(line.text);
    for (;;) {
      if (!cx.nextLine()) break;
      if (line.next < 0) break;
      const isModule = isModuleLine(line.text);
      if (!isOpen && !isModule) break;
      isOpen ||= !IMPORT.test(line.text);
    }
    cx.addElement(cx.elt('MDXESM', from, cx.prevLineEnd()));
    return true;
  },
};

function isModuleLine(line: string): boolean {
  if (!line.startsWith('import') && !line.startsWith('export')) return false;
  return IMPORT.test(line) || IMPORT_LIST.test(line) || EXPORT.test(line);
}

/** MDX's comments are JavaScript's in braces. https://mdxjs.com/docs/what-is-mdx/#expressions */
export const MDX_COMMENT: Delimiters = {
  opening: '{/*',
  endOf(_text, at, search) {
    const end = search.next('*/}', at);
    return end - at > LONGEST_COMMENT ? -1 : end + '*/}'.length;
  },
};

/** A tag with quoted attributes, and with expressions in braces, which may hold braces three deep. */
const TAG =
  /<\/?[A-Za-z][\w.:-]*(?:[^"'{}<>]|"[^"]{0,2000}"|'[^']{0,2000}'|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]{0,500}\}){0,500}\}){0,2000}\}){0,2000}>/y;
/** What CommonMark would not read as one tag: several lines, or braces that hold anything. */
const EXPRESSION = /\{(?:[^{}]|\{(?:[^{}]|\{[^{}]{0,500}\}){0,500}\}){0,2000}\}/g;
const OTHER_THAN_COMMONMARK = /[\n{]/;
/** In a block quote, the lines of a tag begin with its mark. */
const ENDS_AT_A_MARK = /\n[ \t]*>$/;
const QUOTED_TAG =
  /<\/?[A-Za-z][\w.:-]*(?:\n[ \t]*>|[^"'{}<>]|"[^"]{0,2000}"|'[^']{0,2000}'|\{(?:[^{}]|\{[^{}]{0,500}\}){0,2000}\}){0,2000}>/y;
const MARK_WITHIN = /\n[ \t]*>(?=[\s\S])/g;
const BLANK_LINE = /\n[ \t>]*\n/;

/** A tag of HTML or of MDX's JSX over several lines, or with expressions. https://mdxjs.com/docs/what-is-mdx/#jsx */
export const JSX_TAG: Delimiters = {
  opening: '<',
  endOf(text, at) {
    if (!looksLike(TAG, text, at)) return -1;
    let end = TAG.lastIndex;
    if (ENDS_AT_A_MARK.test(text.slice(at, end)) && isQuoted(text, at) && looksLike(QUOTED_TAG, text, at))
      end = QUOTED_TAG.lastIndex;
    const written = text.slice(at, end);
    const isOne = end - at <= LONGEST_TAG && OTHER_THAN_COMMONMARK.test(written) && !BLANK_LINE.test(written);
    return isOne ? end : -1;
  },
};

/** Does the line of an offset begin with the mark of a block quote? */
function isQuoted(text: string, at: number): boolean {
  return /^[ \t]*>/.test(text.slice(text.lastIndexOf('\n', at) + 1, at));
}

/** The tag, of the same length, as what reads HTML takes it: it would end at a `>` in an expression or at a mark of a block quote. */
export function asHtmlTag(tag: string): string {
  return tag
    .replace(EXPRESSION, (expression) => 'x'.repeat(expression.length))
    .replace(MARK_WITHIN, (mark) => mark.replace('>', ' '));
}
