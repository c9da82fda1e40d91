import type { Span } from '../text/span';
import type { Block } from './block';
import type { ProseRun } from './paragraph';

/** Three thousand words: no paragraph of a person's making, and short enough for every stage to read. */
const LONGEST_BLOCK = 20_000;

/**
 * Cuts a block that is too long for a paragraph, as a file without line breaks makes it, into several blocks:
 * after a stop where there is one, else at a space. Per-block stages then never see more than they can hold.
 */
export function cutBlock(block: Block): readonly Block[] {
  if (block.text.length <= LONGEST_BLOCK) return [block];
  const pieces: Block[] = [];
  let run = 0;
  for (let start = 0; start < block.text.length; ) {
    const end = cutAfter(block.text, start);
    let next = end;
    while (block.text[next] === ' ') next++;
    while ((block.runs[run + 1]?.at ?? Infinity) <= start) run++;
    pieces.push(pieceOf(block, [start, end], run, next >= block.text.length));
    start = next;
  }
  return pieces;
}

/** Where the piece that begins at `start` ends. */
function cutAfter(text: string, start: number): number {
  const limit = start + LONGEST_BLOCK;
  if (limit >= text.length) return text.length;
  const least = start + LONGEST_BLOCK / 2;
  const stop = text.lastIndexOf('. ', limit - 1);
  if (stop >= least) return stop + 1;
  const space = text.lastIndexOf(' ', limit);
  if (space >= least) return start + text.slice(start, space).trimEnd().length;
  return /[\uDC00-\uDFFF]/.test(text.charAt(limit)) ? limit - 1 : limit;
}

function pieceOf(block: Block, [start, end]: Span, firstRun: number, isLast: boolean): Block {
  const runs: ProseRun[] = [];
  for (let i = firstRun; i < block.runs.length; i++) {
    const run = block.runs[i];
    if (run === undefined || run.at >= end) break;
    const at = Math.max(run.at, start);
    const length = Math.min(run.at + run.length, end) - at;
    if (length > 0) runs.push(partOf(run, at, length));
  }
  const last = runs.at(-1);
  const from = start === 0 ? 0 : (runs[0]?.from ?? 0);
  const to = last === undefined ? from : last.from + (last.sourceLength ?? last.length);
  return {
    ...block,
    text: block.text.slice(start, end),
    span: [block.span[0] + from, isLast ? block.span[1] : block.span[0] + to],
    runs: runs.map((run) => ({ ...run, at: run.at - start, from: run.from - from })),
    links: block.links.flatMap((link) => {
      const words: Span = [Math.max(link.span[0], start) - start, Math.min(link.span[1], end) - start];
      return words[0] < words[1] ? [{ ...link, span: words }] : [];
    }),
  };
}

/**
 * The part of a run that copies so many words from one on. Of words that stand for other source, such as the rest of a
 * broken tag, which can be longer than a block, it is the same share of that source.
 */
function partOf(
  { at: first, from, length: whole, sourceLength }: ProseRun,
  at: number,
  length: number,
): ProseRun {
  if (sourceLength === undefined) return { at, from: from + at - first, length };
  const before = Math.floor(((at - first) * sourceLength) / whole);
  const behind = Math.floor(((at - first + length) * sourceLength) / whole);
  return { at, from: from + before, length, sourceLength: behind - before };
}
