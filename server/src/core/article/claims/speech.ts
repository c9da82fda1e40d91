import type { Attribution } from '../../terms/attribution';
import type { Source } from '../../terms/source';
import { overlaps, type Span } from '../../text/span';
import type { PlacedClaim } from './placed-claim';
import { isPollSource, isShare } from './poll-passages';
import { indexSpans, type SpanIndex } from './span-index';

/** Who speaks where, ready to be asked about a claim. */
export interface Speech {
  /** Attributions by what is said. */
  readonly contents: SpanIndex<Part>;
  /** Attributions by their cues. */
  readonly cues: SpanIndex<Part>;
  /** Attributions by the words that name their source. */
  readonly names: SpanIndex<Part>;
  /** The last attribution that ends before an offset; null where none does. */
  lastBefore(offset: number): Part | null;
}

/** One span of an attribution. */
export interface Part {
  readonly attribution: Attribution;
  readonly span: Span;
}

/** How many attributions back one may end before an offset that begins earlier than others. */
const LOOK_BACK = 6;

/** Makes the attributions of an article ready to be asked. */
export function indexSpeech(attributions: readonly Attribution[]): Speech {
  const parts = (spansOf: (a: Attribution) => readonly Span[]) =>
    indexSpans(
      attributions.flatMap((attribution) =>
        spansOf(attribution).map((span): Part => ({ attribution, span })),
      ),
      (part) => part.span,
    );
  const extents = attributions
    .map((attribution): Part => ({ attribution, span: extentOf(attribution) }))
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
      const near = extents.slice(Math.max(0, low - LOOK_BACK), low);
      return near.at(-1) ?? null;
    },
  };
}

function extentOf({ source, cue, content }: Attribution): Span {
  let start = Infinity;
  let end = 0;
  for (const span of [...source, ...cue, ...content]) {
    start = Math.min(start, span[0]);
    end = Math.max(end, span[1]);
  }
  return [start, end];
}

/** "Only 52 percent of voters agreed": people who are counted answer a survey, they do not speak in the article. */
export function withoutRespondents(
  attributions: readonly Attribution[],
  claims: readonly PlacedClaim[],
): readonly Attribution[] {
  const shares = indexSpans(claims.filter(isShare), (claim) => claim.span);
  return attributions.filter((a) => !a.source.some((source) => shares.overlapping(source).length > 0));
}

/** Does somebody speak in a stretch of the text who is neither a survey nor those who answer it? */
export function createSpeakerTest(
  speech: Speech,
  sources: ReadonlyMap<string, Source>,
): (span: Span) => boolean {
  const isSpeaker = ({ sourceId }: Attribution) => {
    const source = sourceId === null ? undefined : sources.get(sourceId);
    return source !== undefined && !isRespondents(source) && !isPollSource(source);
  };
  return (span) => speech.cues.overlapping(span).some(({ attribution }) => isSpeaker(attribution));
}

const RESPONDENTS =
  /\b(?:voters|adults|respondents|americans|percent|people|republicans|democrats|independents)\b/i;

/** Voters and adults in general, as survey reports have them say things. */
function isRespondents(source: Source): boolean {
  return source.kind === 'vague-group' && RESPONDENTS.test(source.name);
}

/** Do the words that name some source hold a span? */
export function createNameTest(attributions: readonly Attribution[]): (span: Span) => boolean {
  const names = indexSpans(
    attributions.flatMap((a) => a.source),
    (span) => span,
  );
  return (span) => names.overlapping(span).some((name) => name[0] <= span[0] && span[1] <= name[1]);
}

/** Does the attribution name its source within a span? */
export function isNamedWithin({ source }: Attribution, span: Span): boolean {
  return source.some((name) => overlaps(name, span));
}
