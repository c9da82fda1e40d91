import type { SyntaxNode } from '@lezer/common';
import type { Span } from '../text/span';
import type { Block } from './block';
import { admonitionKind } from './constructs/admonitions';
import { calloutKind } from './constructs/callouts';
import { createSearch, type Search } from './constructs/delimiters';
import { isImageTag, isPullQuote, shortcodeOf } from './constructs/shortcodes';
import type { Leaf, LeafPlace, LeafProse, Reader } from './leaf';
import { readLeaf } from './read-leaf';
import {
  areAlike,
  isSame,
  NOTHING_AROUND,
  namedBy,
  type OpenElement,
  type Surroundings,
} from './surroundings';

/** What the blocks of one container say about those behind them. */
interface Siblings {
  readonly around: Surroundings;
  open: readonly OpenElement[];
  afterImage: boolean;
}

const HEADING = /^(?:ATX|Setext)Heading(\d)$/;
const NOTHING_OPEN: readonly OpenElement[] = [];
/** Constructs that stand between an image and what is written below it without parting them. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  'QuoteMark',
  'ListMark',
  'LinkReference',
  'AttributeListBlock',
  'TemplateBlock',
  'CalloutTitle',
  'AdmonitionTitle',
]);
const QUOTES: ReadonlySet<string> = new Set(['quote', 'cite']);
/** Deeper ones say nothing, as the list of what is open is copied at each. */
const DEEPEST_OPEN = 32;
const FENCED_DIV = 'fenced-div';

/** Reads all leaves of a body, or takes them over from the version before where nothing about them has changed. */
export function readLeaves(reader: Reader): void {
  readContainer(reader.body.tree.topNode, NOTHING_AROUND, reader, createSearch(reader.body.text));
}

function readContainer(parent: SyntaxNode, around: Surroundings, reader: Reader, search: Search): void {
  const siblings: Siblings = { around, open: NOTHING_OPEN, afterImage: false };
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    const place = siblings.open.at(-1)?.within ?? around;
    const within = containerOf(node, place, reader.body.text);
    if (within !== null) {
      readContainer(node, within, reader, search);
      siblings.afterImage = false;
      continue;
    }
    const level = HEADING.exec(node.name)?.[1];
    if (level !== undefined) addLeaf(node, { ...place, kind: 'heading' }, Number(level), siblings, reader);
    else if (node.name === 'TableCell') addCell(node, { ...place, kind: 'table-cell' }, reader);
    else if (node.name === 'Paragraph' || node.name === 'Task' || node.name === 'HTMLBlock')
      addLeaf(node, place, 0, siblings, reader);
    else {
      if (node.name === 'TemplateBlock') noteTemplate(node, siblings, reader.body.text, search);
      else if (node.name === 'FencedDivMark') noteFencedDiv(node, siblings, reader.body.text);
      if (!TRANSPARENT.has(node.name)) siblings.afterImage = false;
    }
  }
}

/** What is true in a block that holds others; null for one that does not. */
function containerOf(node: SyntaxNode, place: Surroundings, text: string): Surroundings | null {
  switch (node.name) {
    case 'Blockquote': {
      const quoteDepth = place.quoteDepth + 1;
      const title = node.getChild('CalloutTitle');
      const isNote = title !== null && !QUOTES.has(calloutKind(text.slice(title.from, title.to)));
      return { ...place, quoteDepth, named: isNote ? 'note' : place.named };
    }
    case 'ListItem':
      return { ...place, kind: 'list-item' };
    case 'Footnote':
      return { ...place, kind: 'footnote' };
    case 'Admonition': {
      const title = node.getChild('AdmonitionTitle');
      const kind = title === null ? '' : admonitionKind(text.slice(title.from, title.to));
      return kind === '' || QUOTES.has(kind) ? place : { ...place, named: 'note' };
    }
    case 'BulletList':
    case 'OrderedList':
    case 'Table':
    case 'TableHeader':
    case 'TableRow':
      return place;
    default:
      return null;
  }
}

function noteTemplate(node: SyntaxNode, siblings: Siblings, text: string, search: Search): void {
  const written = text.slice(node.from, node.to);
  if (isImageTag(written)) siblings.afterImage = true;
  const shortcode = shortcodeOf(written);
  if (shortcode === null || shortcode.isInclude || !isPullQuote(shortcode.name)) return;
  if (shortcode.isClosing) close(siblings, shortcode.name);
  // One that is never closed holds nothing.
  else if (
    search.next(`/${shortcode.name}`, node.to) < Infinity ||
    search.next(`end${shortcode.name}`, node.to) < Infinity
  )
    open(siblings, shortcode.name, 'pull-quote');
}

function noteFencedDiv(node: SyntaxNode, siblings: Siblings, text: string): void {
  const attributes = text.slice(node.from, node.to).replace(/^:+/, '').trim();
  if (attributes === '') close(siblings, FENCED_DIV);
  else open(siblings, FENCED_DIV, namedBy('div', attributes.replace(/[{}.[\]"=]/g, ' ')));
}

function open(siblings: Siblings, name: string, named: Surroundings['named']): void {
  if (siblings.open.length >= DEEPEST_OPEN) return;
  const around = siblings.open.at(-1)?.within ?? siblings.around;
  siblings.open = [...siblings.open, { name, within: named === null ? around : { ...around, named } }];
}

function close(siblings: Siblings, name: string): void {
  const at = siblings.open.findLastIndex((one) => one.name === name);
  if (at >= 0) siblings.open = siblings.open.slice(0, at);
}

function addCell(node: SyntaxNode, around: Surroundings, reader: Reader): void {
  addLeaf(node, around, 0, { around, open: NOTHING_OPEN, afterImage: false }, reader);
}

function addLeaf(
  { node, name, from, to }: SyntaxNode,
  around: Surroundings,
  level: number,
  siblings: Siblings,
  reader: Reader,
): void {
  if (around.isWordless && name !== 'HTMLBlock') return;
  // Written out here and below, as V8 is slow to copy by spreading, and every leaf comes by at every edit.
  const { afterImage, open } = siblings;
  const { originalOffset } = reader.lineFeeds;
  const fileSpan: Span = [originalOffset(from) + reader.shift, originalOffset(to) + reader.shift];
  const outside = name === 'HTMLBlock' ? siblings.around : around;
  const place: LeafPlace = { name, level, from, to, fileSpan, around: outside, afterImage, open };
  const kept = keptLeaf(place, reader);
  const leaf = kept ?? newLeaf(place, readLeaf(node, place, reader));
  reader.leaves.set(from, leaf);
  siblings.open = leaf.openBehind;
  siblings.afterImage = leaf.endsWithImage;
}

function newLeaf(
  { name, level, from, to, fileSpan, around, afterImage, open }: LeafPlace,
  { blocks, openBehind, endsWithImage }: LeafProse,
): Leaf {
  return { name, level, from, to, fileSpan, around, afterImage, open, blocks, openBehind, endsWithImage };
}

/** The same leaf of the version before, where the change did not touch it; null where there is none. */
function keptLeaf(leaf: LeafPlace, reader: Reader): Leaf | null {
  const { body, before } = reader;
  const { change } = body;
  if (change === null || before === null) return null;
  const isBehind = leaf.from >= change.newTail;
  if (!isBehind && leaf.to > change.head) return null;
  const moved = isBehind ? change.newTail - change.oldTail : 0;
  const last = before.leaves.get(leaf.from - moved);
  const isAlike =
    last !== undefined &&
    last.to === leaf.to - moved &&
    last.name === leaf.name &&
    last.level === leaf.level &&
    last.afterImage === leaf.afterImage &&
    isSame(last.around, leaf.around) &&
    areAlike(last.open, leaf.open);
  if (!isAlike) return null;
  const by = leaf.fileSpan[0] - last.fileSpan[0];
  if (!isWrittenAlike(last, leaf, reader)) return null;
  if (moved === 0 && by === 0) return last;
  const blocks = by === 0 ? last.blocks : last.blocks.map((block) => movedBlock(block, by));
  return newLeaf(leaf, { blocks, openBehind: last.openBehind, endsWithImage: last.endsWithImage });
}

function movedBlock(
  { kind, quoteDepth, text, span, runs, links, level, form, isHtml }: Block,
  by: number,
): Block {
  return { kind, quoteDepth, text, span: [span[0] + by, span[1] + by], runs, links, level, form, isHtml };
}

/** Line ends may have changed where the lines have not: what stands in the file is compared where it has others. */
function isWrittenAlike(last: Leaf, leaf: LeafPlace, { file, lineFeeds, before }: Reader): boolean {
  if (before === null) return false;
  if ((lineFeeds.isAsWritten && before.isAsWritten) || last.blocks.length === 0) return true;
  return before.file.slice(...last.fileSpan) === file.slice(...leaf.fileSpan);
}
