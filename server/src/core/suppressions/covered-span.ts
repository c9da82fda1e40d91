import type { Block } from '../prose/block';
import type { Analysis } from '../terms/analysis';
import type { Span } from '../text/span';

/**
 * What a suppression covers: the block after it, whole. A list, a table and a block quote are one block; so is a
 * paragraph that was cut only to be read.
 *
 * @param from source offset of the end of the suppression.
 * @returns a source span in UTF-16 code units; null where no block follows.
 */
export function coveredSpan({ text, blocks }: Pick<Analysis, 'text' | 'blocks'>, from: number): Span | null {
  const first = blocks.findIndex(({ block }) => block.span[0] >= from);
  const start = blocks[first]?.block;
  if (start === undefined) return null;
  let last = start;
  for (const { block } of blocks.slice(first + 1)) {
    if (!isOneBlock(start, last, block, text)) break;
    last = block;
  }
  return [start.span[0], last.span[1]];
}

const LINE_BREAK = /[\r\n]/;
const BLANK_LINE = /(?:\r\n|\n|\r)[ \t>]*(?:\r\n|\n|\r)/;

function isOneBlock(start: Block, before: Block, next: Block, text: string): boolean {
  const between = text.slice(before.span[1], next.span[0]);
  if (start.quoteDepth > 0) return next.quoteDepth > 0;
  if (next.kind !== start.kind || next.quoteDepth > 0) return false;
  if (start.kind === 'list-item') return true;
  return start.kind === 'table-cell' ? !BLANK_LINE.test(between) : !LINE_BREAK.test(between);
}
