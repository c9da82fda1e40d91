import type { BlockParser, InlineParser } from '@lezer/markdown';
import { looksLike } from './delimiters';

const COLON = 58;
const BRACE = 123;
const DIV = /^:{3,}\s*(?:$|[{\w])/;
const ATTRIBUTES =
  /\{\s*(?:[#.][\w:.-]+|[\w:-]+=(?:"[^"{}\n]{0,300}"|'[^'{}\n]{0,300}'|[^\s{}"']{1,300})|-)(?:\s+(?:[#.][\w:.-]+|[\w:-]+=(?:"[^"{}\n]{0,300}"|'[^'{}\n]{0,300}'|[^\s{}"']{1,300})|-)){0,20}\s*\}/y;
const SPAN_OR_LINK_END = /[\])`]/;

/**
 * The marks of a fenced div, `::: {.note}` and `:::`, as Quarto and Docusaurus have them too: no text, while its body is.
 * https://pandoc.org/MANUAL.html#extension-fenced_divs
 */
export const FENCED_DIV: BlockParser = {
  name: 'FencedDivMark',
  before: 'HTMLBlock',
  parse(cx, line) {
    if (line.next !== COLON || !DIV.test(line.text.slice(line.pos))) return false;
    const from = cx.lineStart + line.pos;
    const to = cx.lineStart + line.text.length;
    cx.nextLine();
    cx.addElement(cx.elt('FencedDivMark', from, to));
    return true;
  },
  endLeaf: (_cx, line) => line.next === COLON && DIV.test(line.text.slice(line.pos)),
};

/**
 * Attributes of a span, a link, an image or code, right behind it, and of a heading, at its end: `{.smallcaps}`, `{#id}`.
 * `{sic}` is an editor's. https://pandoc.org/MANUAL.html#extension-attributes
 */
export const ATTRIBUTE_LIST: InlineParser = {
  name: 'AttributeList',
  before: 'Escape',
  parse(cx, next, pos) {
    if (next !== BRACE || !looksLike(ATTRIBUTES, cx.text, pos - cx.offset)) return -1;
    const end = cx.offset + ATTRIBUTES.lastIndex;
    const isBehind = pos > cx.offset && SPAN_OR_LINK_END.test(cx.slice(pos - 1, pos));
    return isBehind || cx.slice(end, cx.end).trim().length === 0
      ? cx.addElement(cx.elt('AttributeList', pos, end))
      : -1;
  },
};

const CITED = /(?:^|[\s;])-?@(?:\{[^{}]+\}|[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*)/u;
/** A key with a year, a page, or several works: an editor's `[@handle]` has none. */
const OF_A_WORK = /@[^\s;,\]]*\d|[;,]|\s-?@|^-@/;

/**
 * True for what stands between the brackets of a citation: `@olin2020, pp. 33-35`, `see @a; -@b`.
 * https://pandoc.org/MANUAL.html#citations
 */
export function isCitation(words: string): boolean {
  return words.includes('@') && CITED.test(words) && OF_A_WORK.test(words);
}
