import type { Paragraph, Place } from '../../prose/paragraph';
import type { NounPhrase } from '../../terms/noun-phrase';
import type { Person } from '../../terms/person';
import { fitted } from '../../text/sequence';
import type { Span } from '../../text/span';
import type { KeptReading } from '../reading/keep-reading';
import { differingKeys, emptyMap, type KeptMap, valueAt } from '../reading/kept-map';
import { type EntityKey, entityOfPerson, type Known } from '../reading/known';
import type { Telling } from '../reading/reading';

/** What one paragraph adds to what the article tells of an entity. */
export interface Share {
  readonly entity: EntityKey;
  /** Where the paragraph first speaks of it. */
  readonly met: Place;
  /** How many others the paragraph speaks of before. */
  readonly turn: number;
  readonly phrases: readonly NounPhrase[];
  /** Where it is shown speaking, in the order of the text, each place once. */
  readonly shown: readonly Place[];
  readonly isSpeaker: boolean;
  /** Speaks to the article itself, not only inside what somebody else says. */
  readonly isFirstHand: boolean;
}

/** What the whole article tells of an entity: the shares of its paragraphs together. */
export interface Account extends Omit<Share, 'entity'> {
  readonly key: EntityKey;
  /** What a reader knows of it at the end. */
  readonly known: Known;
  /** Who it is in the directory; null for what is no named person. */
  readonly person: Person | null;
  /** In the order of the text. */
  readonly shares: readonly Share[];
}

/** All accounts of an article, and what they were made of. */
export interface KeptAccounts {
  readonly accounts: ReadonlyMap<EntityKey, Account>;
  readonly known: KeptMap<Known>;
  readonly persons: ReadonlyMap<string, Person>;
  /** Whose account is new, has changed or is gone. */
  readonly changed: ReadonlySet<EntityKey>;
}

/** The shares of a paragraph, in the order in which it first speaks of each entity. */
export function sharesIn(
  paragraph: Paragraph,
  { references, statements, phrases }: Telling,
): readonly Share[] {
  const placeOf = (span: Span): Place => ({ paragraph, span });
  const met = new Map<EntityKey, Span>();
  for (const { entity, span } of references) if (!met.has(entity)) met.set(entity, span);
  return Array.from(met, ([entity, span], turn): Share => {
    const said = statements.filter((statement) => statement.entity === entity);
    return {
      entity,
      met: placeOf(span),
      turn,
      phrases: fitted(phrases.flatMap((told) => (told.entity === entity ? [told.phrase] : []))),
      shown: fitted(inOrder(said.flatMap(({ shown }) => shown)).map(placeOf)),
      isSpeaker: said.length > 0,
      isFirstHand: said.some(({ isFirstHand }) => isFirstHand),
    };
  });
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return sorted.filter(([start, end], i) => sorted[i - 1]?.[0] !== start || sorted[i - 1]?.[1] !== end);
}

/** Shares of paragraphs that tell something else than in the version before, as they were and as they are. */
export interface ChangedShares {
  readonly was: readonly Share[];
  readonly now: readonly Share[];
}

/**
 * Puts the shares of all paragraphs together.
 *
 * @param orderOf the position of a paragraph among all.
 * @param before null at the first reading; an account to which nothing has changed is the same object.
 */
export function keepAccounts(
  { end, directory: { persons } }: KeptReading,
  { was, now }: ChangedShares,
  orderOf: (paragraph: Paragraph) => number,
  before: KeptAccounts | null,
): KeptAccounts {
  const { known } = end;
  const gone = new Set(was);
  const added = byEntity(now);
  const accounts = new Map(before?.accounts);
  const changed = new Set([
    ...was.map(({ entity }) => entity),
    ...added.keys(),
    ...differingKeys(before?.known ?? emptyMap(), known),
    ...toldOtherwise(persons, before?.persons ?? null).filter((key) => valueAt(known, key) !== null),
  ]);
  for (const key of changed) {
    const kept = before?.accounts.get(key)?.shares.filter((share) => !gone.has(share)) ?? [];
    const shares = inOrderOf(orderOf, kept, added.get(key) ?? []);
    const told = valueAt(known, key);
    const account = told === null ? null : accountOf(told, persons, shares);
    if (account === null) accounts.delete(key);
    else accounts.set(key, account);
  }
  return { accounts, known, persons, changed };
}

function byEntity(shares: readonly Share[]): ReadonlyMap<EntityKey, readonly Share[]> {
  const groups = new Map<EntityKey, Share[]>();
  for (const share of shares) {
    const group = groups.get(share.entity);
    if (group === undefined) groups.set(share.entity, [share]);
    else group.push(share);
  }
  return groups;
}

/** The entities of the people of whom the directory tells something else. */
function toldOtherwise(
  persons: ReadonlyMap<string, Person>,
  before: ReadonlyMap<string, Person> | null,
): readonly EntityKey[] {
  if (persons === before) return [];
  const people = [...persons.values()].filter((person) => before?.get(person.key) !== person);
  return people.map(({ key }) => entityOfPerson(key));
}

function inOrderOf(
  orderOf: (paragraph: Paragraph) => number,
  kept: readonly Share[],
  added: readonly Share[],
): readonly Share[] {
  if (kept.length === 0) return added;
  const place = ({ met }: Share) => orderOf(met.paragraph);
  return [...kept, ...added].sort((a, b) => place(a) - place(b));
}

function accountOf(
  known: Known,
  persons: ReadonlyMap<string, Person>,
  shares: readonly Share[],
): Account | null {
  const [first] = shares;
  if (first === undefined) return null;
  return {
    key: known.key,
    known,
    person: known.person === null ? null : (persons.get(known.person) ?? null),
    shares: fitted(shares),
    met: first.met,
    turn: first.turn,
    phrases: fitted(shares.flatMap(({ phrases }) => phrases)),
    shown: fitted(shares.flatMap(({ shown }) => shown)),
    isSpeaker: shares.some(({ isSpeaker }) => isSpeaker),
    isFirstHand: shares.some(({ isFirstHand }) => isFirstHand),
  };
}
