import { basisIn } from '../../english/mentions/basis';
import type { PlacedSpan } from '../../prose/block';
import { toSource } from '../../prose/source-map';
import type { AnonymityStatement } from '../../terms/anonymity';
import type { Attribution, PronounReading } from '../../terms/attribution';
import type { DocumentBlock } from '../../terms/facts';
import type { Quote } from '../../terms/quote';
import type { Reply } from '../../terms/reply';
import type { SecondHand } from '../../terms/second-hand';
import type { Source } from '../../terms/source';
import { overlaps, type Span } from '../../text/span';
import type { Entity } from '../reading/entity';
import { readArticle } from '../reading/read-article';
import type { Reading } from '../reading/reading';
import { type PlacedAnonymity, type ReachedReason, reachOfAnonymity, reasonsOf } from './anonymity';
import { profileOf } from './profiles';

/** The attributions of the whole article, the entities behind them, and what the article says of them. Source spans. */
export interface SourceFindings {
  readonly attributions: readonly Attribution[];
  readonly sources: readonly Source[];
  readonly replies: readonly Reply[];
  readonly anonymity: readonly AnonymityStatement[];
  readonly pronouns: readonly PronounReading[];
  readonly secondHand: readonly SecondHand[];
}

/**
 * Links the attributions of all blocks to one entity for each source.
 *
 * Ids count in the order of the text: `a1` is the first attribution, `s1` the first source to speak.
 *
 * @param blocks all blocks of the article with their facts, in order.
 */
export function findSources(blocks: readonly DocumentBlock[]): SourceFindings {
  const reading = readArticle(blocks);
  const placed = reachOfAnonymity(blocks, reading);
  const spans = createSpans(blocks);
  const speakers = orderedSpeakers(reading);
  const ids = new Map(speakers.map(({ entity }, i) => [entity, `s${i + 1}`]));
  const idOf = (entity: Entity | null): string | null => (entity === null ? null : (ids.get(entity) ?? null));
  const reasons = reasonsOf(placed, reading.entities);
  const attributions: Attribution[] = [];
  const pronouns: PronounReading[] = [];
  for (const { statement, entity, candidates } of reading.statements) {
    const id = `a${attributions.length + 1}`;
    const all = (list: readonly Span[]) => list.map((span) => spans.source(statement.block, span));
    attributions.push({
      id,
      form: statement.form,
      source: all(statement.local.source),
      cue: all(statement.local.cue),
      content: all(statement.local.content),
      sourceId: idOf(entity),
    });
    const first = statement.local.source[0];
    if (
      statement.phrase?.pronoun != null &&
      first !== undefined &&
      (candidates.length > 0 || entity === null)
    )
      pronouns.push({
        attributionId: id,
        span: spans.source(statement.block, first),
        sourceId: idOf(entity),
        candidates: candidates.map((candidate) => profileOf(candidate).name),
      });
  }
  return {
    attributions,
    sources: speakers.map(({ entity, mentions }, i) =>
      sourceOf(`s${i + 1}`, entity, mentions, reasons, spans),
    ),
    replies: repliesOf(blocks, reading, spans, idOf),
    anonymity: placed.map((statement) => anonymityOf(statement, spans, idOf)),
    pronouns,
    secondHand: blocks.flatMap(({ facts }, block) =>
      facts.secondHand.map(({ span, kind, outlet }) => ({
        span: spans.source(block, span),
        kind,
        outlet: outlet === null ? null : spans.quote({ block, span: outlet }),
      })),
    ),
  };
}

interface Spans {
  source(block: number, span: Span): Span;
  quote(place: PlacedSpan): Quote;
}

function createSpans(blocks: readonly DocumentBlock[]): Spans {
  const source = (block: number, span: Span): Span => {
    const document = blocks[block];
    return document === undefined ? span : toSource(document.block, span);
  };
  return {
    source,
    quote: ({ block, span }) => ({
      span: source(block, span),
      text: blocks[block]?.block.text.slice(span[0], span[1]) ?? '',
    }),
  };
}

interface Speaker {
  readonly entity: Entity;
  readonly mentions: readonly PlacedSpan[];
}

/** Everyone who says something; one who is never named beside a statement is shown where the article names them. */
function orderedSpeakers(reading: Reading): readonly Speaker[] {
  const first = new Map<Entity, PlacedSpan>();
  for (const place of reading.references) if (!first.has(place.entity)) first.set(place.entity, place);
  const speakers = new Map<Entity, Speaker>();
  for (const { entity } of reading.statements) {
    if (entity === null || speakers.has(entity)) continue;
    const place = first.get(entity);
    const mentions = entity.mentions.length > 0 || place === undefined ? entity.mentions : [place];
    speakers.set(entity, { entity, mentions: unique(mentions) });
  }
  for (const entity of reading.entities) {
    if (entity.mentions.length > 0 && !speakers.has(entity))
      speakers.set(entity, { entity, mentions: unique(entity.mentions) });
  }
  return [...speakers.values()].sort((a, b) => compare(a.mentions[0], b.mentions[0]));
}

function unique(places: readonly PlacedSpan[]): readonly PlacedSpan[] {
  const sorted = [...places].sort(compare);
  return sorted.filter((place, i) => i === 0 || compare(place, sorted[i - 1]) !== 0);
}

function compare(a: PlacedSpan | undefined, b: PlacedSpan | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return a.block - b.block || a.span[0] - b.span[0] || a.span[1] - b.span[1];
}

function sourceOf(
  id: string,
  entity: Entity,
  mentions: readonly PlacedSpan[],
  reasons: ReadonlyMap<Entity, ReachedReason>,
  spans: Spans,
): Source {
  const profile = profileOf(entity);
  const reason = reasons.get(entity);
  const unnamed = entity.kind === 'anonymous-person' || entity.kind === 'anonymous-group';
  return {
    id,
    kind: entity.kind,
    name: profile.name,
    mentions: mentions.map(({ block, span }) => spans.source(block, span)),
    names: [
      ...new Set([
        ...(entity.person === null ? [] : [entity.person.name]),
        ...entity.phrases.map(surfaceName),
      ]),
    ],
    role: profile.role,
    affiliation: profile.affiliation,
    party: profile.party,
    tenure: profile.tenure,
    people: entity.kind === 'anonymous-person' ? 1 : entity.plural ? entity.count : null,
    reason: reason === undefined || !unnamed ? null : { ...spans.quote(reason), inherited: reason.inherited },
    basis: unnamed ? basisOf(entity, mentions, spans) : null,
  };
}

function surfaceName({ name, text, core, span }: Entity['phrases'][number]): string {
  return name?.full ?? text.slice(0, core[1] - span[0]);
}

function basisOf(entity: Entity, mentions: readonly PlacedSpan[], spans: Spans): Quote | null {
  for (const phrase of entity.phrases) {
    const basis = basisIn(phrase);
    const place = mentions.find(
      ({ span }) =>
        basis !== null && span[0] <= basis[0] && basis[1] <= span[1] && span[0] === phrase.span[0],
    );
    if (basis !== null && place !== undefined) return spans.quote({ block: place.block, span: basis });
  }
  return null;
}

function anonymityOf(
  { block, statement, own, others }: PlacedAnonymity,
  spans: Spans,
  idOf: (entity: Entity) => string | null,
): AnonymityStatement {
  const known = (entities: readonly Entity[]) => entities.flatMap((entity) => idOf(entity) ?? []);
  return {
    span: spans.source(block, statement.span),
    reason: statement.reason === null ? null : spans.quote({ block, span: statement.reason }),
    own: known(own),
    others: known(others),
    blanket: statement.others || statement.scope === 'everyone',
  };
}

function repliesOf(
  blocks: readonly DocumentBlock[],
  reading: Reading,
  spans: Spans,
  idOf: (entity: Entity) => string | null,
): readonly Reply[] {
  const references = new Map<number, Reading['references'][number][]>();
  for (const place of reading.references) {
    const list = references.get(place.block);
    if (list === undefined) references.set(place.block, [place]);
    else list.push(place);
  }
  return blocks.flatMap(({ facts }, block) =>
    facts.replies.map(({ span, kind, who }): Reply => {
      const asked =
        who === null ? undefined : references.get(block)?.find((place) => overlaps(place.span, who));
      return {
        span: spans.source(block, span),
        kind,
        who: who === null ? null : spans.quote({ block, span: who }),
        sourceId: asked === undefined ? null : idOf(asked.entity),
      };
    }),
  );
}
