import type { SyntaxNode, Tree } from '@lezer/common';
import { decodeHTML } from 'entities/lib/decode.js';
import { createProseWriter, type ProseWriter, type WrittenProse } from './prose-writer';

/** Destinations of the article's link definitions, by normalised label. */
export type LinkDefinitions = ReadonlyMap<string, string>;

/** Where the inline markup of one block is read from. Offsets count in `source`, in UTF-16 code units. */
export interface InlineContext {
  readonly source: string;
  readonly definitions: LinkDefinitions;
}

const DEFINITION_HINT = ']:';
const LINE_BREAK_TAG = /^<br\s*\/?>/i;
/** Newspaper archives' quotation marks: from one "``Yes,'' she said" to the next is no code. */
const BACKTICK_QUOTATION = /^``[^`].*''|^`[^`].*[,.?!]'\s/s;
const FOOTNOTE_REFERENCE = '[^';

/**
 * Finds the link definitions of an article. `[words][label]` and `[words]` are links only with one; without,
 * they are an editor's brackets: `[early]`, `[sic]`.
 */
export function findLinkDefinitions(tree: Tree, source: string): LinkDefinitions {
  const definitions = new Map<string, string>();
  if (!source.includes(DEFINITION_HINT)) return definitions;
  tree.iterate({
    enter(node) {
      if (node.name === 'Paragraph' || node.name === 'Table') return false;
      if (node.name !== 'LinkReference') return true;
      const label = node.node.getChild('LinkLabel');
      const url = node.node.getChild('URL');
      if (label === null || url === null) return false;
      const name = normaliseLabel(source.slice(label.from + 1, label.to - 1));
      if (!definitions.has(name)) definitions.set(name, urlOf(url, source));
      return false;
    },
  });
  return definitions;
}

function urlOf(node: SyntaxNode, source: string): string {
  return source.slice(node.from, node.to).replace(/^<(.*)>$/, '$1');
}

/** CommonMark 0.31, section 4.7: labels match without regard to case and white space. */
function normaliseLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Writes the prose of one leaf block from an offset on: its words without the markup. */
export function writeProse(block: SyntaxNode, from: number, context: InlineContext): WrittenProse {
  const writer = createProseWriter(context.source);
  writeContent(block, from, block.to, context, writer);
  return writer.finish();
}

function writeContent(
  parent: SyntaxNode,
  from: number,
  to: number,
  context: InlineContext,
  writer: ProseWriter,
): void {
  let at = from;
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (node.from < from) continue;
    if (node.to > to) break;
    writer.copy(at, node.from);
    writeNode(node, context, writer);
    at = node.to;
  }
  writer.copy(at, to);
}

function writeNode(node: SyntaxNode, context: InlineContext, writer: ProseWriter): void {
  const { source } = context;
  switch (node.name) {
    case 'Emphasis':
    case 'StrongEmphasis':
      writeContent(node, node.from, node.to, context, writer);
      break;
    case 'Link':
      writeLink(node, context, writer);
      break;
    case 'Escape':
      writer.copy(node.from + 1, node.to);
      break;
    case 'Entity': {
      const entity = source.slice(node.from, node.to);
      const decoded = decodeHTML(entity);
      if (decoded === entity) writer.copy(node.from, node.to);
      else writer.replace(node.from, node.to, decoded.replace(/\s/g, ' '));
      break;
    }
    case 'HardBreak':
      writer.replace(node.from, node.to, ' ');
      break;
    case 'InlineCode':
      if (BACKTICK_QUOTATION.test(source.slice(node.from, node.to))) writer.copy(node.from, node.to);
      break;
    case 'HTMLTag':
      if (LINE_BREAK_TAG.test(source.slice(node.from, node.to))) writer.replace(node.from, node.to, ' ');
      break;
    default:
      // Marks, code, images, comments, addresses and struck-out words are not prose.
      break;
  }
}

function writeLink(node: SyntaxNode, context: InlineContext, writer: ProseWriter): void {
  const { source } = context;
  if (source.startsWith(FOOTNOTE_REFERENCE, node.from)) return;
  const [open, close] = node.getChildren('LinkMark');
  if (open === undefined || close === undefined) return;
  const writeWords = () => writeContent(node, open.to, close.from, context, writer);
  const destination = destinationOf(node, source.slice(open.to, close.from), close.to, context);
  if (destination !== undefined) {
    writer.link(destination, writeWords);
    return;
  }
  writer.copy(open.from, open.to);
  writeWords();
  writer.copy(close.from, node.to);
}

function destinationOf(
  node: SyntaxNode,
  words: string,
  wordsEnd: number,
  { source, definitions }: InlineContext,
): string | undefined {
  const label = node.getChild('LinkLabel');
  if (node.to > wordsEnd && label === null) {
    const url = node.getChildren('URL').find((child) => child.from > wordsEnd);
    return url === undefined ? '' : urlOf(url, source);
  }
  const name =
    label === null || label.to - label.from === 2 ? words : source.slice(label.from + 1, label.to - 1);
  return definitions.get(normaliseLabel(name));
}
