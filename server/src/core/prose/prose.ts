import type { SyntaxNode } from '@lezer/common';
import { type Span, textOf } from '../text/span';
import type { Block } from './block';
import { type Comment, findComments } from './comments';
import { cutBlock } from './cut-block';
import { type FrontMatter, findFrontMatter } from './front-matter';
import { writeProse } from './inline-prose';
import type { IsUnfinished } from './line-breaks';
import { type LineFeedText, withLineFeeds } from './line-ends';
import { type BlockKind, PLAIN_FORM } from './paragraph';
import { type ParsedBody, parseBody } from './parsed-body';
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
  /** What the next version takes over from this one. */
  readonly kept: KeptProse;
}

/** The parsed body with the blocks that were read from each of its leaves. */
interface KeptProse {
  readonly body: ParsedBody;
  readonly file: string;
  /** The body is as in the file: its lines end in `\n` there too. */
  readonly isAsWritten: boolean;
  /** By where they begin in the body. */
  readonly leaves: ReadonlyMap<number, Leaf>;
}

/** A block of Markdown that holds prose, and the blocks that were read from it. Offsets in the body. */
interface Leaf extends Place {
  readonly name: string;
  readonly level: number;
  readonly from: number;
  readonly to: number;
  /** In their places in the file, before the headline is told from them; mostly one, none for what holds no word. */
  readonly blocks: readonly Block[];
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
 * @param isUnfinished tells words that no sentence ends with, so that wrapped lines are joined; without a language none.
 * @param before the version before, of which what an edit left alone is taken over.
 */
export function readProse(
  text: string,
  isUnfinished: IsUnfinished = () => false,
  before: Prose | null = null,
): Prose {
  const frontMatter = findFrontMatter(text);
  const shift = frontMatter?.span[1] ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const lineFeeds = withLineFeeds(text.slice(shift));
  const body = parseBody(lineFeeds.text, isUnfinished, before?.kept.body ?? null);
  const leaves = new Map<number, Leaf>();
  const reader: Reader = { body, file: text, lineFeeds, shift, before: before?.kept ?? null, leaves };
  readLeaves(body.tree.topNode, { kind: 'paragraph', quoteDepth: 0 }, reader);
  const read = [...leaves.values()].filter((leaf) => leaf.blocks.length > 0);
  const blocks = read.flatMap((leaf) => leaf.blocks);
  const [first] = blocks;
  if (first !== undefined && blocks.length > 1 && isHeadline(first, text))
    blocks[0] = { ...first, kind: 'heading', level: 1 };
  const comments = findComments(
    body.tree,
    body.text,
    read.map(({ from }) => from),
  ).map((one) => placedComment(one, text, lineFeeds, shift));
  return {
    blocks,
    frontMatter,
    comments,
    kept: { body, file: text, isAsWritten: lineFeeds.isAsWritten, leaves },
  };
}

/** The blocks of prose of an article, as `readProse` finds them. */
export function findBlocks(text: string, isUnfinished?: IsUnfinished): readonly Block[] {
  return readProse(text, isUnfinished).blocks;
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

/** What reading the leaves of a body looks at, and what it fills. */
interface Reader {
  readonly body: ParsedBody;
  readonly file: string;
  readonly lineFeeds: LineFeedText;
  readonly shift: number;
  readonly before: KeptProse | null;
  readonly leaves: Map<number, Leaf>;
}

function readLeaves(parent: SyntaxNode, place: Place, reader: Reader): void {
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    switch (node.name) {
      case 'Paragraph':
      case 'Task':
        addLeaf(node, place, 0, reader);
        break;
      case 'TableCell':
        addLeaf(node, { ...place, kind: 'table-cell' }, 0, reader);
        break;
      case 'Blockquote':
        readLeaves(node, { ...place, quoteDepth: place.quoteDepth + 1 }, reader);
        break;
      case 'ListItem':
        readLeaves(node, { ...place, kind: 'list-item' }, reader);
        break;
      case 'Footnote':
        readLeaves(node, { ...place, kind: 'footnote' }, reader);
        break;
      case 'BulletList':
      case 'OrderedList':
      case 'Table':
      case 'TableHeader':
      case 'TableRow':
        readLeaves(node, place, reader);
        break;
      default: {
        const level = /^(?:ATX|Setext)Heading(\d)$/.exec(node.name)?.[1];
        if (level !== undefined) addLeaf(node, { ...place, kind: 'heading' }, Number(level), reader);
      }
    }
  }
}

function addLeaf({ node, name, from, to }: SyntaxNode, place: Place, level: number, reader: Reader): void {
  // Written out here and below, as V8 is slow to copy by spreading, and every leaf comes by at every edit.
  const { kind, quoteDepth } = place;
  const kept = keptLeaf({ kind, quoteDepth, name, level, from, to }, reader);
  if (kept !== null) {
    reader.leaves.set(from, kept);
    return;
  }
  const blocks = readBlocks(node, { kind, quoteDepth, name, level, from, to }, reader);
  reader.leaves.set(from, { kind, quoteDepth, name, level, from, to, blocks });
}

/** The same leaf of the version before, where the change did not touch it; null where there is none. */
function keptLeaf(leaf: Omit<Leaf, 'blocks'>, reader: Reader): Leaf | null {
  const { body, before, shift, lineFeeds } = reader;
  const { change } = body;
  if (change === null || before === null) return null;
  const isBehind = leaf.from >= change.newTail;
  if (!isBehind && leaf.to > change.head) return null;
  const moved = isBehind ? change.newTail - change.oldTail : 0;
  const last = before.leaves.get(leaf.from - moved);
  const isSame =
    last !== undefined &&
    last.to === leaf.to - moved &&
    last.name === leaf.name &&
    last.kind === leaf.kind &&
    last.level === leaf.level &&
    last.quoteDepth === leaf.quoteDepth;
  if (!isSame) return null;
  const [first] = last.blocks;
  const by = first === undefined ? 0 : lineFeeds.originalOffset(leaf.from) + shift - first.span[0];
  if (!isWrittenAlike(last, by, reader)) return null;
  if (moved === 0 && by === 0) return last;
  const { kind, quoteDepth, name, level, from, to } = leaf;
  const blocks = by === 0 ? last.blocks : last.blocks.map((block) => movedBlock(block, by));
  return { kind, quoteDepth, name, level, from, to, blocks };
}

function movedBlock({ kind, quoteDepth, text, span, runs, links, level, form }: Block, by: number): Block {
  return { kind, quoteDepth, text, span: moveSpan(span, by), runs, links, level, form };
}

/** Line ends may have changed where the lines have not: what stands in the file is compared where it has others. */
function isWrittenAlike({ blocks }: Leaf, by: number, { file, lineFeeds, before }: Reader): boolean {
  if (before === null) return false;
  if (lineFeeds.isAsWritten && before.isAsWritten) return true;
  return blocks.every(({ span }) => before.file.slice(...span) === file.slice(...moveSpan(span, by)));
}

function moveSpan([start, end]: Span, by: number): Span {
  return [start + by, end + by];
}

function readBlocks(node: SyntaxNode, leaf: Omit<Leaf, 'blocks'>, reader: Reader): readonly Block[] {
  const { body, lineFeeds, shift } = reader;
  if (body.text.startsWith('[//]:', leaf.from)) return [];
  const bullet = typedBulletLength(body.text, leaf.from);
  const context = { source: body.text, definitions: body.definitions };
  const { text, runs, links } = writeProse(node, leaf.from + bullet, context);
  if (!LETTER_OR_DIGIT.test(text)) return [];
  const block: Block = {
    kind: bullet > 0 && leaf.kind === 'paragraph' ? 'list-item' : leaf.kind,
    quoteDepth: leaf.quoteDepth,
    text,
    span: [leaf.from, leaf.to],
    runs: runs.map((run) => ({ ...run, from: run.from - leaf.from })),
    links,
    level: leaf.level,
    form: PLAIN_FORM,
  };
  return cutBlock(block).map((piece) => placed(piece, lineFeeds, shift));
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
