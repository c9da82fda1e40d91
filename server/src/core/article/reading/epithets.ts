import type { DescriptionJudge, Judge } from '../../language/judge';
import type { NounPhrase } from '../../terms/noun-phrase';
import { isNamedAfterAnother } from './descriptions';
import { type HeardHere, PROMINENCE, placesBack, type Standpoint } from './discourse';
import type { EntityKey, Known } from './known';
import type { Reader } from './reader';

/** How a person may answer an epithet: by its very noun, by what people of their trade are also called, as any person. */
type Answer = 'by noun' | 'by trade' | 'by form';

/** Less prominent than the subject of the last sentence of the paragraph before: out of mind for somebody who is not told more. */
const FAINT = -1;

/**
 * Whom a new description means that points back to nobody described so: news copy calls by an epithet whom it has just
 * named, and tells by it what it had not told yet ("skipper Ada Quist … the Harbour full-back").
 *
 * @param phrase definite, singular, of a person.
 * @param here what the reader has met in this paragraph so far, in order.
 * @returns the most prominent named person of this paragraph and the one before who may answer to it; null where nobody
 * stands out.
 */
export function readEpithet(
  phrase: NounPhrase,
  here: readonly HeardHere[],
  from: Standpoint,
  reader: Reader,
): EntityKey | null {
  const byNoun = new Map<EntityKey, number>();
  const byTrade = new Map<EntityKey, number>();
  for (const { entity, place, prominence } of placesBack(here, { ...from, at: Infinity }, 1, reader)) {
    if (prominence === null || prominence < FAINT) continue;
    const answer = answerOf(reader.knownInFull(entity), phrase, reader);
    if (answer === null || (answer === 'by form' && !place.subject && !place.speaks)) continue;
    const scores = answer === 'by noun' ? byNoun : byTrade;
    scores.set(entity, Math.max(scores.get(entity) ?? prominence, prominence));
  }
  if (byNoun.size === 0) return whoStandsOut(byTrade);
  // Of two presidents either may be “the island's president”: nobody rather than the wrong one.
  const [only, rival] = byNoun.keys();
  return rival === undefined ? (only ?? null) : null;
}

function whoStandsOut(scores: ReadonlyMap<EntityKey, number>): EntityKey | null {
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (best === undefined) return null;
  return second !== undefined && best[1] - second[1] < PROMINENCE.rival ? null : best[0];
}

/** A new description of one person that may be an epithet: definite, without a name, nobody's own. */
export function isEpithet(phrase: NounPhrase, judge: Judge): boolean {
  const { nouns, pronouns } = judge;
  const isDefinite = phrase.determiner === 'definite' || phrase.determiner === 'possessive';
  const isOwn = phrase.possessor !== null && pronouns.isOwner(phrase.possessor);
  const isHuman = nouns.isHuman(phrase.head) || isMereEpithet(phrase, judge);
  return isDefinite && !isOwn && !phrase.plural && phrase.name === null && isHuman;
}

/** "The Frenchman", "the 27-year-old", "the former Harbour man": it tells no trade that could be another's. */
function isMereEpithet({ head, modifiers, tail, text }: NounPhrase, { descriptions, nouns }: Judge): boolean {
  const { epithets, plainEpithets, age, fromAPlace } = descriptions;
  if (epithets.has(head) || age.isIn(head)) return true;
  if (plainEpithets.has(head)) return modifiers.length > 0 || tail.length > 0;
  const at = text.toLowerCase().lastIndexOf(head);
  return !nouns.isHuman(head) && fromAPlace.isIn(text.slice(at, at + head.length));
}

/** Null for whom the description cannot mean. */
function answerOf(known: Known, phrase: NounPhrase, reader: Reader): Answer | null {
  const { judge } = reader;
  if (known.kind !== 'named-person' || known.plural) return null;
  const gender = judge.nouns.genderOf(phrase.head);
  if (gender !== null && known.gender !== null && known.gender !== gender) return null;
  if (known.heads.includes(phrase.head)) return isNamedAfterAnother(known, phrase, reader) ? null : 'by noun';
  if (known.heads.some((head) => areKindred(head, phrase.head, judge.descriptions))) return 'by trade';
  return known.lacksRole || isMereEpithet(phrase, judge) ? 'by form' : null;
}

/** People of the one noun's trade also go under the other, or the other way round. */
function areKindred(one: string, other: string, { kindred: { groups } }: DescriptionJudge): boolean {
  return groups.get(one)?.has(other) === true || groups.get(other)?.has(one) === true;
}
