import type { Judge } from '../../language/judge';
import type { NounPhrase, PersonName } from '../../terms/noun-phrase';
import type { Person } from '../../terms/person';
import type { Directory } from '../directory/directory';
import { keyOfName } from '../directory/names';
import { type Asked, askedOf, wordsAsked } from './asked';
import type { EntityKey, Known } from './known';
import type { Lately, Memory, Step } from './memory';
import { openMemory } from './remember';

/**
 * Somebody who reads one paragraph: looks things up in memory and directory, notes what was looked up, and takes the
 * steps that change the memory.
 */
export interface Reader {
  readonly judge: Judge;
  /** The person whom a name means. */
  personNamed(name: PersonName): Person | null;
  /** The one person who goes under a role noun. */
  personInRole(noun: string): Person | null;
  /** What the article tells of a person of the directory. */
  personOf(key: string): Person | null;
  isKnown(key: EntityKey): boolean;
  /** @throws RangeError for an entity that nobody has begun. */
  known(key: EntityKey): Known;
  /** The entities that a word leads back to, the one last described by it last. */
  family(word: string): readonly EntityKey[];
  meantBy(description: string): EntityKey | null;
  bodyCalled(name: string): EntityKey | null;
  /** What is still in the ear. */
  hear<Part extends keyof Lately>(part: Part): Lately[Part];
  /** Notes that the words of a phrase are compared with those that describe entities. */
  weigh(phrase: NounPhrase): void;
  take(step: Step): void;
  /** Puts a phrase by for the card of the entity that it describes. */
  putBy(entity: EntityKey, phrase: NounPhrase): void;
  /** The key of an entity that the paragraph begins, by its head noun. */
  keyFor(head: string): EntityKey;
  notes(): ReaderNotes;
  /** The memory after all steps so far. */
  memory(): Memory;
}

/** What a reader has done so far. */
export interface ReaderNotes {
  readonly steps: readonly Step[];
  readonly phrases: readonly TellingPhrase[];
  readonly asked: Asked;
}

/** A phrase that tells something of an entity. */
export interface TellingPhrase {
  readonly entity: EntityKey;
  readonly phrase: NounPhrase;
}

/**
 * Begins to read a paragraph.
 *
 * @param paragraph its key.
 */
export function beginReader(paragraph: number, before: Memory, directory: Directory, judge: Judge): Reader {
  const memory = openMemory(before);
  const steps: Step[] = [];
  const phrases: TellingPhrase[] = [];
  const begun = new Map<string, number>();
  const names = new Set<string>();
  const roles = new Set<string>();
  const people = new Set<string>();
  const words = new Set<string>();
  const ear = new Set<keyof Lately>();
  return {
    judge,
    personNamed(name) {
      names.add(keyOfName(name));
      return directory.of(name);
    },
    personInRole(noun) {
      roles.add(noun);
      return directory.inRole(noun);
    },
    personOf(key) {
      people.add(key);
      return directory.person(key);
    },
    isKnown: (key) => memory.known.get(key) !== null,
    known(key) {
      const known = memory.known.get(key);
      if (known === null) throw new RangeError(`Nobody has begun “${key}”.`);
      return known;
    },
    family: (word) => memory.families.get(word) ?? [],
    meantBy: (description) => memory.descriptions.get(description),
    bodyCalled: (name) => memory.bodies.get(name),
    hear(part) {
      ear.add(part);
      return memory.ear[part];
    },
    weigh(phrase) {
      for (const word of wordsAsked(phrase, judge.descriptions)) words.add(word);
    },
    take(step) {
      steps.push(step);
      memory.take(step);
    },
    putBy(entity, phrase) {
      phrases.push({ entity, phrase });
    },
    keyFor(head) {
      const number = (begun.get(head) ?? 0) + 1;
      begun.set(head, number);
      return `${paragraph}:${head}${number === 1 ? '' : `:${number}`}`;
    },
    memory: memory.close,
    notes: () => ({
      steps,
      phrases,
      asked: askedOf({
        name: names,
        role: roles,
        person: people,
        entity: memory.known.lookedUp,
        // Who changes something depends on what it was.
        told: steps.flatMap((step) => ('known' in step ? step.known.key : [])),
        word: [...words, ...memory.families.lookedUp],
        description: memory.descriptions.lookedUp,
        body: memory.bodies.lookedUp,
        ear,
      }),
    }),
  };
}
