import { loadAttributionModel } from '../../model/attribution-model';
import { overlaps, type Span, textOf } from '../../span';
import type { LocalQuotation } from '../quotations';
import type { Token } from '../tokens';
import type { LocalAttribution } from './attribution';
import { decodeAttributions } from './decode-attributions';
import { signedQuotation } from './signed-quotation';
import { transcriptLine } from './transcript-line';

/** Finds who said what in the prose of one block; a pure function of its arguments. */
export type AttributionFinder = (
  text: string,
  tokens: readonly Token[],
  quotations: readonly LocalQuotation[],
) => readonly LocalAttribution[];

/** Shorter quotations without a speaker are scare quotes, terms and titles more often than speech. */
const FEWEST_WORDS = 5;
/** After a quotation whose speaker is known, a short sentence in quotation marks goes on with it. */
const FEWEST_WORDS_CONTINUED = 2;
const CLOSING_MARK = /(?:["”’»]|'')$/;
const ENDS_LIKE_SPEECH = /[.!?,…—–-](?:["”’»]|''){0,3}$/;
/** What stands before a quotation that is a sentence of its own, not a part of the narrator's. */
const BEGINS_SENTENCE = /(?:^|[.!?…:;—–-]|[.!?…,]["”’»]|'')\s*$/;
const SMALL_WORD = /(?<=\s)\p{Ll}/gu;
const ENDS_SENTENCE = /^[.!?…]$/;
const BEGINS_LIKE_A_SENTENCE = /^["“„«‘'`]+[\p{Lu}\d…[]/u;

/**
 * Loads the attribution model and hands out the finder: a cue tagger, then for each cue a labeller of its source
 * and content (structured perceptrons, see `docs/accuracy.md`); then what rules do better: lines of transcripts, signed
 * quotations, and the quotations that no cue took.
 */
export function createAttributionFinder(model = loadAttributionModel()): AttributionFinder {
  return (text, tokens, quotations) => {
    const line = transcriptLine(text);
    if (line !== null) return [line];
    const cued = decodeAttributions(model, tokens, quotations);
    const signed = quotations.flatMap((quotation) => signedQuotation(text, quotation) ?? []);
    const kept = cued.filter(({ content }) => !signed.some((s) => meet(s.content, content)));
    const taken = [...kept, ...signed].flatMap((attribution) => attribution.content);
    const speaks = (at: number) =>
      taken.some(([start, end]) => end <= at && CLOSING_MARK.test(text.slice(start, end)));
    const isTaken = (span: Span) => taken.some((content) => overlaps(content, span));
    const cueless = quotations
      .filter(({ span }) => !isTaken(span))
      .flatMap((quotation): LocalAttribution[] => {
        const goesOn = speaks(quotation.span[0]);
        const content = isSpeech(text, quotation, goesOn)
          ? quotation.span
          : quotations.some(({ span }) => span[1] <= quotation.span[0] && isTaken(span))
            ? sentenceBehind(text, tokens, quotation)
            : null;
        if (content === null || cued.some(({ cue }) => meet(cue, [content]))) return [];
        return [{ source: [], cue: [], content: [content] }];
      });
    return [...kept, ...signed, ...cueless].sort((a, b) => begin(a) - begin(b));
  };
}

function meet(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((a) => others.some((b) => overlaps(a, b)));
}

function begin(attribution: LocalAttribution): number {
  return Math.min(
    ...[...attribution.source, ...attribution.cue, ...attribution.content].map(([start]) => start),
  );
}

function isSpeech(text: string, quotation: LocalQuotation, goesOn: boolean): boolean {
  const words = textOf(text, quotation.span);
  if (quotation.opened && !BEGINS_SENTENCE.test(text.slice(0, quotation.span[0]))) return false;
  const fewest = goesOn && BEGINS_LIKE_A_SENTENCE.test(words) ? FEWEST_WORDS_CONTINUED : FEWEST_WORDS;
  return words.split(/\s+/).length >= fewest && (!quotation.closed || ENDS_LIKE_SPEECH.test(words));
}

/** Titles and terms in quotation marks have few small words. */
const FEWEST_SMALL_WORDS = 4;

/**
 * `“Nobody can run this line without” a second crew in the yard.`: after a quotation whose speaker is known, a sentence
 * that begins in quotation marks and ends in the narrator's words; null for any other.
 */
function sentenceBehind(
  text: string,
  tokens: readonly Token[],
  { span, opened, closed }: LocalQuotation,
): Span | null {
  const words = textOf(text, span);
  if (!opened || !closed || !BEGINS_LIKE_A_SENTENCE.test(words)) return null;
  if (!BEGINS_SENTENCE.test(text.slice(0, span[0]))) return null;
  if ((words.match(SMALL_WORD) ?? []).length < FEWEST_SMALL_WORDS) return null;
  const sentence = tokens.find((token) => token.span[0] >= span[0])?.sentence;
  const end = tokens.findLast((token) => token.sentence === sentence && !ENDS_SENTENCE.test(token.text))
    ?.span[1];
  return end === undefined || end <= span[1] ? null : [span[0], end];
}
