import type { BlockContext, BlockParser } from '@lezer/markdown';

/** A block of HTML that goes on to its end mark, blank lines or not. CommonMark 0.31, section 4.6, 1 to 5. */
const UNTIL_END: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:\s|>|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![A-Z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
];
/** CommonMark's sixth kind: an element that makes a block. */
const BLOCK_TAG =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|\/?>|$)/i;
/** The seventh: a line that holds one tag and nothing else. */
const TAG_ALONE = /^<\/?[a-z][\w-]*(?:\s[^<>]*)?>\s*$/i;
const TAG = /<(\/?)([a-z][\w-]*)(?![\w-])[^<>]*?(\/?)>/gi;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;
const COMMENT_AND_TEXT = /^<!--.*?-->\s*\S/;

/**
 * HTML blocks as in CommonMark, with two differences that keep an article from vanishing into one: it also ends
 * with the line that closes the element it began with (CommonMark goes on to a blank line, and copy may have
 * none), and words after a comment on its line are prose.
 */
export const HTML_BLOCK: BlockParser = {
  name: 'HTMLBlock',
  parse(cx, line) {
    const first = line.text.slice(line.pos);
    if (!first.startsWith('<') || COMMENT_AND_TEXT.test(first)) return false;
    const end = UNTIL_END.find(([start]) => start.test(first))?.[1];
    if (end === undefined && !BLOCK_TAG.test(first) && !TAG_ALONE.test(first)) return false;
    const from = cx.lineStart + line.pos;
    const quotes = quoteDepth(cx);
    const indent = line.baseIndent;
    let open = 0;
    let text = first;
    for (;;) {
      open += tagBalance(text);
      const last = end === undefined ? open <= 0 : end.test(text);
      if (!cx.nextLine() || last) break;
      if (line.markers.length < quotes || (quotes === 0 && line.baseIndent < indent)) break;
      text = line.text.slice(line.basePos);
      if (end === undefined && text.trim().length === 0) break;
    }
    cx.addElement(cx.elt('HTMLBlock', from, cx.prevLineEnd()));
    return true;
  },
};

/** True for a block that closes with its end mark; any other goes on to a blank line in CommonMark. */
export function endsAtItsMark(html: string): boolean {
  return UNTIL_END.some(([start]) => start.test(html));
}

function quoteDepth(cx: BlockContext): number {
  let quotes = 0;
  for (let depth = 0; depth < cx.depth; depth++) if (cx.parentType(depth).name === 'Blockquote') quotes++;
  return quotes;
}

/** Elements that the line opens, less those that it closes. */
function tagBalance(line: string): number {
  let balance = 0;
  for (const [, closing, name, selfClosing] of line.matchAll(TAG)) {
    if (closing === '/') balance--;
    else if (selfClosing !== '/' && !VOID.test(name ?? '')) balance++;
  }
  return balance;
}
