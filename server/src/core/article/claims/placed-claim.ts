import { toSource } from '../../prose/source-map';
import type { ReadBlock } from '../../terms/analysis';
import type { Quantity } from '../../terms/quantity';
import type { Span } from '../../text/span';
import { indexSpans } from './span-index';

/** A quantity of one block in its place in the article. Source spans, but for those of the quantity itself. */
export interface PlacedClaim {
  readonly id: string;
  readonly quantity: Quantity;
  /** Index into the article's blocks. */
  readonly block: number;
  readonly span: Span;
  /** The sentence that holds it, or what stands around it in one without an end. */
  readonly sentence: Span;
  readonly inQuote: boolean;
  readonly inHeadline: boolean;
}

/**
 * Puts the quantities of all blocks in their places, in the order of the text, with ids `c1`, `c2` …
 *
 * @param leavesOut says of a quantity in its place that it is no claim in this article.
 */
export function placeClaims(
  blocks: readonly ReadBlock[],
  leavesOut: (claim: Pick<PlacedClaim, 'quantity' | 'span'>) => boolean,
): readonly PlacedClaim[] {
  const placed: PlacedClaim[] = [];
  blocks.forEach(({ block, facts }, index) => {
    const inHeadline = isHeadline(blocks, index);
    const quotations = indexSpans(facts.quotations, (q) => q.span);
    for (const quantity of facts.quantities) {
      const span = toSource(block, quantity.span);
      if (leavesOut({ quantity, span })) continue;
      const sentence = facts.sentences[quantity.sentence] ?? [0, block.text.length];
      placed.push({
        id: `c${placed.length + 1}`,
        quantity,
        block: index,
        span,
        sentence: within(toSource(block, sentence), span),
        inQuote: quotations.overlapping(quantity.span).length > 0,
        inHeadline,
      });
    }
  });
  return placed;
}

/** Nobody writes sentences longer than this; what runs on is a list or a table, read around the claim only. */
const LONGEST_SENTENCE = 2_000;

function within(sentence: Span, claim: Span): Span {
  if (sentence[1] - sentence[0] <= LONGEST_SENTENCE) return sentence;
  const reach = LONGEST_SENTENCE / 2;
  return [Math.max(sentence[0], claim[0] - reach), Math.min(sentence[1], claim[1] + reach)];
}

/** A heading of the first level, or a first line that ends without a stop. */
function isHeadline(blocks: readonly ReadBlock[], index: number): boolean {
  const block = blocks[index]?.block;
  if (block === undefined) return false;
  if (block.kind === 'heading') return block.level === 1;
  return index === 0 && blocks.length > 1 && !/[.!?…]["”’')\]]*\s*$/.test(block.text);
}
