import type { Judge, Voice } from '../../language/judge';
import type { NounPhrase } from '../../terms/noun-phrase';
import type { People, Person } from '../../terms/person';
import type { SourceKind } from '../../terms/source';
import { createBodyIndex } from '../directory/bodies';
import { fitOfDescription, reachesFar } from './descriptions';
import { createEntity, describe, type Entity } from './entity';

/** How a phrase stands in the text. */
export interface Manner {
  /** The source of an attribution. */
  readonly speaks: boolean;
  readonly voice: Voice;
}

/** Finds, or begins, the entity behind a noun phrase. Pronouns are not its business. */
export interface Linker {
  resolve(phrase: NounPhrase, manner: Manner): Entity;
  /** True when a description points back to somebody, or on to somebody named later. */
  knows(phrase: NounPhrase): boolean;
  /** The one entity for agentless evidentials ("it is believed"). */
  nobody(): Entity;
  /** Notes that the reader has met the entity. */
  meet(entity: Entity, speaks: boolean): void;
  readonly entities: readonly Entity[];
}

/** How many entities one word leads back to. */
const FAMILY = 16;
/** How many entities back a description may reach when no head noun leads to it. */
const RECENT = 48;
const ENOUGH = 2.2;
const ENOUGH_FOR_A_BODY = 1;

function isGroup(entity: Entity): boolean {
  return isGroupKind(entity.kind);
}

function isGroupKind(kind: SourceKind): boolean {
  return kind === 'anonymous-group' || kind === 'vague-group';
}

/** What makes two descriptions say the same. */
function keyOf(phrase: NounPhrase): string {
  return `${phrase.possessor ?? ''}|${phrase.count ?? ''}|${phrase.modifiers.join(' ')}|${phrase.head}|${phrase.plural}|${phrase.tail.join(' ')}`;
}

/** Begins the linking of one article. */
export function createLinker(people: People, judge: Judge): Linker {
  const { kindOf } = judge.sources;
  const entities: Entity[] = [];
  const byPerson = new Map<Person, Entity>();
  const byKey = new Map<string, Entity>();
  const byWord = new Map<string, Entity[]>();
  const bodies = createBodyIndex(judge.names);
  const recent: Entity[] = [];
  let met = 0;
  let agentless: Entity | null = null;

  let voice: Voice = 'other';
  const begin = (phrase: NounPhrase | null, person: Person | null): Entity => {
    const kind =
      person !== null ? 'named-person' : phrase === null ? 'vague-group' : kindOf(phrase, false, voice);
    const entity = createEntity(kind, person, phrase, judge.nouns);
    entities.push(entity);
    index(entity, entity.heads);
    index(entity, entity.words);
    return entity;
  };
  const index = (entity: Entity, words: Iterable<string>) => {
    for (const word of words) {
      const list = byWord.get(word);
      if (list === undefined) {
        byWord.set(word, [entity]);
        continue;
      }
      const at = list.lastIndexOf(entity);
      if (at === list.length - 1) continue;
      if (at >= 0) list.splice(at, 1);
      list.push(entity);
      if (list.length > FAMILY) list.shift();
    }
  };
  const tell = (entity: Entity, phrase: NounPhrase): Entity => {
    index(entity, describe(entity, phrase, judge.nouns));
    index(entity, [phrase.head]);
    return entity;
  };

  const ofPerson = (person: Person, phrase: NounPhrase): Entity => {
    const known = byPerson.get(person);
    if (known !== undefined) return tell(known, phrase);
    const entity = begin(phrase, person);
    byPerson.set(person, entity);
    return entity;
  };
  const ofKey = (key: string, phrase: NounPhrase, person: Person | null = null): Entity => {
    const known = byKey.get(key);
    if (known !== undefined) return tell(known, phrase);
    const entity = begin(phrase, person);
    byKey.set(key, entity);
    return entity;
  };
  const ofBody = (name: string, phrase: NounPhrase): Entity => {
    const known = bodies.find(name);
    if (known !== null) return tell(known, phrase);
    const entity = begin(phrase, null);
    bodies.add(entity, phrase, name);
    return entity;
  };
  const described = (phrase: NounPhrase): Entity | null => {
    let best: Entity | null = null;
    let most = phrase.nounClass === 'organization' ? ENOUGH_FOR_A_BODY : ENOUGH;
    const family = byWord.get(phrase.head) ?? [];
    for (const entity of reachesFar(phrase, judge.descriptions) ? new Set([...family, ...recent]) : family) {
      const fit = fitOfDescription(entity, phrase, met, judge);
      if (fit > most || (fit === most && best !== null && entity.lastSeen > best.lastSeen)) {
        most = fit;
        best = entity;
      }
    }
    return best;
  };
  /** Does one of those who speak together go under a role? */
  const isRoleOfOne = ({ phrases }: Entity, role: string): boolean =>
    phrases.some(({ conjuncts }) => conjuncts.some((name) => people.of(name)?.roles.has(role) === true));
  /** "The senators" after two senators have been named. */
  const named = (phrase: NounPhrase): Entity | null => {
    if (phrase.determiner === 'indefinite' || phrase.modifiers.length > 0 || phrase.tail.length > 0)
      return null;
    const bearers = (byWord.get(phrase.head) ?? []).filter(
      (entity) => entity.kind === 'named-person' && !entity.plural && entity.heads.has(phrase.head),
    );
    // "Senators Ada Quist and Tom Boyle … the senators": the title before the first name is both's.
    const together = recent.findLast(
      (entity) => entity.kind === 'named-person' && entity.plural && isRoleOfOne(entity, phrase.head),
    );
    if (together !== undefined && phrase.determiner === 'definite') return together;
    if (bearers.length < 2 || (phrase.count !== null && phrase.count !== bearers.length)) return null;
    const entity = createEntity('named-person', null, phrase, judge.nouns);
    entities.push(entity);
    index(entity, entity.heads);
    return entity;
  };
  const ofDescription = (phrase: NounPhrase, speaks: boolean): Entity => {
    const key = keyOf(phrase);
    switch (phrase.determiner) {
      case 'partitive': {
        const entity = phrase.tail.length === 0 || !speaks ? begin(phrase, null) : ofKey(key, phrase);
        const whole = described({ ...phrase, determiner: 'definite', plural: true, count: null });
        if (whole !== entity) entity.partOf = whole;
        return entity;
      }
      case 'indefinite':
      case 'another': {
        if (!speaks || phrase.tail.length === 0) return begin(phrase, null);
        return ofKey(key, phrase);
      }
      case 'quantified':
        return phrase.tail.length > 0 || phrase.count === null ? ofKey(key, phrase) : begin(phrase, null);
      case 'bare':
        if (phrase.plural) return ofKey(key, phrase);
        break;
      default:
    }
    const known = described(phrase) ?? (phrase.plural ? named(phrase) : null);
    if (known !== null) return tell(known, phrase);
    // "The mayor" before the mayor's name comes.
    const later =
      phrase.plural || byKey.has(key) || phrase.tail.length > 0 ? null : people.inRole(phrase.head);
    if (
      later !== null &&
      phrase.modifiers.every((word) => later.roles.has(word)) &&
      phrase.possessor === null
    )
      return ofPerson(later, phrase);
    return ofKey(key, phrase);
  };

  return {
    entities,
    knows(phrase) {
      return described(phrase) !== null || byKey.has(keyOf(phrase)) || people.inRole(phrase.head) !== null;
    },
    nobody() {
      agentless ??= begin(null, null);
      return agentless;
    },
    resolve(phrase, manner) {
      voice = manner.voice;
      if (phrase.conjuncts.length > 1) {
        const key = phrase.conjuncts.map((name) => people.of(name)?.name ?? name.full).sort();
        const entity = ofKey(`together|${key.join('|')}`, phrase);
        const bearers = phrase.conjuncts.map((name) => people.of(name));
        for (const role of bearers[0]?.roles ?? [])
          if (bearers.every((person) => person?.roles.has(role))) entity.heads.add(role);
        index(entity, entity.heads);
        return entity;
      }
      if (phrase.name !== null) {
        const person = people.of(phrase.name);
        if (person !== null) return ofPerson(person, phrase);
        return ofBody(phrase.name.full, phrase);
      }
      if (phrase.proper !== null) {
        const known = phrase.nounClass;
        const common = known === 'human' || known === 'document' || known === 'poll' || known === 'post';
        const single = phrase.modifiers.length === 0 && !phrase.proper.includes(' ');
        if (!common && !(single && known !== null)) return ofBody(phrase.proper, phrase);
      }
      const entity = ofDescription(phrase, manner.speaks);
      // A class met before it spoke is judged by how it speaks.
      if (
        manner.speaks &&
        entity.lastSpoke < 0 &&
        isGroup(entity) &&
        isGroupKind(kindOf(phrase, false, voice))
      )
        entity.kind = kindOf(phrase, false, voice);
      return entity;
    },
    meet(entity, speaks) {
      met += 1;
      entity.lastSeen = met;
      if (speaks) entity.lastSpoke = met;
      const at = recent.indexOf(entity);
      if (at >= 0) recent.splice(at, 1);
      recent.push(entity);
      if (recent.length > RECENT) recent.shift();
    },
  };
}
