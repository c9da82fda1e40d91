import type { LocalAttribution } from '../../terms/attribution';
import type { LocalQuotation } from '../../terms/quotation';
import type { Token } from '../../terms/token';
import type { Span } from '../../text/span';
import { createSpanIndex } from '../../text/span-index';
import { findCuelessQuotations } from './cueless-quotations';
import { type AttributionModel, decodeAttributions } from './decode-attributions';
import { signedPost, signedQuotation } from './signed-quotation';
import { findUnnamedAgents } from './unnamed-agents';
import { findUnnamedViews } from './unnamed-views';

/** Finds who said what in the prose of one block; a pure function of its arguments. */
export type AttributionFinder = (
  text: string,
  tokens: readonly Token[],
  quotations: readonly LocalQuotation[],
) => readonly LocalAttribution[];

/**
 * Hands out the finder: a cue tagger, then for each cue a labeller of its source
 * and content (structured perceptrons, see `docs/accuracy.md`); then what rules do better: lines of transcripts, signed
 * quotations, the views and the knowledge of people who are not named, and the quotations that no cue took.
 */
export function createAttributionFinder(model: AttributionModel): AttributionFinder {
  return (text, tokens, quotations) => {
    const post = signedPost(text);
    if (post !== null) return [post];
    const signed = quotations.flatMap((quotation) => signedQuotation(text, quotation) ?? []);
    const signatures = indexOf(signed.flatMap(({ content }) => content));
    const cued = decodeAttributions(model, tokens, quotations).filter(
      ({ content }) => !content.some((span) => signatures.touching(span).length > 0),
    );
    const known = indexOf([
      ...cued.flatMap(({ source, cue }) => [...source, ...cue]),
      ...quotations.map(({ span }) => span),
    ]);
    const views = [...findUnnamedViews(tokens), ...findUnnamedAgents(tokens)].filter(
      ({ source, cue }) => ![...source, ...cue].some((span) => known.touching(span).length > 0),
    );
    const taken = [...cued, ...signed, ...views];
    return [...taken, ...findCuelessQuotations(text, tokens, quotations, taken)].sort(
      (a, b) => begin(a) - begin(b),
    );
  };
}

function indexOf(spans: readonly Span[]) {
  return createSpanIndex(spans.map((span) => [span, span] as const));
}

function begin(attribution: LocalAttribution): number {
  return Math.min(
    ...[...attribution.source, ...attribution.cue, ...attribution.content].map(([start]) => start),
  );
}
