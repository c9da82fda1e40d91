import type { Judge, ProfileJudge } from '../../language/judge';
import type { NounPhrase } from '../../terms/noun-phrase';
import type { SourceKind } from '../../terms/source';
import type { Span } from '../../text/span';
import type { Account } from './accounts';

/** What the article tells of a source besides its name. */
export interface Profile {
  readonly name: string;
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly party: string | null;
  readonly tenure: 'current' | 'former' | null;
}

/** The person's or body's name, else the fullest description without its article. */
export function nameOf({ person, phrases, known }: Account, judge: Judge): string {
  return person === null
    ? describedName(known.kind, phrases, fullestPhrase(phrases), judge.profiles)
    : person.name;
}

/**
 * Gathers role, affiliation, party and tenure from the phrases about an entity, the first that tells winning.
 *
 * @param kind of source, which may be another than it was before the statements about anonymity were looked at.
 */
export function profileOf({ person, phrases }: Account, kind: SourceKind, judge: Judge): Profile {
  const { profiles } = judge;
  const texts = phrases.map((phrase) => phrase.text);
  const party = texts.map(profiles.partyIn).find((found) => found !== null) ?? null;
  if (person === null) {
    const fullest = fullestPhrase(phrases);
    const role = isUnnamedHuman(kind) && fullest !== null ? unnamedRole(fullest, profiles) : null;
    return {
      name: describedName(kind, phrases, fullest, profiles),
      role,
      affiliation: isUnnamedHuman(kind) && fullest !== null ? unnamedAffiliation(fullest, profiles) : null,
      party,
      tenure: role === null ? null : profiles.past.isIn(role) ? 'former' : 'current',
    };
  }
  const roles = phrases.flatMap((phrase) => namedRoles(phrase, judge));
  const role = roles.reduce<string | null>(
    (best, next) => (best === null || better(next, best, judge) ? next : best),
    null,
  );
  return {
    name: person.name,
    role,
    affiliation: affiliationIn(phrases, role, judge),
    party,
    tenure: role === null ? null : profiles.past.isIn(role) ? 'former' : 'current',
  };
}

/** A bare title says less than a description. */
function better(next: string, best: string, judge: Judge): boolean {
  return isTitle(best, judge) && !isTitle(next, judge);
}

function isTitle(words: string, { names }: Judge): boolean {
  return names.isTitle(words.toLowerCase().replace(/\.$/, ''));
}

function isUnnamedHuman(kind: SourceKind): boolean {
  return kind === 'anonymous-person' || kind === 'anonymous-group' || kind === 'spokesperson';
}

function describedName(
  kind: SourceKind,
  phrases: readonly NounPhrase[],
  fullest: NounPhrase | null,
  { withoutArticle, unstated }: ProfileJudge,
): string {
  if (fullest === null) return unstated;
  if (kind === 'named-person') return fullest.text;
  const proper = phrases.map((phrase) => phrase.proper).find((name) => name !== null);
  if ((kind === 'organization' || kind === 'media') && proper) return proper;
  return withoutArticle(slice(fullest, coreOf(fullest)));
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

function namedRoles(phrase: NounPhrase, judge: Judge): readonly string[] {
  const { withoutArticle, noRole, bareTitle } = judge.profiles;
  const { name } = phrase;
  const roles: string[] = [];
  const described = phrase.appositions
    .map((span) => slice(phrase, span).trim())
    .find((text) => !noRole.isIn(text) && hasHumanNoun(text, judge));
  if (described !== undefined) roles.push(withoutArticle(described));
  if (name !== null && name.span[0] > phrase.core[0]) {
    const words = phrase.text.slice(phrase.core[0] - phrase.span[0], name.span[0] - phrase.span[0]);
    const before = withoutArticle(words.trim().replace(/,$/, ''));
    if (before.length > 0 && !bareTitle.isIn(before)) roles.unshift(before);
  }
  if (name !== null && phrase.core[1] < name.span[0]) roles.push(withoutArticle(slice(phrase, phrase.core)));
  return roles;
}

function hasHumanNoun(text: string, { nouns }: Judge): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}.’'-]+/u)
    .some((word) => nouns.isHuman(nouns.singular(word.replace(/\.$/, ''))));
}

function affiliationIn(phrases: readonly NounPhrase[], role: string | null, judge: Judge): string | null {
  const { profiles } = judge;
  if (role !== null) {
    const body = profiles.affiliationIn(role);
    if (body !== null) return body;
    const before = profiles.bodyBeforeRole(role);
    if (before !== null && !isTitle(before, judge)) return before;
  }
  for (const phrase of phrases) {
    const after = phrase.text.slice((phrase.name?.span[1] ?? phrase.core[1]) - phrase.span[0]);
    const body = profiles.bodyServedIn(after) ?? profiles.affiliationIn(after);
    if (body !== null) return body;
  }
  return null;
}

function unnamedRole(phrase: NounPhrase, { danglingWord, withoutArticle }: ProfileJudge): string {
  const end = phrase.tailSpan?.[0] ?? phrase.core[1];
  const words = slice(phrase, [phrase.core[0], Math.max(end, phrase.core[0])]).trim();
  return withoutArticle(danglingWord.without(words));
}

function unnamedAffiliation(phrase: NounPhrase, profiles: ProfileJudge): string | null {
  const tail = phrase.tailSpan === null ? null : profiles.affiliationIn(slice(phrase, phrase.tailSpan));
  if (tail !== null) return tail;
  const words = /((?:\p{Lu}[\p{L}\p{N}.&’'-]*\s+)+)\p{Ll}/u.exec(unnamedRole(phrase, profiles));
  const found = words?.[1]?.trim();
  return found === undefined || profiles.noBody.isIn(found) ? null : found;
}
