import type { Judge } from '../../language/judge';
import type { PlacedSpan } from '../../prose/block';
import type { LocalAnonymity } from '../../terms/anonymity';
import type { Readable } from '../../terms/facts';
import type { Span } from '../../text/span';
import { createSpanIndex, indexAt, type SpanIndex } from '../../text/span-index';
import type { LinkedStatement } from '../reading/block-speech';
import { type Entity, isHumanKind } from '../reading/entity';
import type { Reading, Reference } from '../reading/reading';

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
  blocks: readonly Readable[],
  reading: Reading,
  judge: Judge,
): readonly PlacedAnonymity[] {
  const unnamed = reading.entities.filter((entity) => entity.mentions.length > 0 && isUnnamed(entity));
  const referencesOf = grouped(reading.references);
  const statementsOf = grouped(
    reading.statements.map((linked) => ({ ...linked, block: linked.statement.block })),
  );
  return blocks.flatMap(({ paragraph: { words }, facts }, block) => {
    if (facts.anonymity.length === 0) return [];
    const references = createSpanIndex(
      (referencesOf.get(block) ?? []).map((place) => [place.span, place] as const),
    );
    const statements = statementsOf.get(block) ?? [];
    const around: Surroundings = {
      references,
      sources: createSpanIndex(
        statements.flatMap((said) =>
          said.statement.local.source.slice(0, 1).map((span) => [span, said] as const),
        ),
      ),
      before: [statementsOf.get(block - 1) ?? [], statements],
      unnamed,
      judge,
    };
    return facts.anonymity.flatMap((statement): readonly PlacedAnonymity[] => {
      const sentence = facts.sentences[indexAt(facts.sentences, statement.span[0])] ?? statement.span;
      const spoken = speakerOf(statement, words, references, judge);
      const known = ownSources(statement, sentence, around);
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
    });
  });
}

/** What stands around a statement about anonymity. */
interface Surroundings {
  readonly references: SpanIndex<Reference>;
  /** The block's statements by where their source stands. */
  readonly sources: SpanIndex<LinkedStatement>;
  /** The statements of the block before and of this one, in order. */
  readonly before: readonly [readonly LinkedStatement[], readonly LinkedStatement[]];
  readonly unnamed: readonly Entity[];
  readonly judge: Judge;
}

/** An unnamed person or group of whom the statement says that they spoke, and who makes no statement in the article. */
function speakerOf(
  statement: LocalAnonymity,
  text: string,
  references: SpanIndex<Reference>,
  { sources }: Judge,
): Reference | null {
  const { subject, span } = statement;
  if (subject === null || !statement.explicit || !sources.spoke.isIn(text.slice(span[0], span[1])))
    return null;
  const place = references.touching(subject)[0];
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

function ownSources(statement: LocalAnonymity, sentence: Span, around: Surroundings): readonly Entity[] {
  const { unnamed, judge } = around;
  const beside = besideSource(statement, sentence, around.sources.touching(sentence));
  const { subject } = statement;
  const named = subject === null ? undefined : around.references.touching(subject)[0];
  if (named !== undefined && isHumanKind(named.entity.kind)) {
    if (isUnnamed(named.entity) && named.entity.mentions.length > 0) return [named.entity];
    if (named.entity.mentions.length > 0 && named.entity.kind !== 'vague-group')
      return beside === null ? [] : [beside];
    const family = unnamed.filter((entity) => sharesNoun(entity, named.entity, judge));
    if (family.length > 0 && beside === null) return family;
    if (beside === null && statement.scope === 'source') return [];
  }
  if (beside !== null) return [beside];
  if (named !== undefined && named.entity.kind === 'named-person') return [];
  return lastUnnamed(statement.span, around.before);
}

/** "The officials" are those who were introduced as officials; "the people" are all. */
function sharesNoun(entity: Entity, subject: Entity, { descriptions }: Judge): boolean {
  return [...subject.heads].some((head) => descriptions.everybody.has(head) || entity.heads.has(head));
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

function lastUnnamed(span: Span, [earlier, here]: Surroundings['before']): readonly Entity[] {
  const last =
    here.findLast(
      ({ statement, entity }) => entity !== null && isUnnamed(entity) && statement.at < span[0],
    ) ?? earlier.findLast(({ entity }) => entity !== null && isUnnamed(entity));
  return last === undefined || last.entity === null ? [] : [last.entity];
}

/** The parts of each group: "one of the officials" goes without a name for the reason of the officials. */
function partsOf(entities: readonly Entity[]): ReadonlyMap<Entity, readonly Entity[]> {
  const parts = new Map<Entity, Entity[]>();
  for (const entity of entities) {
    if (entity.partOf === null) continue;
    const known = parts.get(entity.partOf);
    if (known === undefined) parts.set(entity.partOf, [entity]);
    else known.push(entity);
  }
  return parts;
}

/** The reason that covers each entity: its own before one that it inherits, the first before a later one. */
export function reasonsOf(
  placed: readonly PlacedAnonymity[],
  entities: readonly Entity[],
): ReadonlyMap<Entity, ReachedReason> {
  const reasons = new Map<Entity, ReachedReason>();
  const parts = partsOf(entities);
  for (const { block, statement, own } of placed) {
    if (statement.reason === null) continue;
    for (const [i, entity] of own.entries()) {
      if (!reasons.has(entity)) reasons.set(entity, { block, span: statement.reason, inherited: i > 0 });
    }
  }
  for (const { block, statement, own } of placed) {
    if (statement.reason === null) continue;
    for (const entity of own.flatMap((whole) => parts.get(whole) ?? [])) {
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
