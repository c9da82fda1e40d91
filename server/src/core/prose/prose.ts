import { type Span, textOf } from '../text/span';
import type { Block } from './block';
import { type Comment, findComments } from './comments';
import { type FrontMatter, findFrontMatter } from './front-matter';
import type { KeptProse, Leaf, Reader } from './leaf';
import { readLeaves } from './leaves';
import type { IsUnfinished } from './line-breaks';
import { type LineFeedText, withLineFeeds } from './line-ends';
import { parseBody } from './parsed-body';

/** A headline fits into a page's width; a lead does not. */
const LONGEST_HEADLINE = 120;
const UNFIT_FOR_HEADLINE = /[.:;,…]["”’')\]]*$/;

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

/**
 * Takes an article apart into blocks of prose, front matter and comments.
 *
 * CommonMark with tables, task lists, strikethrough, bare links and footnotes of GitHub's dialect, and what the programs
 * that make pages of it add (`constructs/`). Prose are paragraphs, headings, list items, table cells (a cell a block),
 * block quotes and footnotes, in Markdown or in HTML, with the words of emphasis and links. Not prose: front matter,
 * code, tags, templates, comments, images, formulas, link targets and definitions, addresses, struck-out words. Brackets that are not a link stay: `[early]`. In plain copy the first line, if it
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
  readLeaves(reader);
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

function isHeadline(block: Block, text: string): boolean {
  return (
    block.kind === 'paragraph' &&
    block.quoteDepth === 0 &&
    block.form.named === null &&
    !block.form.besideImage &&
    block.text.length <= LONGEST_HEADLINE &&
    !/[\n\r]/.test(text.slice(...block.span)) &&
    !UNFIT_FOR_HEADLINE.test(block.text)
  );
}
