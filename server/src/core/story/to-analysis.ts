import type { Draft } from '../prose/draft';
import type { Place } from '../prose/paragraph';
import type { AnonymityStatement } from '../terms/anonymity';
import type { Attribution, PronounReading } from '../terms/attribution';
import type { Claim } from '../terms/claim';
import type { Readable } from '../terms/facts';
import type { PollRecord } from '../terms/poll';
import type { Quotation } from '../terms/quotation';
import type { Quote } from '../terms/quote';
import type { Reply } from '../terms/reply';
import type { SecondHand } from '../terms/second-hand';
import type { Source } from '../terms/source';
import type { ClaimTables, SourceTables } from '../terms/tables';
import type { Span } from '../text/span';

/** Where a place stands in the file, as a source span in UTF-16 code units. */
export type SpanOf = (place: Place) => Span;

/** The tables of sources with their places as source spans of the draft that they were read from. */
export function sourcesInFile(tables: SourceTables, { sourceOf }: Draft): SourcesInFile {
  return {
    attributions: tables.attributions.map((row) => attributionInFile(row, sourceOf)),
    sources: tables.sources.map((row) => sourceInFile(row, sourceOf)),
    replies: tables.replies.map((row) => replyInFile(row, sourceOf)),
    anonymity: tables.anonymity.map((row) => anonymityInFile(row, sourceOf)),
    pronouns: tables.pronouns.map((row) => pronounInFile(row, sourceOf)),
    secondHand: tables.secondHand.map((row) => secondHandInFile(row, sourceOf)),
  };
}

/** The tables of claims with their places as source spans of the draft that they were read from. */
export function claimsInFile(tables: ClaimTables, { sourceOf }: Draft): ClaimsInFile {
  return {
    claims: tables.claims.map((row) => claimInFile(row, sourceOf)),
    claimRelations: tables.claimRelations,
    polls: tables.polls.map((row) => pollInFile(row, sourceOf)),
  };
}

/** {@link SourceTables} in source spans. */
export interface SourcesInFile {
  readonly attributions: readonly Attribution[];
  readonly sources: readonly Source[];
  readonly replies: readonly Reply[];
  readonly anonymity: readonly AnonymityStatement[];
  readonly pronouns: readonly PronounReading[];
  readonly secondHand: readonly SecondHand[];
}

/** {@link ClaimTables} in source spans. */
export interface ClaimsInFile {
  readonly claims: readonly Claim[];
  readonly claimRelations: ClaimTables['claimRelations'];
  readonly polls: readonly PollRecord[];
}

function attributionInFile(row: Attribution<Place>, spanOf: SpanOf): Attribution {
  return {
    ...row,
    source: row.source.map(spanOf),
    cue: row.cue.map(spanOf),
    content: row.content.map(spanOf),
  };
}

function sourceInFile(row: Source<Place>, spanOf: SpanOf): Source {
  return {
    ...row,
    mentions: row.mentions.map(spanOf),
    reason: row.reason === null ? null : { ...row.reason, span: spanOf(row.reason.span) },
    basis: quoteInFile(row.basis, spanOf),
  };
}

function replyInFile(row: Reply<Place>, spanOf: SpanOf): Reply {
  return { ...row, span: spanOf(row.span), who: quoteInFile(row.who, spanOf) };
}

function anonymityInFile(row: AnonymityStatement<Place>, spanOf: SpanOf): AnonymityStatement {
  return { ...row, span: spanOf(row.span), reason: quoteInFile(row.reason, spanOf) };
}

function pronounInFile(row: PronounReading<Place>, spanOf: SpanOf): PronounReading {
  return { ...row, span: spanOf(row.span) };
}

function secondHandInFile(row: SecondHand<Place>, spanOf: SpanOf): SecondHand {
  return { ...row, span: spanOf(row.span), outlet: quoteInFile(row.outlet, spanOf) };
}

function claimInFile(row: Claim<Place>, spanOf: SpanOf): Claim {
  const { credit } = row;
  return {
    ...row,
    span: spanOf(row.span),
    base: quoteInFile(row.base, spanOf),
    period: quoteInFile(row.period, spanOf),
    credit: { ...credit, span: credit.span === null ? null : spanOf(credit.span) },
  };
}

function pollInFile(row: PollRecord<Place>, spanOf: SpanOf): PollRecord {
  return {
    ...row,
    span: spanOf(row.span),
    pollster: quoteInFile(row.pollster, spanOf),
    sponsor: quoteInFile(row.sponsor, spanOf),
    dates: quoteInFile(row.dates, spanOf),
    population: quoteInFile(row.population, spanOf),
  };
}

function quoteInFile(quote: Quote<Place> | null, spanOf: SpanOf): Quote | null {
  return quote === null ? null : { ...quote, span: spanOf(quote.span) };
}

/** The quotations of all paragraphs in source spans, whatever they are. */
export function quotationsInFile(readables: readonly Readable[], { sourceOf }: Draft): readonly Quotation[] {
  return readables.flatMap(({ paragraph, facts }) =>
    facts.quotations.map(({ span, opened, closed }) => ({
      span: sourceOf({ paragraph, span }),
      opened,
      closed,
    })),
  );
}
