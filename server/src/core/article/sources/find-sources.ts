import type { Judge } from '../../language/judge';
import type { PlacedSpan } from '../../prose/block';
import type { Place } from '../../prose/paragraph';
import type { AnonymityStatement } from '../../terms/anonymity';
import type { Attribution, PronounReading } from '../../terms/attribution';
import type { Readable } from '../../terms/facts';
import type { People } from '../../terms/person';
import type { Quote } from '../../terms/quote';
import type { Reply } from '../../terms/reply';
import type { Source } from '../../terms/source';
import type { SourceTables } from '../../terms/tables';
import { overlaps, type Span } from '../../text/span';
import type { Entity } from '../reading/entity';
import { readArticle } from '../reading/read-article';
import type { Reading } from '../reading/reading';
import { type PlacedAnonymity, type ReachedReason, reachOfAnonymity, reasonsOf } from './anonymity';
import { profileOf } from './profiles';

/**
 * Links the attributions of all blocks to one entity for each source.
 *
 * Ids count in the order of the text: `a1` is the first attribution, `s1` the first source to speak.
 *
 * @param blocks all blocks of the article with their facts, in order.
 */
export function findSources(blocks: readonly Readable[], people: People, judge: Judge): SourceTables {
  const reading = readArticle(blocks, people, judge);
  const placed = reachOfAnonymity(blocks, reading, judge);
  const places = createPlaces(blocks);
  const speakers = orderedSpeakers(reading);
  const ids = new Map(speakers.map(({ entity }, i) => [entity, `s${i + 1}`]));
  const idOf = (entity: Entity | null): string | null => (entity === null ? null : (ids.get(entity) ?? null));
  const reasons = reasonsOf(placed, reading.entities);
  const attributions: Attribution<Place>[] = [];
  const pronouns: PronounReading<Place>[] = [];
  for (const { statement, entity, candidates } of reading.statements) {
    const id = `a${attributions.length + 1}`;
    const all = (list: readonly Span[]) => list.map((span) => places.of(statement.block, span));
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
        span: places.of(statement.block, first),
        sourceId: idOf(entity),
        candidates: candidates.map((candidate) => profileOf(candidate, judge).name),
      });
  }
  return {
    attributions,
    sources: speakers.map(({ entity, mentions }, i) =>
      sourceOf(`s${i + 1}`, entity, mentions, reasons, places, judge),
    ),
    replies: repliesOf(blocks, reading, places, idOf),
    anonymity: placed.map((statement) => anonymityOf(statement, places, idOf)),
    pronouns,
    secondHand: blocks.flatMap(({ facts }, block) =>
      facts.secondHand.map(({ span, kind, outlet }) => ({
        span: places.of(block, span),
        kind,
        outlet: outlet === null ? null : places.quote({ block, span: outlet }),
      })),
    ),
  };
}

interface Places {
  of(block: number, span: Span): Place;
  quote(placed: PlacedSpan): Quote<Place>;
}

function createPlaces(blocks: readonly Readable[]): Places {
  const of = (block: number, span: Span): Place => {
    const paragraph = blocks[block]?.paragraph;
    if (paragraph === undefined) throw new RangeError(`The article has no paragraph ${block}.`);
    return { paragraph, span };
  };
  return {
    of,
    quote: ({ block, span }) => {
      const place = of(block, span);
      return { span: place, text: place.paragraph.words.slice(span[0], span[1]) };
    },
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
  places: Places,
  judge: Judge,
): Source<Place> {
  const profile = profileOf(entity, judge);
  const reason = reasons.get(entity);
  const unnamed = entity.kind === 'anonymous-person' || entity.kind === 'anonymous-group';
  return {
    id,
    kind: entity.kind,
    name: profile.name,
    mentions: mentions.map(({ block, span }) => places.of(block, span)),
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
    reason:
      reason === undefined || !unnamed ? null : { ...places.quote(reason), inherited: reason.inherited },
    basis: unnamed ? basisOf(entity, mentions, places, judge) : null,
  };
}

function surfaceName({ name, text, core, span }: Entity['phrases'][number]): string {
  return name?.full ?? text.slice(0, core[1] - span[0]);
}

function basisOf(
  entity: Entity,
  mentions: readonly PlacedSpan[],
  places: Places,
  { sources }: Judge,
): Quote<Place> | null {
  for (const phrase of entity.phrases) {
    const basis = sources.basisIn(phrase);
    const place = mentions.find(
      ({ span }) =>
        basis !== null && span[0] <= basis[0] && basis[1] <= span[1] && span[0] === phrase.span[0],
    );
    if (basis !== null && place !== undefined) return places.quote({ block: place.block, span: basis });
  }
  return null;
}

function anonymityOf(
  { block, statement, own, others }: PlacedAnonymity,
  places: Places,
  idOf: (entity: Entity) => string | null,
): AnonymityStatement<Place> {
  const known = (entities: readonly Entity[]) => entities.flatMap((entity) => idOf(entity) ?? []);
  return {
    span: places.of(block, statement.span),
    reason: statement.reason === null ? null : places.quote({ block, span: statement.reason }),
    own: known(own),
    others: known(others),
    blanket: statement.others || statement.scope === 'everyone',
  };
}

function repliesOf(
  blocks: readonly Readable[],
  reading: Reading,
  places: Places,
  idOf: (entity: Entity) => string | null,
): readonly Reply<Place>[] {
  const references = new Map<number, Reading['references'][number][]>();
  for (const place of reading.references) {
    const list = references.get(place.block);
    if (list === undefined) references.set(place.block, [place]);
    else list.push(place);
  }
  return blocks.flatMap(({ facts }, block) =>
    facts.replies.map(({ span, kind, who }): Reply<Place> => {
      const asked =
        who === null ? undefined : references.get(block)?.find((place) => overlaps(place.span, who));
      return {
        span: places.of(block, span),
        kind,
        who: who === null ? null : places.quote({ block, span: who }),
        sourceId: asked === undefined ? null : idOf(asked.entity),
      };
    }),
  );
}
