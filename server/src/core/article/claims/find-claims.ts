import { toSource } from '../../prose/source-map';
import type { SourcesInFile } from '../../story/to-analysis';
import type { ReadBlock } from '../../terms/analysis';
import type { Claim, ClaimRelation } from '../../terms/claim';
import type { PollRecord } from '../../terms/poll';
import type { ClaimKind, Quantity } from '../../terms/quantity';
import type { Quote } from '../../terms/quote';
import type { Source } from '../../terms/source';
import type { Span } from '../../text/span';
import { type Crediting, creditClaims, NARRATOR } from './credit';
import { isDisputed } from './dispute';
import { type PlacedClaim, placeClaims } from './placed-claim';
import { createPollFinder, findPollPassages, isPollSource, isShare } from './poll-passages';
import { findPolls } from './polls';
import { relateClaims } from './relate';
import { indexNames } from './source-names';
import { createNameTest, createSpeakerTest, indexSpeech, withoutRespondents } from './speech';

/** The claims of the article and how they stand to each other. Source spans. */
export interface ClaimFindings {
  readonly claims: readonly Claim[];
  readonly claimRelations: readonly ClaimRelation[];
  readonly polls: readonly PollRecord[];
}

/**
 * Makes claims of the quantities of all blocks, credits each to its source, and relates them: the same figure
 * again, a disputed figure and the right one, changes and shares with their arithmetic, surveys.
 *
 * @param text the source text.
 */
export function findClaims(
  text: string,
  blocks: readonly ReadBlock[],
  found: Pick<SourcesInFile, 'attributions' | 'sources'>,
): ClaimFindings {
  const namesSource = createNameTest(found.attributions);
  const placed = placeClaims(blocks, ({ quantity, span }) => countsSources(quantity) && namesSource(span));
  const sources = new Map(found.sources.map((source) => [source.id, source]));
  const speech = indexSpeech(withoutRespondents(found.attributions, placed));
  const crediting = creditClaims(placed, {
    text,
    blocks,
    speech,
    sources,
    namesIn: indexNames(found.sources),
  });
  const passages = findPollPassages(blocks, placed, createSpeakerTest(speech, sources));
  const pollAt = createPollFinder(found.sources);
  const claims = placed.map((claim, i) =>
    toClaim(text, blocks, claim, crediting[i] ?? NARRATOR, passages, pollAt, sources),
  );
  const claimRelations = relateClaims(text, claims, placed);
  const polls = findPolls(blocks, text, claims, placed, found.sources);
  return { claims: withUnits(claims, claimRelations), claimRelations, polls };
}

/** "In fact it is some 400": what it counts was said of the figure that it sets right. */
function withUnits(claims: readonly Claim[], relations: readonly ClaimRelation[]): readonly Claim[] {
  const units = new Map<string, string>();
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  for (const { kind, claims: members } of relations) {
    const [wrong, right] = members;
    const unit = wrong === undefined ? null : (byId.get(wrong)?.unit ?? null);
    if (kind === 'correction' && right !== undefined && unit !== null) units.set(right, unit);
  }
  return claims.map((claim) =>
    claim.unit === null && units.has(claim.id) ? { ...claim, unit: units.get(claim.id) ?? null } : claim,
  );
}

/** "two officials said": a small count within the words that name a source counts the story's own sources. */
function countsSources({ measure, kind, values }: Quantity): boolean {
  return measure === 'count' && kind !== 'event-count' && (values[0] ?? 0) <= 100;
}

function toClaim(
  text: string,
  blocks: readonly ReadBlock[],
  placed: PlacedClaim,
  crediting: Crediting,
  passages: readonly boolean[],
  pollAt: (place: number) => Source | null,
  sources: ReadonlyMap<string, Source>,
): Claim {
  const { quantity } = placed;
  const kind = kindInArticle(placed, crediting, passages, sources);
  const credited = pollCrediting(placed, kind, crediting, pollAt, passages[placed.block] === true);
  return {
    id: placed.id,
    span: placed.span,
    kind,
    values: quantity.values,
    unit: quantity.unit,
    hedge: quantity.hedge,
    base: quoteOf(blocks, placed.block, quantity.base),
    period: quoteOf(blocks, placed.block, quantity.period),
    sourceId: credited.sourceId,
    inQuote: placed.inQuote,
    disputed: isDisputed(text, placed),
    measure: quantity.measure,
    hedgeSense: quantity.hedgeSense,
    steps: quantity.steps,
    isRange: quantity.isRange,
    change: quantity.change,
    pollRole: quantity.pollRole ?? (kind === 'poll' ? 'share' : null),
    subject: quantity.subject,
    credit: credited.credit,
    inHeadline: placed.inHeadline,
  };
}

/** A share in a passage that reports a survey is the survey's. */
function kindInArticle(
  placed: PlacedClaim,
  crediting: Crediting,
  passages: readonly boolean[],
  sources: ReadonlyMap<string, Source>,
): ClaimKind {
  const { kind } = placed.quantity;
  if (kind !== 'rate' || !isShare(placed)) return kind;
  const source = crediting.sourceId === null ? undefined : sources.get(crediting.sourceId);
  if (isPollSource(source)) return 'poll';
  return passages[placed.block] === true && source === undefined ? 'poll' : kind;
}

function pollCrediting(
  placed: PlacedClaim,
  kind: ClaimKind,
  crediting: Crediting,
  pollAt: (place: number) => Source | null,
  inPassage: boolean,
): Crediting {
  const isTrend =
    placed.quantity.measure === 'none' &&
    /^(?:lead|advantage|support|approval|rating|popularity|race|share)$/.test(placed.quantity.subject ?? '');
  const isRating =
    inPassage && kind === 'change' && (isTrend || isShare(placed)) && placed.quantity.unit !== 'basis points';
  if ((kind !== 'poll' && !isRating) || crediting.sourceId !== null) return crediting;
  const poll = pollAt(placed.span[0]);
  if (poll === null) return crediting;
  return { sourceId: poll.id, credit: { basis: 'poll', span: poll.mentions[0] ?? null, destination: null } };
}

function quoteOf(blocks: readonly ReadBlock[], index: number, span: Span | null): Quote | null {
  const block = blocks[index]?.block;
  if (span === null || block === undefined) return null;
  return { span: toSource(block, span), text: block.text.slice(span[0], span[1]) };
}
