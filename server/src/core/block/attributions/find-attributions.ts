import { loadAttributionModel } from '../../model/attribution-model';
import { overlaps, textOf } from '../../span';
import type { LocalQuotation } from '../quotations';
import type { Token } from '../tokens';
import type { LocalAttribution } from './attribution';
import { decodeAttributions } from './decode-attributions';

/** Finds who said what in the prose of one block; a pure function of its arguments. */
export type AttributionFinder = (
  text: string,
  tokens: readonly Token[],
  quotations: readonly LocalQuotation[],
) => readonly LocalAttribution[];

/** Shorter quotations without a speaker are scare quotes, terms and titles more often than speech. */
const FEWEST_WORDS = 5;
const ENDS_LIKE_SPEECH = /[.!?,…—–-]["”’»]*$/;

/**
 * Loads the attribution model and hands out the finder: a cue tagger, then for each cue a labeller of its source
 * and content (structured perceptrons, see `docs/accuracy.md`); then the quotations that no cue took.
 */
export function createAttributionFinder(): AttributionFinder {
  const model = loadAttributionModel();
  return (text, tokens, quotations) => {
    const cued = decodeAttributions(model, tokens, quotations);
    const taken = cued.flatMap((attribution) => attribution.content);
    const cueless = quotations
      .filter(
        (quotation) => isSpeech(text, quotation) && !taken.some((span) => overlaps(span, quotation.span)),
      )
      .map((quotation): LocalAttribution => ({ source: [], cue: [], content: [quotation.span] }));
    return [...cued, ...cueless].sort((a, b) => begin(a) - begin(b));
  };
}

function begin(attribution: LocalAttribution): number {
  return Math.min(
    ...[...attribution.source, ...attribution.cue, ...attribution.content].map(([start]) => start),
  );
}

function isSpeech(text: string, quotation: LocalQuotation): boolean {
  const words = textOf(text, quotation.span);
  return words.split(/\s+/).length >= FEWEST_WORDS && (!quotation.closed || ENDS_LIKE_SPEECH.test(words));
}
