import type { Paragraph } from '../prose/paragraph';
import type { Person } from '../terms/person';
import { EditedMap } from '../text/edited-map';
import type { ParagraphRows, Rows } from './paragraph-rows';

/** Who is named where, in one version of an article. */
export interface Naming {
  /** The paragraphs that name somebody, by the name in the directory, in no order. */
  readonly byName: EditedMap<readonly Paragraph[]>;
  /** The same by the last word of the name. */
  readonly bySurname: EditedMap<readonly Paragraph[]>;
  /** The names and the surnames that are named in other paragraphs than in the version before. */
  readonly changed: ReadonlySet<string>;
}

/** A mention of somebody by name. */
interface NamedMention {
  readonly person: Person | null;
  /** The last word of the name; null where there is none. */
  readonly surname: string | null;
}

/** Whom a paragraph names, in the order of its text. */
function namesIn({ readable, people }: ParagraphRows): readonly NamedMention[] {
  return readable.facts.mentions.map(({ phrase }, k) => ({
    person: people[k] ?? null,
    surname: phrase.name?.parts.at(-1) ?? null,
  }));
}

/** Nobody is named anywhere. */
export const NOBODY_NAMED: Naming = {
  byName: new EditedMap(),
  bySurname: new EditedMap(),
  changed: new Set(),
};

/** Notes where each person of a version is named, of what has changed since the version before. */
export function keepNaming({ paragraphs, gone: left, come: joined }: Rows, before: Naming | null): Naming {
  const last = before ?? NOBODY_NAMED;
  const gone = placesIn(left);
  const come = placesIn(joined.flatMap((i) => paragraphs[i] ?? []));
  const changed = new Set<string>();
  const edited = (places: Naming['byName'], which: 'names' | 'surnames') => {
    const keys = [...new Set([...gone[which].keys(), ...come[which].keys()])];
    const edits = new Map<string, readonly Paragraph[] | undefined>();
    for (const key of keys) {
      const [old, fresh] = [gone[which].get(key) ?? NOWHERE, come[which].get(key) ?? NOWHERE];
      if (old.size === fresh.size && [...old].every((one) => fresh.has(one))) continue;
      const all = [...(places.get(key) ?? []).filter((one) => !old.has(one)), ...fresh];
      edits.set(key, all.length === 0 ? undefined : all);
      changed.add(key);
    }
    return places.with(edits);
  };
  for (const [name, surname] of come.bearers)
    if (gone.bearers.has(name) && gone.bearers.get(name) !== surname) changed.add(name);
  return {
    byName: edited(last.byName, 'names'),
    bySurname: edited(last.bySurname, 'surnames'),
    changed,
  };
}

const NOWHERE: ReadonlySet<Paragraph> = new Set();

/** The paragraphs among some that name each person, and each surname. */
function placesIn(rows: readonly ParagraphRows[]) {
  const names = new Map<string, Set<Paragraph>>();
  const surnames = new Map<string, Set<Paragraph>>();
  /** The last word of the name of each person, which tells who may be taken for them. */
  const bearers = new Map<string, string | null>();
  for (const one of rows) {
    for (const { person, surname } of namesIn(one)) {
      addTo(names, person?.name ?? null, one.readable.paragraph);
      addTo(surnames, surname, one.readable.paragraph);
      if (person !== null) bearers.set(person.name, person.parts.at(-1) ?? null);
    }
  }
  return { names, surnames, bearers };
}

function addTo(places: Map<string, Set<Paragraph>>, key: string | null, place: Paragraph): void {
  if (key === null) return;
  const own = places.get(key);
  if (own === undefined) places.set(key, new Set([place]));
  else own.add(place);
}

/**
 * The positions of the paragraphs that name a person, or anybody of the same surname, as readers may take them for one;
 * and the surname.
 */
export function placesNamed(
  name: string,
  { byName, bySurname }: Naming,
  { paragraphs, positions }: Rows,
): { readonly indices: readonly number[]; readonly surname: string | null } {
  const own = (byName.get(name) ?? []).map((paragraph) => positions.at(paragraph));
  const last = paragraphs[Math.max(-1, ...own)];
  const person =
    last === undefined ? null : namesIn(last).findLast((one) => one.person?.name === name)?.person;
  const surname = person?.parts.at(-1) ?? null;
  const others = surname === null ? [] : (bySurname.get(surname) ?? []);
  return { indices: [...own, ...others.map((paragraph) => positions.at(paragraph))], surname };
}
