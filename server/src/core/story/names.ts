import type { Person } from '../terms/person';
import type { ParagraphRows, Rows } from './paragraph-rows';

/** The positions of the paragraphs that name a person, or anybody of the same surname: readers may take them for one. */
export type Naming = (name: string) => readonly number[];

/** A mention of somebody by name. */
export interface NamedMention {
  readonly person: Person | null;
  /** The last word of the name; null where there is none. */
  readonly surname: string | null;
}

/** Whom a paragraph names, in the order of its text. */
export function namesIn({ readable, people }: ParagraphRows): readonly NamedMention[] {
  return readable.facts.mentions.map(({ phrase }, k) => ({
    person: people[k] ?? null,
    surname: phrase.name?.parts.at(-1) ?? null,
  }));
}

/** Looks up where each person of a version is named. */
export function placesOfNames({ paragraphs }: Rows): Naming {
  const byName = new Map<string, Set<number>>();
  const bySurname = new Map<string, Set<number>>();
  const surnames = new Map<string, string>();
  paragraphs.forEach((rows, i) => {
    for (const { person, surname } of namesIn(rows)) {
      addTo(bySurname, surname, i);
      addTo(byName, person?.name ?? null, i);
      if (person !== null) surnames.set(person.name, person.parts.at(-1) ?? '');
    }
  });
  return (name) => [...(byName.get(name) ?? []), ...(bySurname.get(surnames.get(name) ?? '') ?? [])];
}

function addTo(places: Map<string, Set<number>>, key: string | null, place: number): void {
  if (key === null) return;
  const own = places.get(key);
  if (own === undefined) places.set(key, new Set([place]));
  else own.add(place);
}
