import type { Judge } from '../../language/judge';
import type { Paragraph, Place } from '../../prose/paragraph';
import type { Determiner } from '../../terms/noun-phrase';
import type { SourceKind } from '../../terms/source';
import { areSameItems } from '../../text/sequence';
import { type EntityKey, isHumanKind } from '../reading/known';
import { isSame } from '../same';
import type { Account } from './accounts';
import type { Circumstances } from './circumstances';

/** A statement about anonymity with the sources that it covers. */
export interface ReachedAnonymity {
  readonly circumstances: Circumstances;
  /** Of whom it is said in so many words. */
  readonly own: readonly EntityKey[];
  /** Whom it covers besides ("like others", "all of the people interviewed"). */
  readonly others: readonly EntityKey[];
}

/** The reason that covers an entity. */
export interface ReachedReason {
  readonly place: Place;
  readonly inherited: boolean;
}

/** What the statements about anonymity make of the sources of an article. */
export interface AnonymityReach {
  readonly reached: readonly ReachedAnonymity[];
  /** Those who are sources only because they are said to have spoken, and where. */
  readonly admitted: ReadonlyMap<EntityKey, Place>;
  /** Those who are somebody, however vaguely the text speaks of them. */
  readonly somebody: ReadonlySet<EntityKey>;
  readonly reasons: ReadonlyMap<EntityKey, ReachedReason>;
}

/** The entities of an article, as they are known before the statements about anonymity are looked at. */
export interface Cast {
  readonly accounts: ReadonlyMap<EntityKey, Account>;
  /** Whom the article means by those of whom it first speaks by role alone. */
  readonly same: ReadonlyMap<EntityKey, EntityKey>;
  /** The position of a paragraph among all. */
  orderOf(paragraph: Paragraph): number;
}

/** A reach with what it was worked out from. */
export interface KeptReach {
  readonly statements: readonly Circumstances[];
  readonly cast: Cast;
  readonly reach: AnonymityReach;
}

/**
 * Works out whom each statement about anonymity covers, before it and after it in the text.
 *
 * "Like others" reaches every unnamed person and group of the article; "the officials spoke on condition …" those
 * that go under the noun; "she asked not to be named" the one she is.
 *
 * @param statements in the order of the text; each one counts for those after it.
 * @param changed whose account has changed since the version before.
 * @param before that version's; the same object where nothing has changed that the statements look at.
 */
export function keepReach(
  statements: readonly Circumstances[],
  cast: Cast,
  changed: ReadonlySet<EntityKey>,
  before: KeptReach | null,
  judge: Judge,
): KeptReach {
  const isKept =
    before !== null &&
    areSameItems(statements, before.statements) &&
    isSame([...cast.same], [...before.cast.same]) &&
    [...changed].every((key) =>
      isSame(traitsOf(key, statements, cast), traitsOf(key, statements, before.cast)),
    );
  return { statements, cast, reach: isKept ? before.reach : reachOfAll(statements, cast, judge) };
}

/** The entities of which two reaches decide something else. */
export function reachedOtherwise(a: AnonymityReach, b: AnonymityReach): readonly EntityKey[] {
  if (a === b) return [];
  const keys = new Set<EntityKey>();
  for (const { reasons, admitted, somebody } of [a, b])
    for (const key of [...reasons.keys(), ...admitted.keys(), ...somebody]) keys.add(key);
  return [...keys].filter(
    (key) =>
      !isSame(a.reasons.get(key), b.reasons.get(key)) ||
      !isSame(a.admitted.get(key), b.admitted.get(key)) ||
      a.somebody.has(key) !== b.somebody.has(key),
  );
}

/** What statements about anonymity look at in an account, and what decides its place among others. */
function traitsOf(key: EntityKey, statements: readonly Circumstances[], { accounts }: Cast): unknown {
  const account = accounts.get(key);
  if (account === undefined) return null;
  const { known, shown, isFirstHand, met, turn } = account;
  const isLookedAt = isUnnamed(known.kind) || statements.some(({ subject }) => subject?.entity === key);
  if (!isLookedAt) return null;
  const { kind, heads, partOf } = known;
  return { kind, heads, partOf, isShown: shown.length > 0, isFirstHand, at: met.paragraph.key, turn };
}

function reachOfAll(statements: readonly Circumstances[], cast: Cast, judge: Judge): AnonymityReach {
  const { accounts, orderOf } = cast;
  const unnamed = [...accounts.values()].filter(
    ({ key, known }) => isUnnamed(known.kind) && isShown(key, cast),
  );
  const stage: Stage = {
    ...cast,
    judge,
    unnamed: unnamed.sort((a, b) => orderOf(a.met.paragraph) - orderOf(b.met.paragraph) || a.turn - b.turn),
    admitted: new Map(),
    somebody: new Set(),
  };
  const reached = statements.flatMap((circumstances) => reachOf(circumstances, stage));
  const { admitted, somebody } = stage;
  return { reached, admitted, somebody, reasons: reasonsOf(reached, accounts) };
}

/** What is known of the sources while the statements about anonymity are gone through. */
interface Stage extends Cast {
  readonly judge: Judge;
  /** Those who are shown speaking and have no name, in the order in which the article brings them in. */
  readonly unnamed: readonly Account[];
  readonly admitted: Map<EntityKey, Place>;
  readonly somebody: Set<EntityKey>;
}

function reachOf(circumstances: Circumstances, stage: Stage): readonly ReachedAnonymity[] {
  const { statement } = circumstances;
  const known = ownSources(circumstances, stage);
  const own = known.length > 0 ? known : admittedBy(circumstances, stage);
  if (own.length === 0 && !statement.explicit) return [];
  const others = statement.others || statement.scope === 'everyone' ? othersThan(own, stage) : [];
  // Whoever asks not to be named is somebody, however vaguely the text speaks of them.
  for (const entity of own)
    if (statement.explicit && kindOf(entity, stage) === 'vague-group') stage.somebody.add(entity);
  return [{ circumstances, own, others }];
}

/** Somebody who "spoke on condition of anonymity" is a source, whatever the article quotes of them. */
function admittedBy({ readable, subject, tellsOfTalk }: Circumstances, stage: Stage): readonly EntityKey[] {
  if (subject === null || !tellsOfTalk) return [];
  const entity = meantBy(subject.entity, stage);
  if (!isUnnamed(kindOf(entity, stage)) || isShownHere(entity, stage)) return [];
  stage.admitted.set(entity, { paragraph: readable.paragraph, span: subject.span });
  return [entity];
}

function ownSources(
  { statement, subject, beside, before }: Circumstances,
  stage: Stage,
): readonly EntityKey[] {
  const isUnnamedHere = (entity: EntityKey) => isUnnamed(kindOf(entity, stage));
  const near = beside.map((entity) => meantBy(entity, stage)).find(isUnnamedHere);
  const named = subject === null ? null : meantBy(subject.entity, stage);
  const kind = named === null ? null : kindOf(named, stage);
  if (named !== null && kind !== null && isHumanKind(kind)) {
    if (isShownHere(named, stage)) {
      if (isUnnamed(kind)) return [named];
      return near === undefined ? [] : [near];
    }
    const family = near === undefined ? thoseCalled(named, stage) : [];
    if (family.length > 0) return family;
    if (near === undefined && statement.scope === 'source') return [];
  }
  if (near !== undefined) return [near];
  if (kind === 'named-person') return [];
  const last = before.map((entity) => meantBy(entity, stage)).find(isUnnamedHere);
  return last === undefined ? [] : [last];
}

/** "The officials" are those who were introduced as officials; "the people" are all; "two people" are nobody told of before. */
function thoseCalled(subject: EntityKey, { accounts, unnamed, judge }: Stage): readonly EntityKey[] {
  const determiner = accounts.get(subject)?.phrases[0]?.determiner;
  if (determiner !== undefined && INTRODUCES.has(determiner)) return [];
  const heads = accounts.get(subject)?.known.heads ?? [];
  const isEverybody = heads.some((head) => judge.descriptions.everybody.has(head));
  return unnamed
    .filter(({ known }) => isEverybody || heads.some((head) => known.heads.includes(head)))
    .map(({ key }) => key);
}

const INTRODUCES: ReadonlySet<Determiner> = new Set<Determiner>(['indefinite', 'another', 'quantified']);

function othersThan(own: readonly EntityKey[], stage: Stage): readonly EntityKey[] {
  const excluded = new Set(own);
  return stage.unnamed
    .filter(
      ({ key, isFirstHand }) => isFirstHand && !excluded.has(key) && kindOf(key, stage) !== 'vague-group',
    )
    .map(({ key }) => key);
}

function meantBy(entity: EntityKey, { same }: Pick<Cast, 'same'>): EntityKey {
  return same.get(entity) ?? entity;
}

function kindOf(entity: EntityKey, { accounts, somebody }: Stage): SourceKind {
  return somebody.has(entity) ? 'anonymous-group' : (accounts.get(entity)?.known.kind ?? 'vague-group');
}

/** Does the article show the entity speaking? What is said of somebody who is named later counts for the name. */
function isShown(entity: EntityKey, { accounts, same }: Cast): boolean {
  if (same.has(entity)) return false;
  return (accounts.get(entity)?.shown.length ?? 0) > 0 || [...same.values()].includes(entity);
}

function isShownHere(entity: EntityKey, stage: Stage): boolean {
  return stage.admitted.has(entity) || isShown(entity, stage);
}

/** Unnamed people and groups, vague ones too. */
function isUnnamed(kind: SourceKind): boolean {
  return kind === 'anonymous-person' || kind === 'anonymous-group' || kind === 'vague-group';
}

/** The reason that covers each entity: its own before one that it inherits, the first before a later one. */
function reasonsOf(
  reached: readonly ReachedAnonymity[],
  accounts: ReadonlyMap<EntityKey, Account>,
): ReadonlyMap<EntityKey, ReachedReason> {
  const reasons = new Map<EntityKey, ReachedReason>();
  const given = reached.flatMap(({ circumstances: { readable, statement }, own, others }) =>
    statement.reason === null
      ? []
      : [{ place: { paragraph: readable.paragraph, span: statement.reason }, own, others }],
  );
  if (given.length === 0) return reasons;
  const cover = (entity: EntityKey, place: Place, inherited: boolean) => {
    if (!reasons.has(entity)) reasons.set(entity, { place, inherited });
  };
  const parts = partsIn(accounts);
  for (const { place, own } of given) own.forEach((entity, i) => void cover(entity, place, i > 0));
  for (const { place, own } of given)
    for (const whole of own) for (const part of parts.get(whole) ?? []) cover(part, place, true);
  for (const { place, others } of given) for (const entity of others) cover(entity, place, true);
  return reasons;
}

/** The parts of each group: "one of the officials" goes without a name for the reason of the officials. */
function partsIn(accounts: ReadonlyMap<EntityKey, Account>): ReadonlyMap<EntityKey, readonly EntityKey[]> {
  const parts = new Map<EntityKey, EntityKey[]>();
  for (const { key, known } of accounts.values()) {
    if (known.partOf === null) continue;
    const others = parts.get(known.partOf);
    if (others === undefined) parts.set(known.partOf, [key]);
    else others.push(key);
  }
  return parts;
}
