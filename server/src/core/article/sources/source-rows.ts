import type { Judge } from '../../language/judge';
import type { Place } from '../../prose/paragraph';
import type { NounPhrase } from '../../terms/noun-phrase';
import type { Quote } from '../../terms/quote';
import type { Source, SourceKind } from '../../terms/source';
import type { EntityKey } from '../reading/known';
import { isSame } from '../same';
import type { Account } from './accounts';
import type { AnonymityReach, Cast, ReachedReason } from './anonymity';
import { profileOf } from './profiles';

/** A source's row with all that it was made of. */
export interface KeptSource {
  readonly account: Account;
  readonly kind: SourceKind;
  readonly mentions: readonly Place[];
  readonly reason: ReachedReason | null;
  readonly row: Source<Place>;
}

/** The sources of an article by their keys, in the order in which the article first shows them. */
export type KeptSources = ReadonlyMap<EntityKey, KeptSource>;

/** What sources are made of. */
export interface SourceParts {
  readonly cast: Cast;
  readonly reach: AnonymityReach;
  /** Of whom something else is told or decided than in the version before. */
  readonly changed: ReadonlySet<EntityKey>;
}

/**
 * Makes a source of everyone who says something; one who is never named beside a statement is shown where the article
 * first speaks of them.
 *
 * @param before those of the version before: a row that tells the same is the same object.
 */
export function keepSourceRows(
  { cast, reach, changed }: SourceParts,
  before: KeptSources,
  judge: Judge,
): KeptSources {
  const sources = [...before.values()].filter(({ row }) => !changed.has(row.id));
  const fresh = [...changed].flatMap((key) => {
    const account = cast.accounts.get(key);
    const source = account === undefined ? null : sourceOf(account, cast, reach);
    return source === null ? [] : keepSource(source, before.get(key), judge);
  });
  const inOrder = (a: KeptSource, b: KeptSource) =>
    comparePlaces(first(a), first(b), cast) ||
    cast.orderOf(a.account.met.paragraph) - cast.orderOf(b.account.met.paragraph) ||
    a.account.turn - b.account.turn;
  for (const source of fresh.sort(inOrder)) insert(source, sources, inOrder);
  return new Map(sources.map((source) => [source.row.id, source]));
}

/** Puts an item in its place among others that are in order. */
function insert<T>(item: T, sorted: T[], compare: (a: T, b: T) => number): void {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other !== undefined && compare(other, item) <= 0) low = middle + 1;
    else high = middle;
  }
  sorted.splice(low, 0, item);
}

function first({ mentions, account }: KeptSource): Place {
  return mentions[0] ?? account.met;
}

function comparePlaces(a: Place, b: Place, { orderOf }: Cast): number {
  return orderOf(a.paragraph) - orderOf(b.paragraph) || a.span[0] - b.span[0] || a.span[1] - b.span[1];
}

function keepSource(source: Omit<KeptSource, 'row'>, last: KeptSource | undefined, judge: Judge): KeptSource {
  if (last?.account === source.account && isSame({ ...source, row: last.row }, last)) return last;
  const row = rowOf(source, judge);
  return { ...source, row: last !== undefined && isSame(row, last.row) ? last.row : row };
}

/** Null for somebody who is no source. */
function sourceOf(account: Account, cast: Cast, reach: AnonymityReach): Omit<KeptSource, 'row'> | null {
  const { key, known } = account;
  const mentions = mentionsOf(account, cast, reach);
  if (cast.same.has(key) || (mentions.length === 0 && !account.isSpeaker)) return null;
  const kind = reach.somebody.has(key) && !known.isKindByHand ? 'anonymous-group' : known.kind;
  return {
    account,
    kind,
    mentions: mentions.length > 0 ? mentions : [account.met],
    reason: isUnnamed(kind) ? (reach.reasons.get(key) ?? null) : null,
  };
}

/** Where the article shows somebody speaking, by name or before it tells the name. */
function mentionsOf(
  { key, shown, known }: Account,
  cast: Cast,
  { admitted }: AnonymityReach,
): readonly Place[] {
  const place = admitted.get(key);
  // The headline's "officials" are those of the story, which tells who they are; nobody looks for them in the headline.
  const isNamed = known.person !== null;
  const others = [...cast.same].flatMap(([from, to]) =>
    isNamed && to === key ? (cast.accounts.get(from)?.shown ?? []) : [],
  );
  const added = place === undefined ? others : [...others, place];
  if (added.length === 0) return shown;
  const all = [...shown, ...added].sort((a, b) => comparePlaces(a, b, cast));
  return all.filter((mention, i) => !isSame(mention, all[i - 1]));
}

function isUnnamed(kind: SourceKind): boolean {
  return kind === 'anonymous-person' || kind === 'anonymous-group';
}

function rowOf({ account, kind, mentions, reason }: Omit<KeptSource, 'row'>, judge: Judge): Source<Place> {
  const { key, known, person, phrases } = account;
  const profile = profileOf(account, kind, judge);
  const surfaces = phrases.map(
    ({ name, text, core, span }) => name?.full ?? text.slice(0, core[1] - span[0]),
  );
  return {
    id: key,
    kind,
    isKindGuess:
      isUnnamed(kind) && !known.isKindByHand && (phrases.every(tellsNoKind) || phrases.every(pointsBack)),
    isKindByHand: known.isKindByHand,
    name: profile.name,
    mentions,
    names: [...new Set([...(person === null ? [] : [person.name]), ...surfaces])],
    role: profile.role,
    affiliation: profile.affiliation,
    party: profile.party,
    tenure: profile.tenure,
    people: kind === 'anonymous-person' ? 1 : known.plural ? known.count : null,
    reason: reason === null ? null : { ...quoteAt(reason.place), inherited: reason.inherited },
    basis: isUnnamed(kind) ? basisOf(account, mentions, judge) : null,
  };
}

/** A noun that no lexicon holds: "a fettler", "the ranzel". */
function tellsNoKind({ nounClass, name, proper, pronoun, conjuncts }: NounPhrase): boolean {
  return nounClass === null && name === null && proper === null && pronoun === null && conjuncts.length === 0;
}

/** "Both candidates", "the two men": whom the story has brought in before, by name as likely as not. */
function pointsBack({ determiner, count }: NounPhrase): boolean {
  return determiner === 'definite' && count === 2;
}

/** The words at a place. */
export function quoteAt(place: Place): Quote<Place> {
  return { span: place, text: place.paragraph.words.slice(place.span[0], place.span[1]) };
}

/** How an unnamed source knows, from the first of its descriptions that tells it where it speaks. */
function basisOf({ phrases }: Account, mentions: readonly Place[], { sources }: Judge): Quote<Place> | null {
  for (const phrase of phrases) {
    const basis = sources.basisIn(phrase);
    if (basis === null) continue;
    const place = mentions.find(
      ({ span }) => span[0] === phrase.span[0] && span[0] <= basis[0] && basis[1] <= span[1],
    );
    if (place !== undefined) return quoteAt({ paragraph: place.paragraph, span: basis });
  }
  return null;
}
