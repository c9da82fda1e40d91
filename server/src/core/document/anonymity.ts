import type { LocalAnonymity } from '../block/anonymity/anonymity';
import type { DocumentBlock, PlacedSpan } from '../prose/block';
import { overlaps, type Span } from '../span';
import type { LinkedStatement } from './block-speech';
import { type Entity, isHumanKind } from './entity';
import type { Reading, Reference } from './read-article';

/** A statement about anonymity in its place, with the sources that it covers. */
export interface PlacedAnonymity {
  readonly block: number;
  readonly statement: LocalAnonymity;
  /** Of whom it is said in so many words. */
  readonly own: readonly Entity[];
  /** Whom it covers besides ("like others", "all of the people interviewed"). */
  readonly others: readonly Entity[];
}

/** The reason that covers an entity. */
export interface ReachedReason extends PlacedSpan {
  readonly inherited: boolean;
}

/**
 * Works out whom each statement about anonymity covers, before it and after it in the text.
 *
 * "Like others" reaches every unnamed person and group of the article; "the officials spoke on condition …" those
 * that go under the noun; "she asked not to be named" the one she is.
 */
export function reachOfAnonymity(
  blocks: readonly DocumentBlock[],
  reading: Reading,
): readonly PlacedAnonymity[] {
  const unnamed = reading.entities.filter((entity) => entity.mentions.length > 0 && isUnnamed(entity));
  const referencesOf = grouped(reading.references);
  const statementsOf = grouped(
    reading.statements.map((linked) => ({ ...linked, block: linked.statement.block })),
  );
  return blocks.flatMap(({ facts }, block) =>
    facts.anonymity.flatMap((statement): readonly PlacedAnonymity[] => {
      const sentence = facts.sentences.find((span) => overlaps(span, statement.span)) ?? statement.span;
      const spoken = speakerOf(statement, blocks[block]?.block.text ?? '', referencesOf.get(block) ?? []);
      const known = ownSources(statement, sentence, block, referencesOf, statementsOf, unnamed);
      // Somebody who "spoke on condition of anonymity" is a source, whatever the article quotes of them.
      const own = known.length === 0 && spoken !== null ? [admit(spoken)] : known;
      if (own.length === 0 && !statement.explicit) return [];
      const everyone = statement.others || statement.scope === 'everyone';
      const others = everyone
        ? unnamed.filter(
            (entity) => !own.includes(entity) && entity.kind !== 'vague-group' && entity.firstHand,
          )
        : [];
      // Whoever asks not to be named is somebody, however vaguely the text speaks of them.
      for (const entity of own)
        if (statement.explicit && entity.kind === 'vague-group') entity.kind = 'anonymous-group';
      return [{ block, statement, own, others }];
    }),
  );
}

/** Formulas that say that somebody talked. */
const SPOKE = /\b(?:sp(?:oke|eak|eaking|oken)|talk(?:ed|ing)|interview|described|agreed|request|grant)/i;

/** An unnamed person or group of whom the statement says that they spoke, and who makes no statement in the article. */
function speakerOf(
  statement: LocalAnonymity,
  text: string,
  references: readonly Reference[],
): Reference | null {
  const { subject, span } = statement;
  if (subject === null || !statement.explicit || !SPOKE.test(text.slice(span[0], span[1]))) return null;
  const place = references.find((reference) => overlaps(reference.span, subject));
  return place !== undefined && isUnnamed(place.entity) && place.entity.mentions.length === 0 ? place : null;
}

function admit({ entity, block, span }: Reference): Entity {
  entity.mentions.push({ block, span });
  entity.firstHand = true;
  return entity;
}

function isUnnamed(entity: Entity): boolean {
  return (
    entity.kind === 'anonymous-person' || entity.kind === 'anonymous-group' || entity.kind === 'vague-group'
  );
}

function grouped<T extends { readonly block: number }>(
  items: readonly T[],
): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(item.block);
    if (group === undefined) groups.set(item.block, [item]);
    else group.push(item);
  }
  return groups;
}

function ownSources(
  statement: LocalAnonymity,
  sentence: Span,
  block: number,
  referencesOf: ReadonlyMap<number, readonly Reference[]>,
  statementsOf: ReadonlyMap<number, readonly LinkedStatement[]>,
  unnamed: readonly Entity[],
): readonly Entity[] {
  const beside = besideSource(statement, sentence, statementsOf.get(block) ?? []);
  const places = referencesOf.get(block) ?? [];
  const { subject } = statement;
  const named = subject === null ? undefined : places.find((place) => overlaps(place.span, subject));
  if (named !== undefined && isHumanKind(named.entity.kind)) {
    if (isUnnamed(named.entity) && named.entity.mentions.length > 0) return [named.entity];
    if (named.entity.mentions.length > 0 && named.entity.kind !== 'vague-group')
      return beside === null ? [] : [beside];
    const family = unnamed.filter((entity) => sharesNoun(entity, named.entity));
    if (family.length > 0 && beside === null) return family;
    if (beside === null && statement.scope === 'source') return [];
  }
  if (beside !== null) return [beside];
  if (named !== undefined && named.entity.kind === 'named-person') return [];
  return lastUnnamed(block, statement.span, statementsOf);
}

/** "The officials" are those who were introduced as officials; "the people" are all. */
function sharesNoun(entity: Entity, subject: Entity): boolean {
  if (subject.heads.has('person') || subject.heads.has('source')) return true;
  return [...subject.heads].some((head) => entity.heads.has(head));
}

/** The unnamed source of the statement's own sentence; the nearest before it, else after it. */
function besideSource(
  statement: LocalAnonymity,
  sentence: Span,
  statements: readonly LinkedStatement[],
): Entity | null {
  let best: Entity | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const { statement: said, entity } of statements) {
    const source = said.local.source[0];
    if (entity === null || source === undefined || !isUnnamed(entity)) continue;
    const distance =
      source[0] <= statement.span[0] ? Math.max(0, statement.span[0] - source[1]) : 200 + source[0];
    if (source[0] >= sentence[0] && source[0] < sentence[1] && distance < nearest) {
      nearest = distance;
      best = entity;
    }
  }
  return best;
}

function lastUnnamed(
  block: number,
  span: Span,
  statementsOf: ReadonlyMap<number, readonly LinkedStatement[]>,
): readonly Entity[] {
  for (let b = block; b >= 0 && b >= block - 1; b--) {
    const before = (statementsOf.get(b) ?? []).filter(
      ({ statement, entity }) =>
        entity !== null && isUnnamed(entity) && (b < block || statement.at < span[0]),
    );
    const last = before[before.length - 1]?.entity;
    if (last !== undefined && last !== null) return [last];
  }
  return [];
}

/** "One of the officials" goes without a name for the reason of the officials. */
function parts(entities: readonly Entity[], wholes: readonly Entity[]): readonly Entity[] {
  return entities.filter((entity) => entity.partOf !== null && wholes.includes(entity.partOf));
}

/** The reason that covers each entity: its own before one that it inherits, the first before a later one. */
export function reasonsOf(
  placed: readonly PlacedAnonymity[],
  entities: readonly Entity[],
): ReadonlyMap<Entity, ReachedReason> {
  const reasons = new Map<Entity, ReachedReason>();
  for (const { block, statement, own } of placed) {
    if (statement.reason === null) continue;
    for (const [i, entity] of own.entries()) {
      if (!reasons.has(entity)) reasons.set(entity, { block, span: statement.reason, inherited: i > 0 });
    }
  }
  for (const { block, statement, own } of placed) {
    if (statement.reason === null) continue;
    for (const entity of parts(entities, own)) {
      if (!reasons.has(entity)) reasons.set(entity, { block, span: statement.reason, inherited: true });
    }
  }
  for (const { block, statement, others } of placed) {
    if (statement.reason === null) continue;
    for (const entity of others) {
      if (!reasons.has(entity)) reasons.set(entity, { block, span: statement.reason, inherited: true });
    }
  }
  return reasons;
}
