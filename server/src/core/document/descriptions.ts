import type { NounPhrase } from '../block/mentions/noun-phrase';
import { classOfNoun } from '../block/mentions/nouns';
import { type Entity, genderOfNoun, isHumanKind } from './entity';

/** Nouns that any person can go under, and those that any body can. */
const ANY_PERSON: ReadonlySet<string> = new Set(
  'person man woman individual source people speaker figure'.split(' '),
);
const ANY_BODY: ReadonlySet<string> = new Set(
  'company firm group agency organization organisation body department ministry business charity union regulator office authority outfit institution'.split(
    ' ',
  ),
);
const ANY_DOCUMENT: ReadonlySet<string> = new Set(
  'report study document paper analysis review survey audit assessment research letter filing statement memo file findings finding record note message text'.split(
    ' ',
  ),
);
/** Words that narrow nothing. */
const EMPTY: ReadonlySet<string> = new Set(
  'senior same current top other two three four five first second both top-level'.split(' '),
);

/**
 * How well an entity answers a description that points back: "the former intelligence official".
 *
 * Restrictive words decide before nearness: each that agrees counts for the entity, each that is new counts against it.
 *
 * @param now the running count of mentions, for recency.
 * @returns a score to compare; `-Infinity` where the entity cannot be meant.
 */
export function fitOfDescription(entity: Entity, phrase: NounPhrase, now: number): number {
  const head = headFit(entity, phrase);
  if (head === null) return Number.NEGATIVE_INFINITY;
  let score = head;
  for (const word of phrase.modifiers) {
    if (EMPTY.has(word)) continue;
    if (entity.words.has(word)) score += 1.5;
    else score -= word === 'former' || word === 'retired' ? 4 : 2;
  }
  for (const word of phrase.tail) score += entity.words.has(word) ? 0.7 : -0.6;
  if (phrase.modifiers.length > 0 && entity.words.has('former') && !phrase.modifiers.includes('former'))
    score -= 1;
  if (phrase.count !== null && phrase.plural) {
    if (entity.count === phrase.count) score += 1;
    else if (entity.count !== null) return Number.NEGATIVE_INFINITY;
  }
  if (phrase.possessor !== null && !entity.words.has(phrase.possessor)) score -= 0.5;
  if (entity.lastSpoke >= 0) score += 0.8;
  return score - Math.min(3, 0.06 * Math.max(0, now - Math.max(entity.lastSeen, entity.lastSpoke)));
}

function headFit(entity: Entity, phrase: NounPhrase): number | null {
  const { head } = phrase;
  const human = isHumanKind(entity.kind);
  const wanted = classOfNoun(head);
  if (wanted === 'human' || wanted === null) {
    if (wanted === 'human' && !human) return phrase.plural && entity.heads.has(head) ? 2 : null;
    if (human && entity.plural !== phrase.plural) return null;
    if (entity.heads.has(head)) return 4;
    if (wanted === null) return entity.words.has(head) ? 3 : null;
    const gender = genderOfNoun(head);
    if (gender !== null && entity.gender !== null && gender !== entity.gender) return null;
    if (entity.kind === 'named-person') return entity.words.has(head) ? 3 : null;
    if (ANY_PERSON.has(head))
      return phrase.determiner === 'demonstrative' || entity.lastSpoke >= 0 ? 2.5 : 1.5;
    return entity.words.has(head) ? 2.5 : null;
  }
  if (human) {
    // "A research team … the researchers" runs the other way; a team or a couple may be meant by its people.
    return entity.plural && wanted === 'organization' && entity.heads.has(head) ? 3 : null;
  }
  if (entity.plural !== phrase.plural && !(entity.kind === 'document' && entity.heads.has(head))) return null;
  if (entity.heads.has(head) || entity.words.has(head)) return 4;
  if (wanted === 'organization') return entity.kind === 'organization' && ANY_BODY.has(head) ? 1.2 : null;
  if (wanted === 'document' || wanted === 'poll')
    return (entity.kind === 'document' || entity.kind === 'poll') && ANY_DOCUMENT.has(head) ? 1.5 : null;
  if (wanted === 'media') return entity.kind === 'media' ? 2 : null;
  if (wanted === 'post') return entity.kind === 'social-post' ? 2 : null;
  return null;
}
