import type { CreditJudge } from '../../language/claim-judges';
import type { Place, ProseLink } from '../../prose/paragraph';
import type { Attribution } from '../../terms/attribution';
import type { Credit, CreditBasis } from '../../terms/claim';
import { contains } from '../../text/span';
import type { SpanIndex } from '../../text/span-index';
import { type PlacedClaim, sentenceOf, shareSentence, wordsBetween } from './placed-claim';
import type { NamedSource } from './source-names';
import type { SourceTraits } from './source-traits';
import { isNamedWithin, type Speech } from './speech';

/** Whom a claim is credited to, and by what words. */
export interface Crediting {
  /** Null for the narrator, and for a source that no attribution names. */
  readonly sourceId: string | null;
  readonly credit: Credit<Place>;
}

/** What crediting the claims of a paragraph looks at. */
export interface CreditContext {
  /** Who speaks in the paragraph of the claims. */
  readonly speech: Speech;
  /** By the ids of the sources. */
  readonly traits: ReadonlyMap<string, SourceTraits>;
  /** Finds the names of sources in a sentence, in order. */
  readonly namesIn: (sentence: string) => readonly NamedSource[];
  /** The links of the paragraph. */
  readonly links: SpanIndex<ProseLink>;
  readonly judge: CreditJudge;
}

/** The article says it in its own voice. */
export const NARRATOR: Crediting = {
  sourceId: null,
  credit: { basis: 'narrator', span: null, destination: null },
};

/** Credits the claims of a paragraph, in their order. */
export function creditClaims(claims: readonly PlacedClaim[], context: CreditContext): readonly Crediting[] {
  const credited: Crediting[] = [];
  claims.forEach((claim, i) => {
    credited.push(
      byContent(claim, context) ??
        byDescription(claim, context) ??
        byCoordination(claim, context) ??
        byName(claim, context) ??
        bySentenceBefore(claim, context) ??
        byFigureBefore(claim, claims[i - 1], credited[i - 1], context) ??
        byLink(claim, context) ??
        NARRATOR,
    );
  });
  return credited;
}

/** The narrowest attribution whose content holds the claim: who is quoted within a quotation goes first. */
function byContent(claim: PlacedClaim, { speech }: CreditContext): Crediting | null {
  let best: Attribution<Place> | null = null;
  let width = Infinity;
  for (const { attribution, span } of speech.contents.touching(claim.span)) {
    if (attribution.sourceId === null || span[1] - span[0] >= width) continue;
    best = attribution;
    width = span[1] - span[0];
  }
  return best === null ? null : creditTo(best, 'attribution');
}

/** "A poll of 1,156 adults found", "an analysis of gifts over $1 million shows": the figure describes what is cited. */
function byDescription(claim: PlacedClaim, { speech, traits }: CreditContext): Crediting | null {
  const named = speech.names
    .touching(claim.span)
    .find(({ attribution: { sourceId } }) => sourceId !== null && traits.get(sourceId)?.isRecord);
  return named === undefined ? null : creditTo(named.attribution, 'attribution');
}

function creditTo(attribution: Attribution<Place>, basis: CreditBasis): Crediting {
  return {
    sourceId: attribution.sourceId,
    credit: { basis, span: attribution.source[0] ?? attribution.cue[0] ?? null, destination: null },
  };
}

/** "Some 4,000 wells are dry, according to the ministry, and rainfall has halved": one source for both clauses. */
function byCoordination(claim: PlacedClaim, { speech, judge }: CreditContext): Crediting | null {
  const wide = speech.cues.touching(claim.sentence).find(({ attribution, span }) => {
    const cue = wordsBetween(claim, span[0], span[1]);
    const opens =
      judge.opensWithCue.isIn(wordsBetween(claim, claim.sentence[0], span[0])) && span[1] <= claim.span[0];
    const reaches = contains(claim.sentence, span) && (opens || judge.wideCue.isIn(cue));
    return reaches && attribution.sourceId !== null && !isNamedWithin(attribution, claim);
  });
  return wide === undefined ? null : creditTo(wide.attribution, 'coordination');
}

/** A known source that the sentence names with a cue, though the attribution was not made out. */
function byName(claim: PlacedClaim, { namesIn, judge }: CreditContext): Crediting | null {
  if (claim.inQuote) return null;
  const sentence = sentenceOf(claim);
  const cued = judge.namedBehindCue.find(sentence);
  const place = claim.span[0] - claim.sentence[0];
  for (const { source, start, end } of namesIn(sentence)) {
    const tells = end <= place && judge.tellsBehindName.isIn(sentence.slice(end, end + 90));
    if (!tells && !cued.some(({ span }) => contains(span, [start, end]))) continue;
    const span: Place = {
      paragraph: claim.paragraph,
      span: [claim.sentence[0] + start, claim.sentence[0] + end],
    };
    return { sourceId: source.id, credit: { basis: 'coordination', span, destination: null } };
  }
  return null;
}

/** "Of those, 12 had died": the sentence before names the source, and this one goes on with its figures. */
function bySentenceBefore(claim: PlacedClaim, { traits, speech, judge }: CreditContext): Crediting | null {
  if (claim.inHeadline || hasOwnCue(claim, speech)) return null;
  const sentence = sentenceOf(claim);
  const tells = judge.anaphorTells.isIn(sentence) || judge.ownAccount.isIn(sentence);
  if (!tells && !judge.continuation.isIn(sentence) && !judge.ownForecast.isIn(sentence)) return null;
  const before = speech.lastBefore(claim.sentence[0]);
  if (before === null || before.attribution.sourceId === null) return null;
  const gap = wordsBetween(claim, before.span[1], claim.sentence[0]);
  const isAdjacent = !/[.!?]\s+\S/.test(gap.replace(/^["”’'.!?\s]+/, ''));
  const isRead = tells || traits.get(before.attribution.sourceId)?.isRecord;
  return isAdjacent && isRead ? creditTo(before.attribution, 'sentence-before') : null;
}

/**
 * A figure right after a figure that a document, a survey or a body is credited with goes on
 * with what it says, as long as nobody else speaks in between.
 */
function byFigureBefore(
  claim: PlacedClaim,
  before: PlacedClaim | undefined,
  crediting: Crediting | undefined,
  { traits, speech, judge }: CreditContext,
): Crediting | null {
  if (before === undefined || crediting?.sourceId == null) return null;
  if (claim.inQuote || claim.inHeadline || before.inQuote || hasOwnCue(claim, speech)) return null;
  if (shareSentence(before, claim)) {
    return crediting.credit.basis === 'sentence-before' ? crediting : null;
  }
  if (claim.quantity.values.length === 0 || !goesOn(claim, before, judge)) return null;
  const isNext = wordsBetween(claim, before.sentence[1], claim.sentence[0]).trim() === '';
  if (!isNext || !traits.get(crediting.sourceId)?.isRecord) return null;
  return { sourceId: crediting.sourceId, credit: { ...crediting.credit, basis: 'sentence-before' } };
}

/** Does a figure go on with the one before: another time, or the same measure of something else? */
function goesOn(claim: PlacedClaim, before: PlacedClaim, judge: CreditJudge): boolean {
  if (judge.opensWithTime.isIn(wordsBetween(claim, claim.sentence[0], claim.sentence[0] + 40))) return true;
  const { measure, unit } = claim.quantity;
  return measure === before.quantity.measure && (measure !== 'currency' || unit === before.quantity.unit);
}

/** Does somebody speak in the claim's own sentence? */
function hasOwnCue(claim: PlacedClaim, speech: Speech): boolean {
  return speech.cues.touching(claim.sentence).some(({ span }) => contains(claim.sentence, span));
}

function byLink(
  { paragraph, sentence, span: figure }: PlacedClaim,
  { links }: CreditContext,
): Crediting | null {
  const [link = links.touching(sentence)[0]] = links.touching(figure);
  if (link === undefined) return null;
  const { span, destination } = link;
  const basis = destination.startsWith('#') ? 'register' : 'link';
  return { sourceId: null, credit: { basis, span: { paragraph, span }, destination } };
}
