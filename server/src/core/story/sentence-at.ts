import { toSource } from '../prose/source-map';
import type { Analysis, ReadBlock } from '../terms/analysis';
import type { Span } from '../text/span';

/** A sentence where it stands. */
export interface PlacedSentence {
  /** Source span in UTF-16 code units. */
  readonly span: Span;
  /** Its words, without markup. */
  readonly text: string;
}

/**
 * Finds the sentence that an offset of the source stands in; at the place between two, the second.
 *
 * @returns null outside of prose: between paragraphs, in front matter, in code.
 */
export function sentenceAt({ blocks }: Pick<Analysis, 'blocks'>, offset: number): PlacedSentence | null {
  const around = blocks[lastBeginningBefore(blocks, offset)];
  if (around === undefined || offset > around.block.span[1]) return null;
  const { block, facts } = around;
  return (
    facts.sentences
      .map((span) => ({ span: toSource(block, span), text: block.text.slice(...span) }))
      .findLast(({ span }) => span[0] <= offset && offset <= span[1]) ?? null
  );
}

function lastBeginningBefore(blocks: readonly ReadBlock[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.block.span[0] ?? Infinity) <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}
