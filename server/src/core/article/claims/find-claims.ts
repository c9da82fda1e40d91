import type { Judge } from '../../language/judge';
import type { Paragraph, Place } from '../../prose/paragraph';
import type { Claim, ClaimRelation } from '../../terms/claim';
import type { Readable } from '../../terms/facts';
import type { ClaimKind, Quantity } from '../../terms/quantity';
import type { Quote } from '../../terms/quote';
import type { Source } from '../../terms/source';
import type { ClaimTables, SourceTables } from '../../terms/tables';
import type { Span } from '../../text/span';
import { type Crediting, creditClaims, NARRATOR } from './credit';
import { isDisputed } from './dispute';
import { type PlacedClaim, placeClaims } from './placed-claim';
import { createPollFinder, findPollPassages, isPollSource, isShare } from './poll-passages';
import { findPolls } from './polls';
import { relateClaims } from './relate';
import { indexNames } from './source-names';
import {
  attributionsByParagraph,
  createNameTest,
  hasSpeaker,
  indexSpeech,
  type Speech,
  withoutRespondents,
} from './speech';

/** What the reading of a claim looks at. */
interface ArticleContext {
  readonly sources: ReadonlyMap<string, Source<Place>>;
  /** The paragraphs that report a survey. */
  readonly passages: ReadonlySet<Paragraph>;
  /** The poll that a reader has in mind at a place. */
  readonly pollAt: (place: Place) => Source<Place> | null;
  readonly judge: Judge;
}

/**
 * Makes claims of the quantities of all paragraphs, credits each to its source, and relates them: the same figure
 * again, a disputed figure and the right one, changes and shares with their arithmetic, surveys.
 *
 * @param readables all paragraphs of the article with their facts, in order.
 * @param tables attributions and sources that were read from them.
 */
export function findClaims(
  readables: readonly Readable[],
  tables: Pick<SourceTables, 'attributions' | 'sources'>,
  judge: Judge,
): ClaimTables {
  const orders = new Map(readables.map(({ paragraph }, i) => [paragraph, i]));
  const orderOf = (paragraph: Paragraph) => orders.get(paragraph) ?? -1;
  const sources = new Map(tables.sources.map((source) => [source.id, source]));
  const placed = placeClaims(readables, createOwnCountTest(tables));
  const heard = attributionsByParagraph(
    withoutRespondents(
      tables.attributions,
      (paragraph) => readables[orderOf(paragraph)]?.facts.quantities ?? [],
    ),
  );
  const crediting = creditClaims(placed, {
    speechIn: keptFor((paragraph): Speech => indexSpeech(paragraph, heard.get(paragraph) ?? [], orderOf)),
    sources,
    namesIn: indexNames(tables.sources),
    judge: judge.credit,
  });
  const context: ArticleContext = {
    sources,
    passages: findPollPassages(
      readables,
      (paragraph) => hasSpeaker(paragraph, heard.get(paragraph) ?? [], sources, judge.polls),
      judge.polls,
    ),
    pollAt: createPollFinder(tables.sources, orderOf, judge.polls),
    judge,
  };
  const told = placed.map((claim, i) => ({
    claim: toClaim(claim, crediting[i] ?? NARRATOR, context),
    placed: claim,
  }));
  const claimRelations = relateClaims(told, judge);
  return {
    claims: withUnits(
      told.map(({ claim }) => claim),
      claimRelations,
    ),
    claimRelations,
    polls: findPolls(told, tables.sources, orderOf, judge.polls),
  };
}

/** Keeps the answers to a question that is asked of one paragraph after the other. */
function keptFor<T extends object>(ask: (paragraph: Paragraph) => T): (paragraph: Paragraph) => T {
  const answers = new Map<Paragraph, T>();
  return (paragraph) => {
    const known = answers.get(paragraph);
    if (known !== undefined) return known;
    const answer = ask(paragraph);
    answers.set(paragraph, answer);
    return answer;
  };
}

/** "In fact it is some 400": what it counts was said of the figure that it sets right. */
function withUnits(
  claims: readonly Claim<Place>[],
  relations: readonly ClaimRelation[],
): readonly Claim<Place>[] {
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
function createOwnCountTest({
  attributions,
}: Pick<SourceTables, 'attributions'>): (quantity: Quantity, paragraph: Paragraph) => boolean {
  const all = attributionsByParagraph(attributions);
  const isNameIn = keptFor((paragraph) => createNameTest(paragraph, all.get(paragraph) ?? []));
  return (quantity, paragraph) => isSmallCount(quantity) && isNameIn(paragraph)(quantity.span);
}

function isSmallCount({ measure, kind, values }: Quantity): boolean {
  return measure === 'count' && kind !== 'event-count' && (values[0] ?? 0) <= 100;
}

function toClaim(placed: PlacedClaim, crediting: Crediting, context: ArticleContext): Claim<Place> {
  const { quantity, paragraph } = placed;
  const kind = kindInArticle(placed, crediting, context);
  const credited = pollCrediting(placed, kind, crediting, context);
  return {
    id: placed.id,
    span: { paragraph, span: placed.span },
    kind,
    values: quantity.values,
    unit: quantity.unit,
    hedge: quantity.hedge,
    base: quoteOf(paragraph, quantity.base),
    period: quoteOf(paragraph, quantity.period),
    sourceId: credited.sourceId,
    inQuote: placed.inQuote,
    disputed: isDisputed(placed, context.judge.disputes),
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
  { quantity, paragraph }: PlacedClaim,
  { sourceId }: Crediting,
  { sources, passages, judge }: ArticleContext,
): ClaimKind {
  const { kind } = quantity;
  if (kind !== 'rate' || !isShare(quantity)) return kind;
  const source = sourceId === null ? undefined : sources.get(sourceId);
  if (source !== undefined && isPollSource(source, judge.polls)) return 'poll';
  return passages.has(paragraph) && source === undefined ? 'poll' : kind;
}

function pollCrediting(
  { quantity, paragraph, span }: PlacedClaim,
  kind: ClaimKind,
  crediting: Crediting,
  { passages, pollAt, judge }: ArticleContext,
): Crediting {
  const isTrend = quantity.measure === 'none' && judge.polls.ratings.has(quantity.subject ?? '');
  const isRating =
    passages.has(paragraph) &&
    kind === 'change' &&
    (isTrend || isShare(quantity)) &&
    quantity.unit !== 'basis points';
  if ((kind !== 'poll' && !isRating) || crediting.sourceId !== null) return crediting;
  const poll = pollAt({ paragraph, span });
  if (poll === null) return crediting;
  return { sourceId: poll.id, credit: { basis: 'poll', span: poll.mentions[0] ?? null, destination: null } };
}

function quoteOf(paragraph: Paragraph, span: Span | null): Quote<Place> | null {
  if (span === null) return null;
  return { span: { paragraph, span }, text: paragraph.words.slice(span[0], span[1]) };
}
