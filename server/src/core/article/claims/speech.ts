import type { Paragraph, Place } from '../../prose/paragraph';
import type { Attribution } from '../../terms/attribution';
import type { Quantity } from '../../terms/quantity';
import { overlaps, type Span } from '../../text/span';
import { createSpanIndex, type SpanIndex } from '../../text/span-index';
import type { OrderOf } from './placed-claim';
import { isShare } from './shares';

/** Who speaks where in one paragraph, ready to be asked about a claim. Spans of the paragraph's words. */
export interface Speech {
  /** Attributions by what is said. */
  readonly contents: SpanIndex<Part>;
  /** Attributions by their cues. */
  readonly cues: SpanIndex<Part>;
  /** Attributions by the words that name their source. */
  readonly names: SpanIndex<Part>;
  /** The last attribution that ends in the paragraph before an offset; null where none does. */
  lastBefore(offset: number): Part | null;
}

/** One span of an attribution. */
export interface Part {
  readonly attribution: Attribution<Place>;
  readonly span: Span;
}

/**
 * Makes the attributions of a paragraph ready to be asked.
 *
 * @param attributions those with a place in the paragraph; they may begin before it and end behind it.
 */
export function indexSpeech(
  paragraph: Paragraph,
  attributions: readonly Attribution<Place>[],
  orderOf: OrderOf,
): Speech {
  const parts = (placesIn: (a: Attribution<Place>) => readonly Place[]) =>
    createSpanIndex(
      attributions.flatMap((attribution) =>
        placesIn(attribution)
          .filter((place) => place.paragraph === paragraph)
          .map(({ span }) => [span, { attribution, span }] as const),
      ),
    );
  const extents = attributions
    .flatMap((attribution): readonly Part[] => {
      const span = extentWithin(paragraph, attribution, orderOf);
      return span === null ? [] : [{ attribution, span }];
    })
    .sort((a, b) => a.span[1] - b.span[1]);
  return {
    contents: parts((a) => a.content),
    cues: parts((a) => a.cue),
    names: parts((a) => a.source),
    lastBefore(offset) {
      let low = 0;
      let high = extents.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((extents[middle]?.span[1] ?? Infinity) <= offset) low = middle + 1;
        else high = middle;
      }
      return extents[low - 1] ?? null;
    },
  };
}

/** What an attribution takes up of the paragraph that it ends in; null for another paragraph. */
function extentWithin(
  paragraph: Paragraph,
  { source, cue, content }: Attribution<Place>,
  orderOf: OrderOf,
): Span | null {
  let start = Infinity;
  let end = 0;
  for (const { paragraph: other, span } of [...source, ...cue, ...content]) {
    if (other === paragraph) {
      start = Math.min(start, span[0]);
      end = Math.max(end, span[1]);
    } else if (orderOf(other) > orderOf(paragraph)) return null;
  }
  return [start, end];
}

/** "Only 52 percent of voters agreed": people who are counted answer a survey, they do not speak in the article. */
export function withoutRespondents(
  attributions: readonly Attribution<Place>[],
  quantitiesOf: (paragraph: Paragraph) => readonly Quantity[],
): readonly Attribution<Place>[] {
  if (attributions.length === 0) return attributions;
  const shares = new Map<Paragraph, SpanIndex<Quantity>>();
  const sharesIn = (paragraph: Paragraph): SpanIndex<Quantity> => {
    const known = shares.get(paragraph);
    if (known !== undefined) return known;
    const index = createSpanIndex(
      quantitiesOf(paragraph)
        .filter(isShare)
        .map((share) => [share.span, share]),
    );
    shares.set(paragraph, index);
    return index;
  };
  return attributions.filter(
    ({ source }) =>
      !source.some(({ paragraph, span }) =>
        sharesIn(paragraph)
          .touching(span)
          .some((share) => isCounted(paragraph, span, share.span)),
      ),
  );
}

/** "52 percent of voters" are counted; "the clinic – about 2.8 percent" is not. */
function isCounted({ words }: Paragraph, name: Span, share: Span): boolean {
  return !/[,(–—]|--/.test(words.slice(name[0], share[0]));
}

/** Asks of spans of a paragraph whether the words that name some source hold them. */
export function createNameTest(
  paragraph: Paragraph,
  attributions: readonly Attribution<Place>[],
): (span: Span) => boolean {
  const names = createSpanIndex(
    attributions
      .flatMap(({ source }) => source.filter((name) => name.paragraph === paragraph))
      .map(({ span }) => [span, span]),
  );
  return (span) => names.around(span).length > 0;
}

/** Does the attribution name its source within a span of a paragraph? */
export function isNamedWithin({ source }: Attribution<Place>, { paragraph, span }: Place): boolean {
  return source.some((name) => name.paragraph === paragraph && overlaps(name.span, span));
}
