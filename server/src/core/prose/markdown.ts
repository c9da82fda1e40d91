import {
  type BlockContext,
  type BlockParser,
  parser as commonMark,
  type Element,
  GFM,
  type InlineParser,
  type LeafBlock,
  type LeafBlockParser,
  type Line,
  type MarkdownParser,
} from '@lezer/markdown';
import { ADMONITIONS } from './constructs/admonitions';
import { CALLOUT } from './constructs/callouts';
import { INLINE_CONSTRUCTS } from './constructs/inline-constructs';
import { BLOCK_ATTRIBUTE_LIST } from './constructs/kramdown';
import { MDX_ESM } from './constructs/mdx';
import { NOTES } from './constructs/notes';
import { FENCED_DIV } from './constructs/pandoc';
import { TABLE_OF_CONTENTS } from './constructs/table-of-contents';
import { templateTags } from './constructs/template-tags';
import type { Unseen } from './constructs/unseen';
import { htmlBlock } from './html-block';

/** Inline markup is looked for within this many code units at most: lezer is quadratic in some of it. */
const LONGEST_INLINE = 4_000;
/** CommonMark's width of an indent that makes code. */
const INDENT = 4;

const GREATER = 62;
/** Quotes and lists within each other; what lies deeper is read as words, for the parser's stack has an end. */
const DEEPEST = 32;

const NESTING_LIMIT: BlockParser = {
  name: 'NestingLimit',
  before: 'Blockquote',
  parse(cx, line) {
    if (cx.depth <= DEEPEST) return false;
    addLine(cx, line, cx.lineStart + line.pos);
    return true;
  },
};

/** CommonMark's code by its indent where it would be taken for a comment: an example, and no prose either. */
const INDENTED_COMMENT: BlockParser = {
  name: 'IndentedComment',
  before: 'FencedCode',
  parse(cx, line) {
    if (line.indent < line.baseIndent + INDENT || !line.text.startsWith('[//]:', line.pos)) return false;
    const from = cx.lineStart + line.pos;
    const to = cx.lineStart + line.text.length;
    cx.nextLine();
    cx.addElement(cx.elt('CodeBlock', from, to));
    return true;
  },
};

/** Words with the space behind them, as a bare address, an entity or a mark never has. */
const PLAIN_WORDS = /(?:[\p{L}\p{M}’]+[,.]? )+/uy;

const LETTER = /[\p{L}\p{M}’]/u;

/** Steps over words in one go: lezer asks a dozen parsers about each character, and most are letters. */
const PLAIN: InlineParser = {
  name: 'PlainWords',
  before: 'InlineConstruct',
  parse(cx, _next, pos) {
    // Only from the beginning of a word, or a word without an end would be read again from each letter.
    if (LETTER.test(cx.slice(pos - 1, pos))) return -1;
    PLAIN_WORDS.lastIndex = pos - cx.offset;
    return PLAIN_WORDS.test(cx.text) ? cx.offset + PLAIN_WORDS.lastIndex - 1 : -1;
  },
};

/** Blocks without a word. */
const WORDLESS = [
  'TemplateBlock',
  'MDXESM',
  'AttributeListBlock',
  'FencedDivMark',
  'CalloutTitle',
  'TableOfContents',
];

const NEWS_MARKDOWN: MarkdownParser = commonMark.configure([
  GFM,
  NOTES,
  ADMONITIONS,
  INLINE_CONSTRUCTS,
  {
    // An indent is a typewriter's paragraph, or what a scraper left; code in an article stands in fences.
    remove: ['IndentedCode'],
    defineNodes: WORDLESS.map((name) => ({ name, block: true })),
    parseBlock: [
      MDX_ESM,
      BLOCK_ATTRIBUTE_LIST,
      FENCED_DIV,
      CALLOUT,
      TABLE_OF_CONTENTS,
      NESTING_LIMIT,
      INDENTED_COMMENT,
    ],
    parseInline: [PLAIN],
  },
]);

/**
 * CommonMark with GitHub's tables, task lists, strikethrough and bare links, footnotes, and what the programs that make
 * pages of it add (`constructs/`), for copy whose paragraphs may follow each other without a blank line.
 *
 * @param text the Markdown that will be parsed.
 * @param paragraphStarts offsets of the lines that begin a paragraph although no blank line stands before them.
 * @param unseen what no reader sees in it.
 */
export function markdownParser(
  text: string,
  paragraphStarts: ReadonlySet<number>,
  unseen: Unseen,
): MarkdownParser {
  return NEWS_MARKDOWN.configure([
    { parseBlock: [htmlBlock(text, unseen), tagEnd(unseen), paragraphParser(paragraphStarts, unseen)] },
    templateTags(text, unseen),
  ]);
}

/** A tag over several lines may end at the beginning of one, where its mark is not that of a block quote. */
function tagEnd(unseen: Unseen): BlockParser {
  return {
    name: 'TagEnd',
    before: 'Blockquote',
    parse(cx, line) {
      const from = cx.lineStart + line.pos;
      if (line.next !== GREATER || unseen.around(from)?.[1] !== from + 1) return false;
      addLine(cx, line, from);
      return true;
    },
  };
}

/** Adds the rest of a line as a paragraph. */
function addLine(cx: BlockContext, line: Line, from: number): void {
  const inline = inlineElements(cx, line.text.slice(line.pos), from);
  const paragraph = cx.elt('Paragraph', from, cx.lineStart + line.text.length, inline);
  cx.nextLine();
  cx.addElement(paragraph);
}

function paragraphParser(paragraphStarts: ReadonlySet<number>, unseen: Unseen): BlockParser {
  const observer: LeafBlockParser = {
    nextLine(cx, _line: Line, leaf) {
      if (!paragraphStarts.has(cx.lineStart) || unseen.around(cx.lineStart) !== null) return false;
      finishLeaf(cx, leaf, observer);
      return true;
    },
    finish(cx, leaf) {
      if (leaf.content.length <= LONGEST_INLINE) return false;
      finishLeaf(cx, leaf, observer);
      return true;
    },
  };
  return { name: 'NewsParagraph', before: 'LinkReference', leaf: () => observer };
}

function finishLeaf(cx: BlockContext, leaf: LeafBlock, observer: LeafBlockParser): void {
  for (const other of leaf.parsers) if (other !== observer && other.finish(cx, leaf)) return;
  const end = leaf.start + leaf.content.length;
  cx.addLeafElement(leaf, cx.elt('Paragraph', leaf.start, end, inlineElements(cx, leaf.content, leaf.start)));
}

function inlineElements(cx: BlockContext, content: string, offset: number): readonly Element[] {
  const elements: Element[] = [];
  for (let from = 0; from < content.length; ) {
    const to = cutBefore(content, from + LONGEST_INLINE);
    elements.push(...cx.parser.parseInline(content.slice(from, to), offset + from));
    from = to;
  }
  return elements;
}

/** The last space before the limit, so that no word is cut; the limit where there is none. */
function cutBefore(content: string, limit: number): number {
  if (limit >= content.length) return content.length;
  const space = content.lastIndexOf(' ', limit);
  return space > limit - LONGEST_INLINE / 2 ? space : limit;
}
