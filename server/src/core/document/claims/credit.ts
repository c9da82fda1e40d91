import type { Attribution, Credit, Source } from '../../analysis';
import type { DocumentBlock } from '../../prose/block';
import { toSource } from '../../prose/source-map';
import { contains, overlaps, type Span } from '../../span';
import type { PlacedClaim } from './placed-claim';
import { isShare } from './poll-passages';

/** Whom a claim is credited to, and by what words. */
export interface Crediting {
  /** Null for the narrator, and for a source that no attribution names. */
  readonly sourceId: string | null;
  readonly credit: Credit;
}

/** What crediting looks at. */
export interface CreditContext {
  readonly text: string;
  readonly blocks: readonly DocumentBlock[];
  /** In the order of the text. */
  readonly attributions: readonly Attribution[];
  readonly sources: ReadonlyMap<string, Source>;
}

const NARRATOR: Crediting = { sourceId: null, credit: { basis: 'narrator', span: null, destination: null } };
/** Cues that reach over the clauses of their sentence: "…, according to the agency, and …". */
const WIDE_CUE = /^(?:according to|per|in the words of|citing|as per)\b/i;
/** Sentences that go on with what the one before reports. */
const CONTINUATION =
  /^(?:of (?:those|these|them|the)|among (?:those|them|these|the)|that (?:is|was|compares|represents|includes|included|amounts|works|figure|number|total|share|rate|made|makes|would|'s|’s)|this (?:is|was|compares|represents|figure|number|total|share|rate)|those (?:figures|numbers)|these (?:figures|numbers)|the (?:figure|figures|number|numbers|total|share|rate|remainder|rest|remaining|increase|decline|rise|fall)\b|another|an additional|by (?:contrast|comparison)|in (?:contrast|comparison|total|all)\b|compared (?:with|to)|they include|it also|in addition|overall|only|just|about|nearly|almost|roughly|fewer|more than|less than|some|\d|meanwhile)/i;

/** "It edged up its forecast to 4.2 percent": whose forecast it is was said before. */
const OWN_FORECAST =
  /\b(?:its|their|his|her) (?:\p{L}+ ){0,3}(?:forecast|estimate|projection|outlook|guidance|prediction)s?\b/iu;

/** Credits every claim, in the order of the claims. */
export function creditClaims(claims: readonly PlacedClaim[], context: CreditContext): readonly Crediting[] {
  const spoken = speechByBlock(context);
  const credited: Crediting[] = [];
  claims.forEach((claim, i) => {
    const here = spoken[claim.block] ?? [];
    const before = claims[i - 1];
    credited.push(
      byContent(claim, here) ??
        byCoordination(claim, here, context) ??
        bySentenceBefore(claim, here, context) ??
        byFigureBefore(claim, before, credited[i - 1], here, context) ??
        byLink(claim, context) ??
        NARRATOR,
    );
  });
  return credited;
}

/** The attributions that have a part in each block. */
function speechByBlock({ blocks, attributions }: CreditContext): readonly (readonly Attribution[])[] {
  const found: Attribution[][] = blocks.map(() => []);
  let first = 0;
  for (const attribution of attributions) {
    const [start, end] = extentOf(attribution);
    while (first > 0 && (blocks[first]?.block.span[0] ?? 0) > start) first--;
    while (first < blocks.length - 1 && (blocks[first]?.block.span[1] ?? 0) < start) first++;
    for (let b = first; b < blocks.length && (blocks[b]?.block.span[0] ?? Infinity) < end; b++)
      found[b]?.push(attribution);
  }
  return found;
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

/** The narrowest attribution whose content holds the claim: who is quoted within a quotation goes first. */
function byContent(claim: PlacedClaim, attributions: readonly Attribution[]): Crediting | null {
  let best: Attribution | null = null;
  let width = Infinity;
  for (const attribution of attributions) {
    for (const content of attribution.content) {
      if (!overlaps(content, claim.span)) continue;
      const length = content[1] - content[0];
      const isBetter = best === null || (best.sourceId === null && attribution.sourceId !== null);
      if (isBetter || (length < width && attribution.sourceId !== null)) {
        best = attribution;
        width = length;
      }
    }
  }
  return best === null || best.sourceId === null ? null : creditTo(best, 'attribution');
}

function creditTo(attribution: Attribution, basis: Credit['basis']): Crediting {
  return {
    sourceId: attribution.sourceId,
    credit: { basis, span: attribution.source[0] ?? attribution.cue[0] ?? null, destination: null },
  };
}

/** "The number is about 90,000, according to the agency, and deaths started to fall": one source for both clauses. */
function byCoordination(
  claim: PlacedClaim,
  attributions: readonly Attribution[],
  { text }: CreditContext,
): Crediting | null {
  const wide = attributions.find(
    (a) =>
      a.sourceId !== null &&
      a.cue.some((cue) => contains(claim.sentence, cue) && WIDE_CUE.test(text.slice(cue[0], cue[1]))) &&
      !a.source.some((source) => overlaps(source, claim.span)),
  );
  return wide === undefined ? null : creditTo(wide, 'coordination');
}

/** "Of those, 12 had died": the sentence before names the source, and this one goes on with its figures. */
function bySentenceBefore(
  claim: PlacedClaim,
  attributions: readonly Attribution[],
  { text, sources }: CreditContext,
): Crediting | null {
  if (claim.inHeadline) return null;
  const sentence = text.slice(claim.sentence[0], claim.sentence[1]);
  if (!CONTINUATION.test(sentence) && !OWN_FORECAST.test(sentence)) return null;
  if (attributions.some((a) => a.cue.some((cue) => contains(claim.sentence, cue)))) return null;
  const before = attributions.findLast((a) => extentOf(a)[1] <= claim.sentence[0]);
  if (before === undefined || before.sourceId === null) return null;
  const gap = text.slice(extentOf(before)[1], claim.sentence[0]);
  const isAdjacent = !/[.!?]\s+\S/.test(gap.replace(/^["”’'.!?\s]+/, ''));
  return isAdjacent && isRecord(sources.get(before.sourceId)) ? creditTo(before, 'sentence-before') : null;
}

/**
 * A figure right after a figure of the same paragraph that a document, a survey or a body is credited with goes on
 * with what it says, as long as nobody else speaks in between.
 */
function byFigureBefore(
  claim: PlacedClaim,
  before: PlacedClaim | undefined,
  crediting: Crediting | undefined,
  attributions: readonly Attribution[],
  { text, sources }: CreditContext,
): Crediting | null {
  if (before === undefined || crediting?.sourceId == null || before.block !== claim.block) return null;
  if (claim.inQuote || claim.inHeadline || before.inQuote) return null;
  if (attributions.some((a) => a.cue.some((cue) => contains(claim.sentence, cue)))) return null;
  const isSame = before.sentence[0] === claim.sentence[0];
  const isNext = text.slice(before.sentence[1], claim.sentence[0]).trim() === '';
  if (isSame) return crediting.credit.basis === 'sentence-before' ? crediting : null;
  if (!isNext || !isRecord(sources.get(crediting.sourceId))) return null;
  return { sourceId: crediting.sourceId, credit: { ...crediting.credit, basis: 'sentence-before' } };
}

/** Documents, surveys and the like are read for more than one figure; a person said what the quotation marks hold. */
function isRecord(source: Source | undefined): boolean {
  return source !== undefined && /^(?:document|poll|organization|media)$/.test(source.kind);
}

/** "Only 52 percent of voters agreed": people who are counted answer a survey, they do not speak in the article. */
export function withoutRespondents(
  attributions: readonly Attribution[],
  claims: readonly PlacedClaim[],
): readonly Attribution[] {
  const shares = claims.filter(isShare).map((c) => c.span);
  return attributions.filter(
    (a) => !a.source.some((source) => shares.some((share) => overlaps(share, source))),
  );
}

function byLink(claim: PlacedClaim, { blocks }: CreditContext): Crediting | null {
  const block = blocks[claim.block]?.block;
  if (block === undefined) return null;
  for (const link of block.links) {
    const span = toSource(block, link.span);
    if (!overlaps(span, claim.sentence)) continue;
    const basis = link.destination.startsWith('#') ? 'register' : 'link';
    return { sourceId: null, credit: { basis, span, destination: link.destination } };
  }
  return null;
}
