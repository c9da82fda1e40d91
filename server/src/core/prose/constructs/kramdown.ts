import type { BlockParser, InlineParser } from '@lezer/markdown';
import { type Delimiters, LONGEST_COMMENT, looksLike } from './delimiters';

const LIST_LINE = /^\{:(?::[\w-]*)?[^{}\n]*\}\s*$/;
const LIST = /\{:[^{}\n]{0,500}\}|\{:\/[\w-]{0,30}\}/y;
const BRACE = 123;

/**
 * Kramdown's attribute list for the block above or below: `{: .class #id key="value"}` on a line of its own.
 * https://kramdown.gettalong.org/syntax.html#block-ials
 */
export const BLOCK_ATTRIBUTE_LIST: BlockParser = {
  name: 'AttributeListBlock',
  before: 'HTMLBlock',
  parse(cx, line) {
    if (line.next !== BRACE || !LIST_LINE.test(line.text.slice(line.pos))) return false;
    const from = cx.lineStart + line.pos;
    const to = cx.lineStart + line.text.length;
    cx.nextLine();
    cx.addElement(cx.elt('AttributeListBlock', from, to));
    return true;
  },
  endLeaf: (_cx, line) => line.next === BRACE && LIST_LINE.test(line.text.slice(line.pos)),
};

/** The same behind a span: `[Olin](/olin){:target="_blank"}`. https://kramdown.gettalong.org/syntax.html#span-ials */
export const SPAN_ATTRIBUTE_LIST: InlineParser = {
  name: 'SpanAttributeList',
  before: 'Escape',
  parse(cx, next, pos) {
    if (next !== BRACE || !looksLike(LIST, cx.text, pos - cx.offset)) return -1;
    return cx.addElement(cx.elt('AttributeList', pos, cx.offset + LIST.lastIndex));
  },
};

/** `{::comment}` and what stands behind it up to `{:/comment}`. https://kramdown.gettalong.org/syntax.html#extensions */
export const KRAMDOWN_COMMENT: Delimiters = {
  opening: '{::comment',
  endOf(_text, at, search) {
    const end = search.next('{:/', at);
    const close = end === Infinity ? Infinity : search.next('}', end, 'comment}');
    return close - at > LONGEST_COMMENT ? -1 : close + 1;
  },
};
