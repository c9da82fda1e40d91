import type { BlockContext, BlockParser, Line, MarkdownConfig } from '@lezer/markdown';
import type { Span } from '../../text/span';
import type { Unseen } from './unseen';

/**
 * What no reader sees as nodes of the tree: `TemplateBlock` where it fills its lines, `TemplateTag` among words, and
 * `HTMLTag` for a tag that CommonMark would not read as one.
 *
 * @param text the Markdown that is parsed, in which `unseen` was found.
 */
export function templateTags(text: string, unseen: Unseen): MarkdownConfig {
  return {
    parseBlock: [
      {
        name: 'TemplateBlock',
        before: 'HTMLBlock',
        parse: (cx, line) => parseBlock(cx, line, text, unseen),
        // Output, `{{ name }}`, is words of a sentence; a tag is replaced by nothing, and leaves an empty line.
        endLeaf: (cx, line) => {
          const start = cx.lineStart + line.pos;
          return !isOutput(text, start) && endOfLines(text, start, unseen) !== null;
        },
      } satisfies BlockParser,
    ],
    parseInline: [
      {
        name: 'TemplateTag',
        before: 'PlainWords',
        parse(cx, _next, pos) {
          const span = unseen.from(pos) ?? (pos === cx.offset ? unseen.around(pos) : null);
          if (span === null) return -1;
          const isTag = text.charAt(span[0]) === '<';
          return cx.addElement(cx.elt(isTag ? 'HTMLTag' : 'TemplateTag', pos, Math.min(span[1], cx.end)));
        },
      },
    ],
  };
}

function isOutput(text: string, at: number): boolean {
  return text.startsWith('{{', at) && !/[<%]/.test(text.charAt(at + 2));
}

/** The end of the last of the spans that fill the lines from `start` on; null where words stand beside them. */
function endOfLines(text: string, start: number, unseen: Unseen): number | null {
  let span: Span | null = unseen.from(start);
  if (span === null || text.charAt(start) === '<') return null;
  for (;;) {
    let at: number = span[1];
    while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at++;
    if (at >= text.length || text.charAt(at) === '\n') return at;
    span = text.charAt(at) === '<' ? null : unseen.from(at);
    if (span === null) return null;
  }
}

function parseBlock(cx: BlockContext, line: Line, text: string, unseen: Unseen): boolean {
  const from = cx.lineStart + line.pos;
  const end = endOfLines(text, from, unseen);
  if (end === null) return false;
  const quotes = quoteDepth(cx);
  while (cx.nextLine()) if (cx.lineStart > end || line.markers.length < quotes) break;
  cx.addElement(cx.elt('TemplateBlock', from, cx.prevLineEnd()));
  return true;
}

/** How many marks of block quotes each line of the block begins with. */
function quoteDepth(cx: BlockContext): number {
  let quotes = 0;
  for (let depth = 0; depth < cx.depth; depth++) if (cx.parentType(depth).name === 'Blockquote') quotes++;
  return quotes;
}
