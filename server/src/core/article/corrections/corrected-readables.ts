import type { Paragraph, Place } from '../../prose/paragraph';
import type { ParagraphFacts, Readable } from '../../terms/facts';
import type { Quantity } from '../../terms/quantity';
import { overlaps, type Span } from '../../text/span';
import { isSame } from '../same';
import type { PlacedCorrection } from './placed-corrections';

/** What is taken from the facts of a paragraph. */
export interface Taken {
  /** Where figures stand that are none. */
  readonly figures: readonly Span[];
  /** Links that only mark where a correction belongs. */
  readonly marks: readonly Span[];
}

/** A paragraph from whose facts something was taken. */
interface CorrectedReadable {
  readonly from: Readable;
  readonly taken: Taken;
  readonly readable: Readable;
}

/** The paragraphs of which facts were set right, and all paragraphs with those in their places. */
export interface CorrectedReadables {
  readonly readables: readonly Readable[];
  readonly corrected: ReadonlyMap<Paragraph, CorrectedReadable>;
  /** The corrections that have found no figure to take away. */
  readonly idle: ReadonlySet<PlacedCorrection>;
}

/** What corrections take from paragraphs; nothing for most of them. */
export function takenBy(
  placed: readonly PlacedCorrection[],
  isMark: (destination: string) => boolean,
): ReadonlyMap<Paragraph, Taken> {
  const taken = new Map<Paragraph, Taken>();
  for (const { correction, places } of placed) {
    for (const { paragraph, span } of places) {
      const { figures, marks } = taken.get(paragraph) ?? {
        figures: [],
        marks: paragraph.links.filter(({ destination }) => isMark(destination)).map((link) => link.span),
      };
      taken.set(paragraph, { marks, figures: correction.is === 'no-figure' ? [...figures, span] : figures });
    }
  }
  return new Map([...taken].filter(([, { figures, marks }]) => figures.length + marks.length > 0));
}

/**
 * Takes the figures out of the facts that are said to be none.
 *
 * @param before of the version before: a paragraph from which the same is taken is the same object.
 */
export function correctReadables(
  readables: readonly Readable[],
  placed: readonly PlacedCorrection[],
  taken: ReadonlyMap<Paragraph, Taken>,
  before: CorrectedReadables | null,
): CorrectedReadables {
  if (taken.size === 0) return { readables, corrected: new Map(), idle: idleOf(placed, new Map()) };
  const corrected = new Map<Paragraph, CorrectedReadable>();
  const all = readables.map((from): Readable => {
    const here = taken.get(from.paragraph);
    if (here === undefined) return from;
    const last = before?.corrected.get(from.paragraph);
    const isKept = last?.from === from && isSame(last.taken, here);
    const one = isKept ? last : { from, taken: here, readable: without(from, here) };
    corrected.set(from.paragraph, one);
    return one.readable;
  });
  return { readables: all, corrected, idle: idleOf(placed, corrected) };
}

function idleOf(
  placed: readonly PlacedCorrection[],
  corrected: CorrectedReadables['corrected'],
): ReadonlySet<PlacedCorrection> {
  const isFigure = ({ paragraph, span }: Place) =>
    corrected.get(paragraph)?.from.facts.quantities.some((quantity) => overlaps(quantity.span, span)) ===
    true;
  return new Set(
    placed.filter(({ correction: { is }, places }) => is === 'no-figure' && !places.some(isFigure)),
  );
}

function without(from: Readable, { figures, marks }: Taken): Readable {
  const isLeft = ({ span }: Quantity) => !figures.some((figure) => overlaps(figure, span));
  return {
    ...from,
    facts: withQuantities(from.facts, from.facts.quantities.filter(isLeft)),
    ownMarks: marks,
  };
}

/** Tokens are made anew each time that somebody asks, as those of the facts themselves are. */
function withQuantities(facts: ParagraphFacts, quantities: readonly Quantity[]): ParagraphFacts {
  const { sentences, quotations, attributions, mentions, sourcePhrases, anonymity, replies, secondHand } =
    facts;
  return {
    sentences,
    quotations,
    attributions,
    quantities,
    mentions,
    sourcePhrases,
    anonymity,
    replies,
    secondHand,
    get tokens() {
      return facts.tokens;
    },
  };
}
