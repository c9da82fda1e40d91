import type { Paragraph, Place } from '../../prose/paragraph';
import type { NounPhrase } from '../../terms/noun-phrase';
import type { Person } from '../../terms/person';
import type { Span } from '../../text/span';
import type { KeptReading } from '../reading/keep-reading';
import { valueAt } from '../reading/kept-map';
import type { EntityKey, Known } from '../reading/known';
import type { Telling } from '../reading/reading';

/** What one paragraph adds to what the article tells of an entity. */
export interface Share {
  readonly entity: EntityKey;
  /** Where the paragraph first speaks of it. */
  readonly met: Place;
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
  readonly shares: readonly Share[];
}

/** The shares of a paragraph, in the order in which it first speaks of each entity. */
export function sharesIn(
  paragraph: Paragraph,
  { references, statements, phrases }: Telling,
): readonly Share[] {
  const placeOf = (span: Span): Place => ({ paragraph, span });
  const met = new Map<EntityKey, Span>();
  for (const { entity, span } of references) if (!met.has(entity)) met.set(entity, span);
  return Array.from(met, ([entity, span]): Share => {
    const said = statements.filter((statement) => statement.entity === entity);
    return {
      entity,
      met: placeOf(span),
      phrases: phrases.flatMap((told) => (told.entity === entity ? [told.phrase] : [])),
      shown: inOrder(said.flatMap(({ shown }) => shown)).map(placeOf),
      isSpeaker: said.length > 0,
      isFirstHand: said.some(({ isFirstHand }) => isFirstHand),
    };
  });
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return sorted.filter(([start, end], i) => sorted[i - 1]?.[0] !== start || sorted[i - 1]?.[1] !== end);
}

/**
 * Puts the shares of all paragraphs together.
 *
 * @param shares of each paragraph, in the order of the text.
 * @param before the accounts of the version before: those to which nothing has changed are the same objects.
 * @returns in the order in which the article brings the entities in.
 */
export function keepAccounts(
  shares: readonly (readonly Share[])[],
  { end, directory }: KeptReading,
  before: ReadonlyMap<EntityKey, Account>,
): ReadonlyMap<EntityKey, Account> {
  const byEntity = new Map<EntityKey, Share[]>();
  for (const here of shares) {
    for (const share of here) {
      const own = byEntity.get(share.entity);
      if (own === undefined) byEntity.set(share.entity, [share]);
      else own.push(share);
    }
  }
  const accounts = new Map<EntityKey, Account>();
  for (const [key, own] of byEntity) {
    const known = valueAt(end.known, key);
    if (known === null) continue;
    const person = known.person === null ? null : directory.directory.person(known.person);
    const last = before.get(key);
    const isKept = last?.known === known && last.person === person && areSame(last.shares, own);
    accounts.set(key, isKept ? last : accountOf(known, person, own));
  }
  return accounts;
}

function areSame(a: readonly Share[], b: readonly Share[]): boolean {
  return a.length === b.length && a.every((share, i) => share === b[i]);
}

function accountOf(known: Known, person: Person | null, shares: readonly Share[]): Account {
  const [first] = shares;
  if (first === undefined) throw new RangeError('Of an entity some paragraph has told something.');
  return {
    key: known.key,
    known,
    person,
    shares,
    met: first.met,
    phrases: shares.flatMap(({ phrases }) => phrases),
    shown: shares.flatMap(({ shown }) => shown),
    isSpeaker: shares.some(({ isSpeaker }) => isSpeaker),
    isFirstHand: shares.some(({ isFirstHand }) => isFirstHand),
  };
}
