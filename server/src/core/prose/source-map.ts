import type { Span } from '../text/span';
import type { Block } from './block';
import type { ProseRun } from './paragraph';

/**
 * Where a span of a block's prose stands in the source text, in UTF-16 code units.
 *
 * The first code unit of the span maps to its own place, and the last to its own, so that markup inside the
 * span (emphasis, a link target) is covered and markup around it is not. An entity is covered whole.
 */
export function toSource(block: Block, span: Span): Span {
  const first = runAt(block, span[0]);
  if (first === undefined) return [block.span[0], block.span[0]];
  const start = block.span[0] + first.from + within(first, span[0] - first.at);
  if (span[1] <= span[0]) return [start, start];
  const last = runAt(block, span[1] - 1) ?? first;
  return [start, block.span[0] + last.from + (last.sourceLength ?? within(last, span[1] - last.at))];
}

/** The run that the code unit belongs to; the last one for the end of the text. */
function runAt(block: Block, at: number): ProseRun | undefined {
  let low = 0;
  let high = block.runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((block.runs[middle]?.at ?? Infinity) <= at) low = middle;
    else high = middle - 1;
  }
  return block.runs[low];
}

function within(run: ProseRun, offset: number): number {
  if (run.sourceLength !== undefined) return offset >= run.length ? run.sourceLength : 0;
  return Math.max(0, Math.min(offset, run.length));
}
