import type { SyntaxNode, Tree } from '@lezer/common';
import type { Span } from '../text/span';
import { endsAtItsMark } from './html-block';
import { typedBulletLength } from './typed-bullet';

/** What somebody wrote into an article beside its prose. */
export interface Comment {
  /**
   * `line`: `[//]: # (words)`, the definition of a link to nowhere. `other-label`: the same under another label, as in
   * `[comment]: # (words)`. `html`: `<!-- words -->`.
   */
  readonly kind: 'line' | 'other-label' | 'html';
  /** Source span in UTF-16 code units, marks and all. */
  readonly span: Span;
  /** As written between the marks. */
  readonly words: string;
  /** Source span of the words. */
  readonly wordsSpan: Span;
  /**
   * True for a line that renderers of CommonMark take for text: it hangs on a paragraph, or its marks are not those
   * of a definition. HTML stays in the page's source, and is not printed.
   */
  readonly isPrinted: boolean;
  /**
   * Source span of the block that it stands before: paragraph, heading, list, list item, table or block quote, whole.
   * Null where no prose follows, and for a comment among the words of a block.
   */
  readonly before: Span | null;
}

const HINT = /\]:|<!--/;
/** `[//]: # (words`, and what was meant as one: no space, no mark. */
const ATTEMPT = /^\[\/\/\]:[ \t]*[^\s("']*[ \t]*(?<mark>["'(]?)/;
const ATTEMPT_BEGINS = '[//]:';
const NOWHERE: ReadonlySet<string> = new Set(['#', '<>']);
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '"': '"', "'": "'" };
const HTML_COMMENT = /^<!--(?!-?>)(?<words>.*?)(?:-->|$)/s;
const CONTAINER = /^(?:Blockquote|(?:Bullet|Ordered)List|ListItem|Footnote)$/;
const CONTAINERS_MARK = /^(?:Quote|List)Mark$/;

type Found = { -readonly [K in keyof Comment]: Comment[K] };

/**
 * Finds the comments of an article, in the order of the text. What looks like one in code, in HTML or among the words
 * of a sentence is none.
 *
 * @param source the text that the tree was parsed from; all offsets count in it.
 * @param blockStarts where the blocks of prose begin, ascending.
 */
export function findComments(tree: Tree, source: string, blockStarts: readonly number[]): readonly Comment[] {
  if (!HINT.test(source)) return [];
  const walk: Walk = { source, blockStarts, nextBlock: 0, found: [], waiting: [], above: null };
  visitAll(tree.topNode, walk);
  return walk.found;
}

interface Walk {
  readonly source: string;
  readonly blockStarts: readonly number[];
  /** Index of the first block that begins at the current node or behind it. */
  nextBlock: number;
  readonly found: Found[];
  /** Comments of this container and of those that ended before it, behind which no prose was met yet. */
  waiting: Found[];
  /** The last block without others in it; null at the beginning of a container. */
  above: Above | null;
}

interface Above {
  readonly to: number;
  /** True where CommonMark takes what follows without a blank line for more of it. */
  readonly goesOn: boolean;
}

function visitAll(parent: SyntaxNode, walk: Walk): void {
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (CONTAINERS_MARK.test(node.name)) continue;
    const comment = commentOf(node, walk);
    if (comment !== null) {
      walk.found.push(comment);
      walk.waiting.push(comment);
      walk.above = { to: node.to, goesOn: goesOn(node, walk) };
      // HTML may go on behind a comment, and hold words.
      if (node.name === 'HTMLBlock' && holdsProse(node, walk)) settle(walk, [comment.span[1], node.to]);
      continue;
    }
    if (holdsProse(node, walk) && walk.waiting.length > 0)
      settle(walk, [node.from, endOfTypedList(node, walk.source)]);
    if (CONTAINER.test(node.name)) {
      walk.above = null;
      visitAll(node, walk);
    } else {
      findInline(node, walk);
      walk.above = { to: node.to, goesOn: goesOn(node, walk) };
    }
  }
}

/** The comments that were waiting stand before this block. */
function settle(walk: Walk, before: Span): void {
  for (const waiting of walk.waiting) waiting.before = before;
  walk.waiting = [];
}

function holdsProse({ from, to }: SyntaxNode, walk: Walk): boolean {
  const { blockStarts } = walk;
  while ((blockStarts[walk.nextBlock] ?? Infinity) < from) walk.nextBlock++;
  return (blockStarts[walk.nextBlock] ?? Infinity) < to;
}

/** A list whose bullets are characters is a row of paragraphs to Markdown, and one block to its reader. */
function endOfTypedList(node: SyntaxNode, source: string): number {
  let last = node;
  for (
    let next: SyntaxNode | null = node;
    next !== null && isTypedItem(next, source);
    next = next.nextSibling
  )
    last = next;
  return last.to;
}

function isTypedItem({ name, from }: SyntaxNode, source: string): boolean {
  return name === 'Paragraph' && typedBulletLength(source, from) > 0;
}

/** The comment that a node of its own is. */
function commentOf(node: SyntaxNode, walk: Walk): Found | null {
  const { source } = walk;
  if (node.name === 'LinkReference') return definition(node, walk);
  if (node.name === 'HTMLBlock') return html(source, node.from, node.to);
  const isText = node.name === 'Paragraph' || (node.name === 'CodeBlock' && hangs(node, walk));
  return isText && source.startsWith(ATTEMPT_BEGINS, node.from) ? attempt(source, node.from, node.to) : null;
}

function definition(node: SyntaxNode, walk: Walk): Found | null {
  const { source } = walk;
  const label = node.getChild('LinkLabel');
  const url = node.getChild('URL');
  const title = node.getChild('LinkTitle');
  if (label === null || url === null || title === null) return null;
  const isLine = source.slice(label.from + 1, label.to - 1).trim() === '//';
  if (!isLine && !NOWHERE.has(source.slice(url.from, url.to))) return null;
  const words = source.slice(title.from + 1, title.to - 1);
  const isMisread = source.charAt(title.from) === '(' && words.replace(/\\./gs, '').includes('(');
  return {
    kind: isLine ? 'line' : 'other-label',
    span: [node.from, title.to],
    words,
    wordsSpan: [title.from + 1, title.to - 1],
    isPrinted: isMisread || hangs(node, walk),
    before: null,
  };
}

/** True for a node that CommonMark takes for more of the block above, for no blank line stands between. */
function hangs({ from }: SyntaxNode, { above, source }: Walk): boolean {
  return above?.goesOn === true && source.slice(above.to, from).split('\n', 3).length <= 2;
}

function goesOn(node: SyntaxNode, walk: Walk): boolean {
  switch (node.name) {
    case 'Paragraph':
    case 'Task':
    case 'Table':
      return true;
    case 'HTMLBlock':
      return !endsAtItsMark(walk.source.slice(node.from, node.to));
    case 'LinkReference':
    case 'CodeBlock':
      return hangs(node, walk);
    default:
      return false;
  }
}

function attempt(source: string, from: number, to: number): Found {
  const line = source.slice(from, to).trimEnd();
  const opening = ATTEMPT.exec(line);
  const start = opening?.[0].length ?? line.length;
  const closing = CLOSING[opening?.groups?.mark ?? ''];
  const end =
    closing !== undefined && line.length > start && line.endsWith(closing) ? line.length - 1 : line.length;
  return {
    kind: 'line',
    span: [from, from + line.length],
    words: line.slice(start, end),
    wordsSpan: [from + start, from + end],
    isPrinted: true,
    before: null,
  };
}

function html(source: string, from: number, to: number): Found | null {
  const comment = HTML_COMMENT.exec(source.slice(from, to));
  const words = comment?.groups?.words;
  if (comment === null || words === undefined) return null;
  const start = from + '<!--'.length;
  return {
    kind: 'html',
    span: [from, from + comment[0].length],
    words,
    wordsSpan: [start, start + words.length],
    isPrinted: false,
    before: null,
  };
}

/** Comments among the words of a block, and cells of a table that swallowed the line behind it. */
function findInline(block: SyntaxNode, { source, found }: Walk): void {
  const written = source.slice(block.from, block.to);
  if (!written.includes('<!--') && !written.includes(ATTEMPT_BEGINS)) return;
  block.cursor().iterate((node) => {
    const { name, from, to } = node;
    if (name === 'TableCell' && source.startsWith(ATTEMPT_BEGINS, from))
      found.push(attempt(source, from, to));
    else if (name === 'Comment') {
      const comment = html(source, from, to);
      if (comment !== null) found.push(comment);
    }
  });
}
