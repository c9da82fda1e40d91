import type { Paragraph, Place } from '../../prose/paragraph';
import type { Claim } from '../../terms/claim';
import type { Readable } from '../../terms/facts';
import type { Quantity } from '../../terms/quantity';
import type { Span } from '../../text/span';
import { createSpanIndex } from '../../text/span-index';

/** A quantity of one paragraph in its place in the article. Spans of the paragraph's words. */
export interface PlacedClaim {
  readonly id: string;
  readonly quantity: Quantity;
  readonly paragraph: Paragraph;
  /** The paragraph's position among all. */
  readonly index: number;
  readonly span: Span;
  /** The sentence that holds it, or what stands around it in one without an end. */
  readonly sentence: Span;
  readonly inQuote: boolean;
  readonly inHeadline: boolean;
}

/** A claim with its place. */
export interface Told {
  readonly claim: Claim<Place>;
  readonly placed: PlacedClaim;
}

/** Do two claims stand in one sentence? */
export function shareSentence(a: PlacedClaim, b: PlacedClaim): boolean {
  return a.paragraph === b.paragraph && a.sentence[0] === b.sentence[0];
}

/** What a claim's paragraph says between two offsets. */
export function wordsBetween({ paragraph }: PlacedClaim, start: number, end: number): string {
  return paragraph.words.slice(start, end);
}

/** What the sentence of a claim says. */
export function sentenceOf({ paragraph, sentence }: PlacedClaim): string {
  return paragraph.words.slice(sentence[0], sentence[1]);
}

/**
 * Puts the quantities of all paragraphs in their places, in the order of the text, with ids `c1`, `c2` …
 *
 * @param leavesOut says of a quantity in its place that it is no claim in this article.
 */
export function placeClaims(
  readables: readonly Readable[],
  leavesOut: (quantity: Quantity, paragraph: Paragraph) => boolean,
): readonly PlacedClaim[] {
  const placed: PlacedClaim[] = [];
  readables.forEach(({ paragraph, facts }, index) => {
    const inHeadline = isHeadline(readables, index);
    const quotations = createSpanIndex(facts.quotations.map(({ span }) => [span, span]));
    for (const quantity of facts.quantities) {
      if (leavesOut(quantity, paragraph)) continue;
      const sentence = facts.sentences[quantity.sentence] ?? [0, paragraph.words.length];
      placed.push({
        id: `c${placed.length + 1}`,
        quantity,
        paragraph,
        index,
        span: quantity.span,
        sentence: within(sentence, quantity.span),
        inQuote: quotations.touching(quantity.span).length > 0,
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
function isHeadline(readables: readonly Readable[], index: number): boolean {
  const paragraph = readables[index]?.paragraph;
  if (paragraph === undefined) return false;
  if (paragraph.kind === 'heading') return paragraph.level === 1;
  return index === 0 && readables.length > 1 && !/[.!?…]["”’')\]]*\s*$/.test(paragraph.words);
}
