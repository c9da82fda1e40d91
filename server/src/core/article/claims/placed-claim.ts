import type { Paragraph, Place } from '../../prose/paragraph';
import type { Claim } from '../../terms/claim';
import type { Readable } from '../../terms/facts';
import type { Quantity } from '../../terms/quantity';
import type { Span } from '../../text/span';
import { createSpanIndex } from '../../text/span-index';

/** A quantity of one paragraph that the article claims. Spans of the paragraph's words. */
export interface PlacedClaim {
  /** Names the claim for as long as its document is open: its paragraph's key and its number in it. */
  readonly id: string;
  readonly quantity: Quantity;
  /** Counts the quantities of the paragraph, from 1. */
  readonly number: number;
  readonly paragraph: Paragraph;
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

/** Finds the position of a paragraph among all. */
export type OrderOf = (paragraph: Paragraph) => number;

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
 * Puts the quantities of a paragraph in their places, in order.
 *
 * @param leavesOut says of a quantity that it is no claim in this article.
 */
export function placeClaims(
  { paragraph, facts }: Readable,
  inHeadline: boolean,
  leavesOut: (quantity: Quantity) => boolean,
): readonly PlacedClaim[] {
  const quotations = createSpanIndex(facts.quotations.map(({ span }) => [span, span]));
  return facts.quantities.flatMap((quantity, i): readonly PlacedClaim[] => {
    if (leavesOut(quantity)) return [];
    const { span } = quantity;
    const sentence = facts.sentences[quantity.sentence] ?? [0, paragraph.words.length];
    return [
      {
        id: `c${paragraph.key}.${i + 1}`,
        quantity,
        number: i + 1,
        paragraph,
        span,
        sentence: within(sentence, span),
        inQuote: quotations.touching(span).length > 0,
        inHeadline,
      },
    ];
  });
}

/** Nobody writes sentences longer than this; what runs on is a list or a table, read around the claim only. */
const LONGEST_SENTENCE = 2_000;

function within(sentence: Span, claim: Span): Span {
  if (sentence[1] - sentence[0] <= LONGEST_SENTENCE) return sentence;
  const reach = LONGEST_SENTENCE / 2;
  return [Math.max(sentence[0], claim[0] - reach), Math.min(sentence[1], claim[1] + reach)];
}

/**
 * A heading of the first level, or a first line that ends without a stop.
 *
 * @param isOpening whether other paragraphs follow and none stands before.
 */
export function isHeadline({ kind, level, words }: Paragraph, isOpening: boolean): boolean {
  if (kind === 'heading') return level === 1;
  return isOpening && !/[.!?…]["”’')\]]*\s*$/.test(words);
}
