import { isHumanNoun, singular } from '../../english/mentions/nouns';
import { TITLES } from '../../english/words/person-nouns';
import type { NounPhrase } from '../../terms/noun-phrase';
import type { Span } from '../../text/span';
import type { Entity } from '../reading/entity';

/** What the article tells of a source besides its name. */
export interface Profile {
  readonly name: string;
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly party: string | null;
  readonly tenure: 'current' | 'former' | null;
}

const ARTICLE = /^(?:the|a|an|this|that|these|those)\s+/i;
const PARTY =
  /\(\s*(?:\w+,\s*)?((?:R|D|I|L|DFL|Ind|Rep|Dem)\.?[-–—,]\s?[\p{Lu}][\p{L}. ]*)\)|,\s*((?:Republican|Democrat|Independent)\s+(?:of|from)\s+[\p{Lu}][\p{L}. ]*?)(?=,|$)|,\s*([RDI]-[\p{Lu}][\p{L}.]+)|\((Conservative|Labour|Liberal|Liberal Democrat|Lib Dem|Green|SNP|Greens|Reform|Independent|Republican|Democrat)\b[^)]*\)/u;
const FORMER = /\b(?:former(?:ly)?|ex-|one-?time|erstwhile|retired|past president|once)/i;
const AFFILIATION =
  /\b(?:at|of|for|with|from|in)\s+(?:the\s+)?((?:\p{Lu}[\p{L}\p{N}.’'&-]*)(?:\s+(?:(?:of|for|and|the|&|on|in|de)\s+)*\p{Lu}[\p{L}\p{N}.’'&-]*)*)/u;
const HEADS =
  /\b(?:heads|leads|runs|chairs|directs|oversees|founded|works\s+(?:at|for)|teaches\s+at)\s+(?:the\s+)?((?:\p{Lu}[\p{L}\p{N}.’'&-]*)(?:\s+(?:(?:of|for|and|the|&)\s+)*\p{Lu}[\p{L}\p{N}.’'&-]*)*)/u;
const NOT_A_ROLE =
  /^(?:\d|who\b|whose\b|which\b|where\b|and\b|in\b|on\b|at\b|from\b|speaking\b|then\b|\p{Lu}-)/u;

/** Gathers role, affiliation, party and tenure from the phrases of an entity, the first that tells winning. */
export function profileOf(entity: Entity): Profile {
  const texts = entity.phrases.map((phrase) => phrase.text);
  const party = texts.map(partyIn).find((found) => found !== null) ?? null;
  if (entity.person === null) {
    const fullest = fullestPhrase(entity.phrases);
    const role = isUnnamedHuman(entity) && fullest !== null ? unnamedRole(fullest) : null;
    return {
      name: nameOf(entity, fullest),
      role,
      affiliation: isUnnamedHuman(entity) && fullest !== null ? unnamedAffiliation(fullest) : null,
      party,
      tenure: role === null ? null : FORMER.test(role) ? 'former' : 'current',
    };
  }
  const roles = entity.phrases.flatMap((phrase) => namedRoles(phrase));
  const role = roles.reduce<string | null>(
    (best, next) => (best === null || better(next, best) ? next : best),
    null,
  );
  return {
    name: entity.person.name,
    role,
    affiliation: affiliationIn(entity.phrases, role),
    party,
    tenure: role === null ? null : FORMER.test(role) ? 'former' : 'current',
  };
}

/** A bare title says less than a description. */
function better(next: string, best: string): boolean {
  return (
    TITLES.has(best.toLowerCase().replace(/\.$/, '')) && !TITLES.has(next.toLowerCase().replace(/\.$/, ''))
  );
}

function isUnnamedHuman(entity: Entity): boolean {
  return (
    entity.kind === 'anonymous-person' || entity.kind === 'anonymous-group' || entity.kind === 'spokesperson'
  );
}

function partyIn(text: string): string | null {
  const match = PARTY.exec(text);
  return match === null ? null : (match[1] ?? match[2] ?? match[3] ?? match[4] ?? null);
}

function nameOf(entity: Entity, fullest: NounPhrase | null): string {
  if (fullest === null) return 'no stated source';
  if (entity.kind === 'named-person') return fullest.text;
  const proper = entity.phrases
    .map((phrase) => phrase.proper)
    .find((name) => name !== null && name !== undefined);
  if ((entity.kind === 'organization' || entity.kind === 'media') && proper) return proper;
  return slice(fullest, coreOf(fullest)).replace(ARTICLE, '');
}

function slice(phrase: NounPhrase, span: Span): string {
  return phrase.text.slice(span[0] - phrase.span[0], span[1] - phrase.span[0]);
}

/** The description without appositions, or as a whole where it is short. */
function coreOf(phrase: NounPhrase): Span {
  return [phrase.span[0], phrase.core[1]];
}

function fullestPhrase(phrases: readonly NounPhrase[]): NounPhrase | null {
  let best: NounPhrase | null = null;
  for (const phrase of phrases) {
    if (best === null || weight(phrase) > weight(best)) best = phrase;
  }
  return best;
}

function weight(phrase: NounPhrase): number {
  return (
    phrase.modifiers.length +
    1.5 * Math.min(phrase.tail.length, 4) +
    (phrase.determiner === 'indefinite' ? 0.5 : 0)
  );
}

function namedRoles(phrase: NounPhrase): readonly string[] {
  const { name } = phrase;
  const roles: string[] = [];
  const described = phrase.appositions
    .map((span) => slice(phrase, span).trim())
    .find((text) => !NOT_A_ROLE.test(text) && hasHumanNoun(text));
  if (described !== undefined) roles.push(described.replace(ARTICLE, ''));
  if (name !== null && name.span[0] > phrase.core[0]) {
    const before = phrase.text
      .slice(phrase.core[0] - phrase.span[0], name.span[0] - phrase.span[0])
      .trim()
      .replace(/,$/, '')
      .replace(ARTICLE, '');
    if (before.length > 0 && !/^(?:Mr|Mrs|Ms|Mx|Miss|his|her|their)\.?$/i.test(before)) roles.unshift(before);
  }
  if (name !== null && phrase.core[1] < name.span[0])
    roles.push(slice(phrase, phrase.core).replace(ARTICLE, ''));
  return roles;
}

function hasHumanNoun(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}.’'-]+/u)
    .some((word) => isHumanNoun(singular(word.replace(/\.$/, ''))));
}

function affiliationIn(phrases: readonly NounPhrase[], role: string | null): string | null {
  if (role !== null) {
    const of = AFFILIATION.exec(role);
    if (of?.[1] !== undefined) return of[1];
    const before =
      /^(?:former\s+)?((?:\p{Lu}[\p{L}\p{N}.&-]*\s+)+)(?:\p{Ll}|Director|Chief|President|Secretary|CEO|Chairman|Chairwoman)/u.exec(
        role,
      );
    if (before?.[1] !== undefined && !TITLES.has(before[1].trim().toLowerCase().replace(/\.$/, '')))
      return before[1].trim();
  }
  for (const phrase of phrases) {
    const after = phrase.text.slice((phrase.name?.span[1] ?? phrase.core[1]) - phrase.span[0]);
    const match = HEADS.exec(after) ?? AFFILIATION.exec(after);
    if (match?.[1] !== undefined) return match[1];
  }
  return null;
}

function unnamedRole(phrase: NounPhrase): string {
  const end = phrase.tailSpan?.[0] ?? phrase.core[1];
  return slice(phrase, [phrase.core[0], Math.max(end, phrase.core[0])])
    .trim()
    .replace(/\s+(?:of|for|at|in|who|with)$/, '')
    .replace(ARTICLE, '');
}

function unnamedAffiliation(phrase: NounPhrase): string | null {
  const tail = phrase.tailSpan === null ? null : AFFILIATION.exec(slice(phrase, phrase.tailSpan));
  if (tail?.[1] !== undefined) return tail[1];
  const words = /((?:\p{Lu}[\p{L}\p{N}.&’'-]*\s+)+)\p{Ll}/u.exec(unnamedRole(phrase));
  const found = words?.[1]?.trim();
  return found === undefined || /^(?:Former|Senior|Current|Several|Some|One|Two|Three|Four|Five)$/.test(found)
    ? null
    : found;
}
