import type { DescriptionJudge, Judge } from '../../language/judge';
import type { NounClass, NounPhrase } from '../../terms/noun-phrase';
import type { SourceKind } from '../../terms/source';

import { type Entity, isHumanKind } from './entity';

/**
 * How well an entity answers a description that points back: "the former intelligence official".
 *
 * Restrictive words decide before nearness: each that agrees counts for the entity, each that is new counts against it.
 *
 * @param now the running count of mentions, for recency.
 * @returns a score to compare; `-Infinity` where the entity cannot be meant.
 */
export function fitOfDescription(entity: Entity, phrase: NounPhrase, now: number, judge: Judge): number {
  const { empty, past, former, pointing } = judge.descriptions;
  const head = headFit(entity, phrase, judge);
  if (head === null) return Number.NEGATIVE_INFINITY;
  let score = head;
  for (const word of phrase.modifiers) {
    if (empty.has(word)) continue;
    if (entity.words.has(word)) score += 1.5;
    else score -= past.has(word) ? 4 : 2;
  }
  for (const word of phrase.tail) score += entity.words.has(word) ? 0.7 : -0.6;
  if (phrase.modifiers.length > 0 && entity.words.has(former) && !phrase.modifiers.includes(former))
    score -= 1;
  if (phrase.count !== null && phrase.plural) {
    if (entity.count === phrase.count) score += 1;
    else if (entity.count !== null) return Number.NEGATIVE_INFINITY;
  }
  if (phrase.possessor !== null && !owned(entity, phrase.possessor))
    score -= pointing.has(phrase.possessor) ? 0.5 : 1.8;
  if (entity.lastSpoke >= 0) score += 0.8;
  return score - Math.min(3, 0.06 * Math.max(0, now - Math.max(entity.lastSeen, entity.lastSpoke)));
}

const KINDS_OF: Readonly<Record<NounClass, ReadonlySet<SourceKind>>> = {
  human: new Set(),
  organization: new Set<SourceKind>(['organization', 'media', 'poll']),
  document: new Set<SourceKind>(['document', 'poll', 'social-post']),
  poll: new Set<SourceKind>(['document', 'poll']),
  post: new Set<SourceKind>(['social-post', 'document']),
  media: new Set<SourceKind>(['media', 'organization']),
};

function isSuchABody(entity: Entity, head: string, { sortsOfBody }: DescriptionJudge): boolean {
  const known = [...sortsOfBody.groups.values()].filter((sort) =>
    [...entity.heads, ...entity.words].some((word) => sort.has(word)),
  );
  return known.length === 0 || known.some((sort) => sort.has(head));
}

function isKindred(head: string, entity: Entity, { kindred }: DescriptionJudge): boolean {
  const others = kindred.groups.get(head);
  if (others === undefined) return false;
  for (const other of entity.heads) if (others.has(other)) return true;
  return false;
}

/** "The agency chief" may be its director. */
function leads(entity: Entity, phrase: NounPhrase, { leaders }: DescriptionJudge): boolean {
  return (
    leaders.has(phrase.head) &&
    phrase.modifiers.length > 0 &&
    [...entity.heads].some((head) => leaders.has(head))
  );
}

/** "Tunisia’s coach" is nobody else's. */
function owned(entity: Entity, possessor: string): boolean {
  if (entity.words.has(possessor)) return true;
  const words = possessor.split(' ');
  return entity.words.has(words[words.length - 1] ?? '');
}

/** True for a description whose noun need not have been used of the one it means: "this person", "the company". */
export function reachesFar(
  { head, nounClass, modifiers }: NounPhrase,
  { anyPerson, anyBody, anyDocument, kindred, leaders, age }: DescriptionJudge,
): boolean {
  return (
    anyPerson.has(head) ||
    anyBody.has(head) ||
    anyDocument.has(head) ||
    kindred.groups.has(head) ||
    nounClass === 'media' ||
    nounClass === 'post' ||
    (leaders.has(head) && modifiers.length > 0) ||
    age.isIn(head)
  );
}

function headFit(entity: Entity, phrase: NounPhrase, { descriptions, nouns }: Judge): number | null {
  const { head } = phrase;
  const human = isHumanKind(entity.kind);
  const wanted = phrase.nounClass;
  if (wanted === 'human' || wanted === null) {
    if (wanted === 'human' && !human) return phrase.plural && entity.heads.has(head) ? 2 : null;
    if (human && entity.plural !== phrase.plural) return null;
    if (entity.heads.has(head)) return 4;
    if (wanted === null) return entity.words.has(head) ? 3 : null;
    if (isKindred(head, entity, descriptions)) return 2;
    const gender = nouns.genderOf(head);
    if (gender !== null && entity.gender !== null && gender !== entity.gender) return null;
    if (entity.kind === 'named-person')
      return leads(entity, phrase, descriptions) ? 2.5 : entity.words.has(head) ? 3 : null;
    if (descriptions.anyPerson.has(head))
      return phrase.determiner === 'demonstrative' || entity.lastSpoke >= 0 ? 2.5 : 1.5;
    return entity.words.has(head) ? 2.5 : null;
  }
  if (human) {
    // "A research team … the team": a group may be meant as one body.
    return entity.plural && wanted === 'organization' && entity.heads.has(head) ? 3 : null;
  }
  if (entity.plural !== phrase.plural && !(entity.kind === 'document' && entity.heads.has(head))) return null;
  if (!KINDS_OF[wanted].has(entity.kind)) return null;
  if (entity.heads.has(head)) return 4;
  if (entity.words.has(head)) return 3.4;
  if (wanted === 'organization')
    return descriptions.anyBody.has(head) && isSuchABody(entity, head, descriptions) ? 1.2 : null;
  if (wanted === 'document' || wanted === 'poll') return descriptions.anyDocument.has(head) ? 1.5 : null;
  if (wanted === 'media' || wanted === 'post') return 2;
  return null;
}
