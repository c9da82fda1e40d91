import type { NounClass, NounPhrase } from '../../terms/noun-phrase';
import type { SourceKind } from '../../terms/source';

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
  if (phrase.possessor !== null && !owned(entity, phrase.possessor))
    score -= POINTING.has(phrase.possessor) ? 0.5 : 1.8;
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

/** Sorts of bodies: "the company" is no ministry. */
const SORTS: readonly ReadonlySet<string>[] = [
  'company firm business maker lender operator retailer manufacturer carrier bank airline insurer publisher supplier chain brand startup start-up developer producer subsidiary corporation utility',
  'agency ministry department office bureau regulator authority board commission service administration council directorate government police ombudsman court committee watchdog',
  'group organization organisation charity union alliance coalition federation association league society forum body network campaign trust foundation institute centre center outfit institution guild',
].map((nouns) => new Set(nouns.split(' ')));

function isSuchABody(entity: Entity, head: string): boolean {
  const known = SORTS.filter((sort) => [...entity.heads, ...entity.words].some((word) => sort.has(word)));
  return known.length === 0 || known.some((sort) => sort.has(head));
}

/** What people of a trade also go under. Provenance: the project's own written articles. */
const KINDRED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    lawmaker:
      'republican democrat senator representative congressman congresswoman mp legislator member councillor deputy',
    official: 'aide adviser advisor diplomat officer bureaucrat staffer envoy minister prosecutor ambassador',
    aide: 'official adviser advisor staffer assistant',
    adviser: 'aide advisor official strategist',
    diplomat: 'official envoy ambassador',
    officer: 'official detective policeman soldier captain sergeant lieutenant colonel',
    worker: 'employee staffer labourer laborer operator nurse driver carer',
    employee: 'worker staffer engineer manager',
    executive: 'manager director banker official ceo',
    doctor: 'physician surgeon paediatrician pediatrician oncologist cardiologist gp psychiatrist specialist',
    researcher:
      'scientist author economist scholar academic team professor biologist ecologist epidemiologist',
    scientist: 'researcher author biologist physicist chemist team ecologist',
    author: 'researcher scientist writer novelist team',
    politician: 'senator mp lawmaker mayor councillor minister candidate',
    player: 'striker midfielder defender goalkeeper winger captain forward',
    lawyer: 'attorney barrister solicitor counsel prosecutor',
    attorney: 'lawyer counsel prosecutor',
    teenager: 'boy girl student youth',
    scholar: 'professor academic researcher',
    strategist: 'adviser advisor aide consultant operative',
    operative: 'strategist consultant adviser aide',
    consultant: 'strategist adviser',
  }).map(([noun, others]) => [noun, new Set(others.split(' '))]),
);

function isKindred(head: string, entity: Entity): boolean {
  const others = KINDRED.get(head);
  if (others === undefined) return false;
  for (const other of entity.heads) if (others.has(other)) return true;
  return false;
}

const LEADERS: ReadonlySet<string> = new Set(
  'director chief head boss leader chairman chairwoman chair president executive ceo commissioner administrator'.split(
    ' ',
  ),
);

/** "The agency chief" may be its director. */
function leads(entity: Entity, phrase: NounPhrase): boolean {
  return (
    LEADERS.has(phrase.head) &&
    phrase.modifiers.length > 0 &&
    [...entity.heads].some((head) => LEADERS.has(head))
  );
}

const POINTING: ReadonlySet<string> = new Set('his her its their my our your whose'.split(' '));

/** "Tunisia’s coach" is nobody else's. */
function owned(entity: Entity, possessor: string): boolean {
  if (entity.words.has(possessor)) return true;
  const words = possessor.split(' ');
  return entity.words.has(words[words.length - 1] ?? '');
}

/** True for a description whose noun need not have been used of the one it means: "this person", "the company". */
export function reachesFar({ head, nounClass, modifiers }: NounPhrase): boolean {
  return (
    ANY_PERSON.has(head) ||
    ANY_BODY.has(head) ||
    ANY_DOCUMENT.has(head) ||
    KINDRED.has(head) ||
    nounClass === 'media' ||
    nounClass === 'post' ||
    (LEADERS.has(head) && modifiers.length > 0) ||
    AGE.test(head)
  );
}

const AGE = /^\d+-year-old$/;

function headFit(entity: Entity, phrase: NounPhrase): number | null {
  const { head } = phrase;
  const human = isHumanKind(entity.kind);
  const wanted = phrase.nounClass;
  if (wanted === 'human' || wanted === null) {
    if (wanted === 'human' && !human) return phrase.plural && entity.heads.has(head) ? 2 : null;
    if (human && entity.plural !== phrase.plural) return null;
    if (entity.heads.has(head)) return 4;
    if (wanted === null) return entity.words.has(head) ? 3 : null;
    if (isKindred(head, entity)) return 2;
    const gender = genderOfNoun(head);
    if (gender !== null && entity.gender !== null && gender !== entity.gender) return null;
    if (entity.kind === 'named-person')
      return leads(entity, phrase) ? 2.5 : entity.words.has(head) ? 3 : null;
    if (ANY_PERSON.has(head))
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
  if (wanted === 'organization') return ANY_BODY.has(head) && isSuchABody(entity, head) ? 1.2 : null;
  if (wanted === 'document' || wanted === 'poll') return ANY_DOCUMENT.has(head) ? 1.5 : null;
  if (wanted === 'media' || wanted === 'post') return 2;
  return null;
}
