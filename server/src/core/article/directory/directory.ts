import type { Judge } from '../../language/judge';
import type { Readable } from '../../terms/facts';
import type { People, Person } from '../../terms/person';
import { isSame } from '../same';
import { unchangedReadables } from '../unchanged-readables';
import { keyOfName, namesIn, type ParagraphNames } from './names';
import { gatherPeople, type NamedPeople } from './people';

/** The named people of the whole article, as whoever reads a paragraph may look them up. */
export interface Directory extends People {
  /** The person of a key; null for a key that is nobody's. */
  person(key: string): Person | null;
}

/** What is answered otherwise than in the version before. */
export interface ChangedAnswers {
  /** Keys of names that mean somebody else. */
  readonly names: ReadonlySet<string>;
  /** Role nouns under which somebody else goes. */
  readonly roles: ReadonlySet<string>;
  /** Keys of people of whom something else is told. */
  readonly people: ReadonlySet<string>;
}

/** A directory that remembers what it was built from. */
export interface KeptDirectory {
  readonly directory: Directory;
  readonly paragraphs: readonly ParagraphNames[];
  readonly named: NamedPeople;
  readonly persons: ReadonlyMap<string, Person>;
  readonly changed: ChangedAnswers;
}

const NOTHING: ChangedAnswers = { names: new Set(), roles: new Set(), people: new Set() };

/**
 * Builds the directory of an article of the names of its paragraphs; where those tell the same as in the version before,
 * it is the same object.
 *
 * @param readables all paragraphs of the article, in order.
 * @param before null at the first reading.
 */
export function keepDirectory(
  readables: readonly Readable[],
  before: KeptDirectory | null,
  judge: Judge,
): KeptDirectory {
  const { paragraphs, tellTheSame } = keepNames(readables, before?.paragraphs ?? []);
  if (before !== null && tellTheSame) return { ...before, paragraphs, changed: NOTHING };
  const gathered = gatherPeople(
    paragraphs.flatMap(({ namings }) => namings),
    judge,
  );
  const named = before === null ? gathered : keepPeople(gathered, before.persons);
  const persons = new Map<string, Person>();
  for (const people of [named.bearers, named.inRole])
    for (const person of people.values()) if (person !== null) persons.set(person.key, person);
  const directory: Directory = {
    of: (name) => named.bearers.get(keyOfName(name)) ?? null,
    inRole: (noun) => named.inRole.get(noun) ?? null,
    person: (key) => persons.get(key) ?? null,
  };
  const changed =
    before === null
      ? NOTHING
      : {
          names: changedKeys(named.bearers, before.named.bearers, isSamePerson),
          roles: changedKeys(named.inRole, before.named.inRole, isSamePerson),
          people: changedKeys(persons, before.persons, (a, b) => a === b),
        };
  return { directory, paragraphs, named, persons, changed };
}

interface KeptNames {
  readonly paragraphs: readonly ParagraphNames[];
  readonly tellTheSame: boolean;
}

function keepNames(readables: readonly Readable[], before: readonly ParagraphNames[]): KeptNames {
  const ends = unchangedReadables(
    before.map(({ readable }) => readable),
    readables,
  );
  const { head } = ends;
  // What opens the article may be its headline: it is looked at again where it opened the one before at another place.
  const isMoved = head === 0 && before.length !== readables.length;
  const tail = isMoved ? Math.min(ends.tail, before.length - 1, readables.length - 1) : ends.tail;
  const kept = Math.max(0, tail);
  const changed = readables
    .slice(head, readables.length - kept)
    .map((readable, i) => namesIn(readable, head + i === 0));
  const replaced = before.slice(head, before.length - kept);
  return {
    paragraphs: [...before.slice(0, head), ...changed, ...before.slice(before.length - kept)],
    tellTheSame: tellingOf(changed) === tellingOf(replaced),
  };
}

function tellingOf(paragraphs: readonly ParagraphNames[]): string {
  return paragraphs.flatMap(({ value }) => (value === '' ? [] : value)).join('\n');
}

/** People of whom nothing else is told are the same objects. */
function keepPeople({ bearers, inRole }: NamedPeople, before: ReadonlyMap<string, Person>): NamedPeople {
  const kept = new Map<Person, Person>();
  const keep = (person: Person | null): Person | null => {
    if (person === null) return null;
    const known = kept.get(person);
    if (known !== undefined) return known;
    const last = before.get(person.key);
    const one = last !== undefined && isSame(last, person) ? last : person;
    kept.set(person, one);
    return one;
  };
  const keepAll = (people: ReadonlyMap<string, Person | null>) =>
    new Map(Array.from(people, ([key, person]) => [key, keep(person)]));
  return { bearers: keepAll(bearers), inRole: keepAll(inRole) };
}

function isSamePerson(a: Person | null, b: Person | null): boolean {
  return a?.key === b?.key;
}

function changedKeys<T>(
  now: ReadonlyMap<string, T | null>,
  before: ReadonlyMap<string, T | null>,
  isSameAnswer: (a: T | null, b: T | null) => boolean,
): ReadonlySet<string> {
  const changed = new Set<string>();
  for (const [key, answer] of now) if (!isSameAnswer(answer, before.get(key) ?? null)) changed.add(key);
  for (const [key, answer] of before) if (!now.has(key) && answer !== null) changed.add(key);
  return changed;
}
