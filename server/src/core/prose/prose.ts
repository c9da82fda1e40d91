import type { SyntaxNode } from '@lezer/common';
import type { Block } from './block';
import { cutBlock } from './cut-block';
import { findFrontMatter } from './front-matter';
import { findLinkDefinitions, type InlineContext, writeProse } from './inline-prose';
import { findParagraphStarts } from './line-breaks';
import { type LineFeedText, withLineFeeds } from './line-ends';
import { markdownParser } from './markdown';
import type { BlockKind } from './paragraph';

/** A bullet as a character, as other systems export it. */
const BULLET = /^[•‣▪◦●○■]\s+/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** A headline fits into a page's width; a lead does not. */
const LONGEST_HEADLINE = 120;
const UNFIT_FOR_HEADLINE = /[.:;,…]["”’')\]]*$/;

/** What the containers of a leaf block say about it. */
interface Place {
  readonly kind: BlockKind;
  readonly quoteDepth: number;
}

/**
 * Splits an article into blocks of prose, in the order of the text.
 *
 * CommonMark with tables, task lists, strikethrough, bare links and footnotes of GitHub's dialect. Prose are
 * paragraphs, headings, list items, table cells (a cell a block), block quotes and footnotes, with the words of
 * emphasis and links. Not prose: front matter, code, HTML, comments, images, link targets and definitions,
 * addresses, struck-out words. Brackets that are not a link stay: `[early]`. In plain copy the first line, if it
 * could be a headline, is a heading of level 1. Text without any line breaks is cut into blocks as well.
 *
 * @param text the source text; spans of the blocks count in its UTF-16 code units.
 */
export function findBlocks(text: string): readonly Block[] {
  const start = findFrontMatter(text)?.span[1] ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const body = withLineFeeds(text.slice(start));
  const tree = markdownParser(findParagraphStarts(body.text)).parse(body.text);
  const context = { source: body.text, definitions: findLinkDefinitions(tree, body.text) };
  const blocks: Block[] = [];
  collect(tree.topNode, { kind: 'paragraph', quoteDepth: 0 }, context, (block) =>
    blocks.push(...cutBlock(block).map((piece) => placed(piece, body, start))),
  );
  const first = blocks[0];
  if (first !== undefined && blocks.length > 1 && isHeadline(first, text))
    blocks[0] = { ...first, kind: 'heading', level: 1 };
  return blocks;
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
  const bullet = BULLET.exec(context.source.slice(node.from, node.from + 8))?.[0].length ?? 0;
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
