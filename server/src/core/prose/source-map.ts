import type { Span } from '../span';
import type { Block } from './block';

/**
 * Where a span of a block's prose stands in the source text, in UTF-16 code units.
 *
 * The first code unit of the span maps to its own place, and the last to its own, so that markup inside the
 * span (emphasis, a link target) is covered and markup around it is not.
 */
export function toSource(block: Block, span: Span): Span {
  if (span[1] <= span[0]) {
    const at = sourceOffset(block, span[0]);
    return [at, at];
  }
  return [sourceOffset(block, span[0]), sourceOffset(block, span[1] - 1) + 1];
}

function sourceOffset(block: Block, at: number): number {
  let low = 0;
  let high = block.runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((block.runs[middle]?.at ?? Infinity) <= at) low = middle;
    else high = middle - 1;
  }
  const run = block.runs[low];
  if (run === undefined) return block.span[0];
  // A space that stands for a line break lies between two runs: it maps to the end of the run before it.
  return block.span[0] + run.from + Math.min(at - run.at, run.length);
}
