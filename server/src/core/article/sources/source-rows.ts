import type { Judge } from '../../language/judge';
import type { Paragraph, Place } from '../../prose/paragraph';
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

/**
 * Makes a source of everyone who says something; one who is never named beside a statement is shown where the article
 * first speaks of them.
 *
 * @param orderOf the position of a paragraph among all.
 * @param before those of the version before: a row that tells the same is the same object.
 */
export function keepSourceRows(
  cast: Cast,
  reach: AnonymityReach,
  orderOf: (paragraph: Paragraph) => number,
  before: KeptSources,
  judge: Judge,
): KeptSources {
  const speakers = speakersIn(cast, reach, orderOf);
  return new Map(
    speakers.map(({ account, mentions }) => {
      const { key, known } = account;
      const kind = reach.somebody.has(key) ? 'anonymous-group' : known.kind;
      const reason = isUnnamed(kind) ? (reach.reasons.get(key) ?? null) : null;
      const last = before.get(key);
      const parts = { account, kind, mentions, reason };
      if (last === undefined) return [key, { ...parts, row: rowOf(parts, judge) }];
      if (last.account === account && isSame({ ...parts, row: last.row }, last)) return [key, last];
      const row = rowOf(parts, judge);
      return [key, { ...parts, row: isSame(row, last.row) ? last.row : row }];
    }),
  );
}

interface Speaker {
  readonly account: Account;
  readonly mentions: readonly Place[];
}

function speakersIn(
  { accounts, same }: Cast,
  { admitted }: AnonymityReach,
  orderOf: (paragraph: Paragraph) => number,
): readonly Speaker[] {
  const inOrder = (a: Place, b: Place) =>
    orderOf(a.paragraph) - orderOf(b.paragraph) || a.span[0] - b.span[0] || a.span[1] - b.span[1];
  const taken = new Map<EntityKey, Place[]>();
  for (const [from, to] of same)
    taken.set(to, [...(taken.get(to) ?? []), ...(accounts.get(from)?.shown ?? [])]);
  const speakers: Speaker[] = [];
  for (const account of accounts.values()) {
    if (same.has(account.key)) continue;
    const others = taken.get(account.key) ?? [];
    const place = admitted.get(account.key);
    const shown = place === undefined ? account.shown : [...account.shown, place];
    const mentions = others.length === 0 ? shown : withoutDoubles([...shown, ...others].sort(inOrder));
    if (mentions.length > 0) speakers.push({ account, mentions });
    else if (account.isSpeaker) speakers.push({ account, mentions: [account.met] });
  }
  const first = ({ account, mentions }: Speaker) => mentions[0] ?? account.met;
  return speakers.sort((a, b) => inOrder(first(a), first(b)));
}

function withoutDoubles(places: readonly Place[]): readonly Place[] {
  return places.filter((place, i) => !isSame(place, places[i - 1]));
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
