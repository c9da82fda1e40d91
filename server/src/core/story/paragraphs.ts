import type { Analysis } from '../terms/analysis';
import { contains, type Span } from '../text/span';

/** The index of the block that holds a source span, or null for a span that lies in none. */
export function paragraphOf(analysis: Pick<Analysis, 'blocks'>, span: Span): number | null {
  let low = 0;
  let high = analysis.blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((analysis.blocks[middle]?.block.span[1] ?? Infinity) >= span[1]) high = middle;
    else low = middle + 1;
  }
  const block = analysis.blocks[low]?.block;
  return block !== undefined && contains(block.span, span) ? low : null;
}
