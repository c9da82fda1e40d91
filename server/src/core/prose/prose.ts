import type { SyntaxNode } from '@lezer/common';
import { type Span, textOf } from '../text/span';
import type { Block } from './block';
import { type Comment, findComments } from './comments';
import { cutBlock } from './cut-block';
import { type FrontMatter, findFrontMatter } from './front-matter';
import { findLinkDefinitions, type InlineContext, writeProse } from './inline-prose';
import { findParagraphStarts } from './line-breaks';
import { type LineFeedText, withLineFeeds } from './line-ends';
import { markdownParser } from './markdown';
import type { BlockKind } from './paragraph';
import { typedBulletLength } from './typed-bullet';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** A headline fits into a page's width; a lead does not. */
const LONGEST_HEADLINE = 120;
const UNFIT_FOR_HEADLINE = /[.:;,…]["”’')\]]*$/;

/** What the containers of a leaf block say about it. */
interface Place {
  readonly kind: BlockKind;
  readonly quoteDepth: number;
}

/** An article taken apart: what readers read, and what stands beside it. */
export interface Prose {
  /** In the order of the text. */
  readonly blocks: readonly Block[];
  readonly frontMatter: FrontMatter | null;
  /** In the order of the text. */
  readonly comments: readonly Comment[];
}

/**
 * Takes an article apart into blocks of prose, front matter and comments.
 *
 * CommonMark with tables, task lists, strikethrough, bare links and footnotes of GitHub's dialect. Prose are
 * paragraphs, headings, list items, table cells (a cell a block), block quotes and footnotes, with the words of
 * emphasis and links. Not prose: front matter, code, HTML, comments, images, link targets and definitions,
 * addresses, struck-out words. Brackets that are not a link stay: `[early]`. In plain copy the first line, if it
 * could be a headline, is a heading of level 1. Text without any line breaks is cut into blocks as well.
 *
 * @param text the source text; spans of the blocks count in its UTF-16 code units.
 */
export function readProse(text: string): Prose {
  const frontMatter = findFrontMatter(text);
  const start = frontMatter?.span[1] ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const body = withLineFeeds(text.slice(start));
  const tree = markdownParser(findParagraphStarts(body.text)).parse(body.text);
  const context = { source: body.text, definitions: findLinkDefinitions(tree, body.text) };
  const found: Block[] = [];
  collect(tree.topNode, { kind: 'paragraph', quoteDepth: 0 }, context, (block) => found.push(block));
  const blockStarts = found.map(({ span }) => span[0]);
  const blocks = found.flatMap((block) => cutBlock(block).map((piece) => placed(piece, body, start)));
  const first = blocks[0];
  if (first !== undefined && blocks.length > 1 && isHeadline(first, text))
    blocks[0] = { ...first, kind: 'heading', level: 1 };
  const comments = findComments(tree, body.text, blockStarts).map((one) =>
    placedComment(one, text, body, start),
  );
  return { blocks, frontMatter, comments };
}

/** The blocks of prose of an article, as `readProse` finds them. */
export function findBlocks(text: string): readonly Block[] {
  return readProse(text).blocks;
}

/** The block as it stands in the original text, `shift` code units behind the beginning of the body. */
function placed(block: Block, { originalOffset }: LineFeedText, shift: number): Block {
  const [start, end] = block.span;
  const from = originalOffset(start);
  return {
    ...block,
    span: [from + shift, originalOffset(end) + shift],
    runs: block.runs.map((run) => {
      const runFrom = originalOffset(start + run.from);
      if (run.sourceLength === undefined) return { ...run, from: runFrom - from };
      const runEnd = originalOffset(start + run.from + run.sourceLength);
      return { ...run, from: runFrom - from, sourceLength: runEnd - runFrom };
    }),
  };
}

function placedComment(
  comment: Comment,
  text: string,
  { originalOffset }: LineFeedText,
  shift: number,
): Comment {
  const moved = ([from, to]: Span): Span => [originalOffset(from) + shift, originalOffset(to) + shift];
  const wordsSpan = moved(comment.wordsSpan);
  return {
    ...comment,
    span: moved(comment.span),
    words: textOf(text, wordsSpan),
    wordsSpan,
    before: comment.before === null ? null : moved(comment.before),
  };
}

function collect(
  parent: SyntaxNode,
  place: Place,
  context: InlineContext,
  add: (block: Block) => void,
): void {
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    switch (node.name) {
      case 'Paragraph':
      case 'Task':
        addBlock(node, place, 0, context, add);
        break;
      case 'TableCell':
        addBlock(node, { ...place, kind: 'table-cell' }, 0, context, add);
        break;
      case 'Blockquote':
        collect(node, { ...place, quoteDepth: place.quoteDepth + 1 }, context, add);
        break;
      case 'ListItem':
        collect(node, { ...place, kind: 'list-item' }, context, add);
        break;
      case 'Footnote':
        collect(node, { ...place, kind: 'footnote' }, context, add);
        break;
      case 'BulletList':
      case 'OrderedList':
      case 'Table':
      case 'TableHeader':
      case 'TableRow':
        collect(node, place, context, add);
        break;
      default: {
        const level = /^(?:ATX|Setext)Heading(\d)$/.exec(node.name)?.[1];
        if (level !== undefined) addBlock(node, { ...place, kind: 'heading' }, Number(level), context, add);
      }
    }
  }
}

function addBlock(
  node: SyntaxNode,
  place: Place,
  level: number,
  context: InlineContext,
  add: (block: Block) => void,
): void {
  if (context.source.startsWith('[//]:', node.from)) return;
  const bullet = typedBulletLength(context.source, node.from);
  const { text, runs, links } = writeProse(node, node.from + bullet, context);
  if (!LETTER_OR_DIGIT.test(text)) return;
  add({
    kind: bullet > 0 && place.kind === 'paragraph' ? 'list-item' : place.kind,
    quoteDepth: place.quoteDepth,
    text,
    span: [node.from, node.to],
    runs: runs.map((run) => ({ ...run, from: run.from - node.from })),
    links,
    level,
  });
}

function isHeadline(block: Block, text: string): boolean {
  return (
    block.kind === 'paragraph' &&
    block.quoteDepth === 0 &&
    block.text.length <= LONGEST_HEADLINE &&
    !/[\n\r]/.test(text.slice(...block.span)) &&
    !UNFIT_FOR_HEADLINE.test(block.text)
  );
}
