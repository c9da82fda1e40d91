import type { InlineParser, MarkdownConfig } from '@lezer/markdown';

const FOOTNOTE = /^\[\^[^\]\s]+\]:[ \t]*/;
/** CommonMark's width of an indent, here of one that continues a footnote. */
const INDENT = 4;
const LONGEST_NOTE = 1_000;
const CARET = 94;
const OPENING = 91;
const CLOSING = 93;
const BACKSLASH = 92;

/** `^[words]`: a note that stands where it is referred to. https://pandoc.org/MANUAL.html#extension-inline_notes */
export const INLINE_NOTE: InlineParser = {
  name: 'InlineNote',
  before: 'Link',
  parse(cx, next, pos) {
    if (next !== CARET || cx.char(pos + 1) !== OPENING) return -1;
    let depth = 0;
    for (let at = pos + 1; at < Math.min(cx.end, pos + LONGEST_NOTE); at++) {
      const char = cx.char(at);
      if (char === BACKSLASH) at++;
      else if (char === OPENING) depth++;
      else if (char === CLOSING && --depth === 0) return cx.addElement(cx.elt('InlineNote', pos, at + 1));
    }
    return -1;
  },
};

/**
 * `[^1]: text`, with further paragraphs indented by four columns, as Pandoc and GitHub have it.
 * CommonMark alone would take a note of one word for the definition of a link.
 * https://pandoc.org/MANUAL.html#footnotes
 */
export const NOTES: MarkdownConfig = {
  defineNodes: [
    {
      name: 'Footnote',
      block: true,
      composite(_cx, line) {
        if (line.next < 0) return true;
        if (line.indent < line.baseIndent + INDENT) return false;
        line.moveBaseColumn(line.baseIndent + INDENT);
        return true;
      },
    },
  ],
  parseBlock: [
    {
      name: 'Footnote',
      before: 'LinkReference',
      parse(cx, line) {
        const mark = FOOTNOTE.exec(line.text.slice(line.pos));
        if (mark === null) return false;
        cx.startComposite('Footnote', line.pos);
        line.moveBase(line.pos + mark[0].length);
        return null;
      },
      endLeaf: (_cx, line) => FOOTNOTE.test(line.text.slice(line.pos)),
    },
  ],
};
