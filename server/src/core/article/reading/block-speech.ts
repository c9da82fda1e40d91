import type { NounJudge } from '../../language/judge';
import type { Readable } from '../../terms/facts';
import type { LocalMention } from '../../terms/mention';
import type { PersonName } from '../../terms/noun-phrase';
import type { LocalQuotation } from '../../terms/quotation';

import { contains, type Span } from '../../text/span';
import { createSpanIndex, indexAt, type SpanIndex } from '../../text/span-index';
import type { Heard } from './discourse';
import { type Entity, isHumanKind } from './entity';
import { placeAttributions, type Statement } from './place-attributions';

/** A statement with the entity behind it; null where a reader could not tell. */
export interface LinkedStatement {
  readonly statement: Statement;
  readonly entity: Entity | null;
  /** For a pronoun: all whom it could mean, the best first. */
  readonly candidates: readonly Entity[];
}

/** The statements of one block, while the reader goes through it. */
export interface BlockSpeech {
  readonly document: Readable;
  /** In the order in which a reader meets their sources. */
  readonly statements: readonly Statement[];
  /** Which statement says what stands at a place. */
  readonly said: SpanIndex<Statement>;
  readonly sources: SpanIndex<Span>;
  readonly quotations: SpanIndex<LocalQuotation>;
  /** Mentions of a name by where their apposition begins. */
  readonly introductions: ReadonlyMap<number, LocalMention>;
  /** What has been settled so far, in order. */
  readonly settled: LinkedStatement[];
  readonly byStatement: Map<Statement, LinkedStatement>;
  /** Who is meant by the noun phrase that begins at a place. */
  readonly byPhrase: Map<number, Entity>;
}

export function beginBlock(document: Readable, index: number, nouns: NounJudge): BlockSpeech {
  const statements = placeAttributions(document, index);
  const introductions = new Map<number, LocalMention>();
  for (const mention of document.facts.mentions) {
    const apposition = mention.phrase.appositions[0];
    const { name } = mention.phrase;
    if (name !== null && apposition !== undefined && !isMonth(name, nouns))
      introductions.set(apposition[0], mention);
  }
  return {
    document,
    statements,
    said: createSpanIndex(
      statements.flatMap((statement) => statement.local.content.map((span) => [span, statement] as const)),
    ),
    sources: createSpanIndex(
      statements.flatMap(({ local }) => local.source.map((span) => [span, span] as const)),
    ),
    quotations: createSpanIndex(
      document.facts.quotations.map((quotation) => [quotation.span, quotation] as const),
    ),
    introductions,
    settled: [],
    byStatement: new Map(),
    byPhrase: new Map(),
  };
}

/** "…through August, a Courier analysis shows": no name with its apposition. */
function isMonth({ parts, full }: PersonName, nouns: NounJudge): boolean {
  return parts.length === 1 && nouns.isMonth(full.toLowerCase());
}

/** "adding that …" goes on with the speaker before it in its sentence. */
export function speakerBefore({ document, settled }: BlockSpeech, statement: Statement): Entity | null {
  const { sentences } = document.facts;
  const sentence = indexAt(sentences, statement.at);
  for (let i = settled.length - 1; i >= 0; i--) {
    const other = settled[i];
    if (other === undefined || indexAt(sentences, other.statement.at) < sentence) return null;
    if (other.entity !== null && indexAt(sentences, other.statement.at) === sentence) return other.entity;
  }
  return null;
}

/** Who was speaking when a block ended. */
export interface LastWord {
  /** The last speaker. */
  readonly last: Entity | null;
  /** The person whom the last sentence is about, where it says nothing itself. */
  readonly subject: Entity | null;
  /** True when its last quotation was left open: the next block goes on with it. */
  readonly unclosed: boolean;
}

/** Notes who was speaking when a block ended; a block without a sentence changes nothing. */
export function lastWordOf(
  speech: BlockSpeech,
  block: number,
  heard: readonly Heard[],
  before: LastWord,
): LastWord {
  const { document, statements, byStatement } = speech;
  const lastSentence = document.facts.sentences[document.facts.sentences.length - 1];
  if (lastSentence === undefined) return before;
  const lastQuotation = document.facts.quotations[document.facts.quotations.length - 1];
  let last: Entity | null = null;
  for (const statement of inOrderOfSpeech(statements)) last = byStatement.get(statement)?.entity ?? last;
  return {
    last,
    subject: speech.said.touching(lastSentence).length > 0 ? null : subjectOf(lastSentence, block, heard),
    unclosed: lastQuotation?.opened === true && !lastQuotation.closed,
  };
}

function subjectOf(sentence: Span, block: number, heard: readonly Heard[]): Entity | null {
  let subject: Entity | null = null;
  for (let i = heard.length - 1; i >= 0; i--) {
    const place = heard[i];
    if (place === undefined || place.block !== block || place.span[1] <= sentence[0]) break;
    if (!place.subject || place.quoted || place.span[0] < sentence[0]) continue;
    if (isHumanKind(place.entity.kind) && !place.entity.plural) subject = place.entity;
  }
  return subject;
}

function inOrderOfSpeech(statements: readonly Statement[]): readonly Statement[] {
  return [...statements].sort((a, b) => lastContent(a) - lastContent(b));
}

function lastContent({ at, local }: Statement): number {
  return Math.max(at, ...local.content.map((span) => span[0]));
}

/** How many statements around a quotation may be its speaker's. */
const NEIGHBOURS = 12;

/**
 * Settles what was left open until the block was read: quotations that name no speaker, and first persons inside what
 * somebody says.
 */
export function speakersOfOpen(
  speech: BlockSpeech,
  open: readonly Statement[],
  previous: LastWord,
  settle: (statement: Statement, entity: Entity | null) => void,
): void {
  if (open.length === 0) return;
  const ordered = inOrderOfSpeech(speech.statements);
  const places = new Map(ordered.map((statement, i) => [statement, i]));
  for (const statement of open) {
    const place = places.get(statement) ?? 0;
    const near = ordered.slice(Math.max(0, place - NEIGHBOURS), place + NEIGHBOURS + 1);
    settle(
      statement,
      statement.phrase === null
        ? floating(speech, statement, near, previous)
        : firstPerson(speech, statement, previous),
    );
  }
}

/** "I" and "we" are whoever says what they stand in. */
function firstPerson(
  { quotations, said, byStatement }: BlockSpeech,
  statement: Statement,
  previous: LastWord,
): Entity | null {
  const at: Span = [statement.at, statement.at + 1];
  const quotation = quotations.around(at)[0];
  for (const other of said.touching(quotation?.span ?? at)) {
    const entity = other === statement ? null : byStatement.get(other)?.entity;
    if (entity !== undefined && entity !== null) return entity;
  }
  return quotation !== undefined && !quotation.opened ? previous.last : null;
}

function floating(
  { document, byStatement }: BlockSpeech,
  statement: Statement,
  near: readonly Statement[],
  previous: LastWord,
): Entity | null {
  const first = statement.local.content[0];
  if (first === undefined) return null;
  let before: Entity | null = null;
  let after: Entity | null = null;
  for (const other of near) {
    const entity = other === statement ? null : (byStatement.get(other)?.entity ?? null);
    if (entity === null) continue;
    if (document.facts.quotations.length > 0 && other.local.content.some((said) => contains(said, first)))
      continue;
    if ((other.local.content[0]?.[0] ?? other.at) < first[0]) before = entity;
    else after ??= entity;
  }
  if (before !== null) return before;
  if (previous.unclosed && previous.last !== null && first[0] <= 1) return previous.last;
  return after ?? previous.subject ?? previous.last;
}
