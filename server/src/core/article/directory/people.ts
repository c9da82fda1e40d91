import { singular } from '../../english/mentions/nouns';
import { FEMALE_NAMES, MALE_NAMES } from '../../english/words/given-names';
import { FEMALE_TITLES, MALE_TITLES } from '../../english/words/person-nouns';
import type { Readable } from '../../terms/facts';
import type { NounPhrase, PersonName } from '../../terms/noun-phrase';
import type { Gender } from '../../terms/source';

import { type Bearer, createNameIndex, isPartOf } from './name-index';

/** A person whom the article names, whether or not as a source. */
export interface Person {
  /** The fullest name that the article gives. */
  readonly name: string;
  /** Lower-case parts of that name. */
  readonly parts: readonly string[];
  readonly gender: Gender | null;
  /** Role nouns and title words that stand beside the name, lower case, singular. */
  readonly roles: ReadonlySet<string>;
  /** 2: a title, role or known given name tells a person; 1: only the form of the name. */
  readonly certainty: 1 | 2;
}

/** The named people of one article. */
export interface People {
  /** The person whom a name means; null for a name that nobody here bears for certain. */
  of(name: PersonName): Person | null;
  /** The one person in the article who goes under a role noun; null where there is none or more than one. */
  inRole(noun: string): Person | null;
}

interface Draft extends Bearer {
  /** How often the first part stands alone, and the last: a person goes by the last. */
  first: number;
  last: number;
  name: string;
  parts: readonly string[];
  certainty: 1 | 2;
  readonly roles: Set<string>;
  male: number;
  female: number;
}

/** Titles that readers take for a noun: "Dr" is "the doctor". */
const TITLE_NOUNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['dr', ['doctor']],
  ['rep', ['representative', 'lawmaker', 'congressman', 'congresswoman', 'legislator']],
  ['sen', ['senator', 'lawmaker', 'legislator']],
  ['senator', ['lawmaker', 'legislator']],
  ['representative', ['lawmaker', 'congressman', 'congresswoman', 'legislator']],
  ['gov', ['governor']],
  ['prof', ['professor', 'academic']],
  ['professor', ['academic']],
  ['cllr', ['councillor']],
  ['lt', ['lieutenant', 'officer']],
  ['gen', ['general', 'officer']],
  ['col', ['colonel', 'officer']],
  ['capt', ['captain', 'officer']],
  ['sgt', ['sergeant', 'officer']],
  ['det', ['detective', 'officer']],
  ['insp', ['inspector', 'officer']],
  ['adm', ['admiral']],
  ['rev', ['reverend', 'pastor', 'minister', 'priest']],
  ['fr', ['priest']],
  ['mp', ['lawmaker', 'legislator', 'mp']],
  ['judge', ['justice']],
  ['officer', ['policeman']],
  ['coach', ['manager']],
]);

/**
 * Gathers the named people of the article: full names first, then surnames, first names and titles that point to them.
 *
 * @param blocks all blocks of the article, in order.
 */
export function gatherPeople(blocks: readonly Readable[]): People {
  const drafts: Draft[] = [];
  const index = createNameIndex<Draft>();
  const add = (draft: Draft) => {
    drafts.push(draft);
    index.add(draft);
  };
  const names = namesOf(blocks);
  for (const { name, heading } of names) {
    if (name.parts.length > 1 && !heading && index.find(name) === null) add(draftOf(name));
  }
  for (const { name, heading } of names) {
    const sure = heading && name.certainty === 2 && name.parts.length < 4;
    if (name.parts.length > 1 && sure && index.find(name) === null) add(draftOf(name));
  }
  for (const { name } of names) {
    if (name.parts.length === 1 && name.certainty === 2 && index.find(name) === null) add(draftOf(name));
  }
  for (const { name, phrase, pronoun } of names) {
    const draft = index.find(name);
    if (draft !== null) enrich(draft, name, phrase, pronoun);
  }
  const finished = new Map<Draft, Person>();
  const finishOnce = (draft: Draft): Person => {
    const person = finished.get(draft) ?? finish(draft);
    finished.set(draft, person);
    return person;
  };
  const byRole = new Map<string, Draft | null>();
  for (const draft of drafts)
    for (const role of draft.roles) byRole.set(role, byRole.has(role) ? null : draft);
  return {
    inRole(noun) {
      const draft = byRole.get(noun);
      return draft === undefined || draft === null ? null : finishOnce(draft);
    },
    of(name) {
      const draft = index.find(name);
      return draft === null || isBody(draft) ? null : finishOnce(draft);
    },
  };
}

/** "Condor Sul … Condor": nobody is called by an unknown first name alone. */
function isBody(draft: Draft): boolean {
  return draft.certainty === 1 && draft.first > 0 && draft.last === 0;
}

interface Named {
  /** In a heading, where capitals tell little. */
  readonly heading: boolean;
  readonly name: PersonName;
  readonly phrase: NounPhrase | null;
  readonly pronoun: Gender | null;
}

function namesOf(blocks: readonly Readable[]): readonly Named[] {
  const names: Named[] = [];
  blocks.forEach(({ paragraph, facts }, b) => {
    const heading = paragraph.kind === 'heading' || (b === 0 && !/[.!?”"]\s*$/.test(paragraph.words));
    const add = (phrase: NounPhrase, pronoun: Gender | null) => {
      if (phrase.name !== null) names.push({ name: phrase.name, phrase, pronoun, heading });
      for (const name of phrase.conjuncts) names.push({ name, phrase: null, pronoun: null, heading });
    };
    for (const { phrase, pronounAfter } of facts.mentions) add(phrase, pronounAfter);
    for (const phrase of facts.sourcePhrases) if (phrase !== null) add(phrase, null);
  });
  return names;
}

function draftOf(name: PersonName): Draft {
  return {
    first: 0,
    last: 0,
    name: name.full,
    parts: name.parts,
    certainty: name.certainty,
    roles: new Set(),
    male: 0,
    female: 0,
  };
}

function enrich(draft: Draft, name: PersonName, phrase: NounPhrase | null, pronoun: Gender | null): void {
  if (name.certainty === 2) draft.certainty = 2;
  if (name.parts.length === 1 && draft.parts.length > 1) {
    if (name.parts[0] === draft.parts[0]) draft.first += 1;
    if (name.parts[0] === draft.parts[draft.parts.length - 1]) draft.last += 1;
  }
  if (name.parts.length > draft.parts.length && isPartOf(draft.parts, name.parts)) {
    draft.name = name.full;
    draft.parts = name.parts;
  }
  if (pronoun !== null) draft[pronoun] += 1;
  for (const title of name.titles) {
    if (MALE_TITLES.has(title)) draft.male += 3;
    if (FEMALE_TITLES.has(title)) draft.female += 3;
    if (!MERE_TITLES.has(title)) addRole(draft, singular(title));
  }
  if (phrase === null) return;
  if (phrase.roleGender !== null) draft[phrase.roleGender] += 2;
  for (const role of phrase.roles) addRole(draft, role);
}

/** Titles that tell no role. */
const MERE_TITLES: ReadonlySet<string> = new Set('mr mrs ms mx miss sir dame lord lady'.split(' '));

function addRole(draft: Draft, role: string): void {
  draft.roles.add(role);
  for (const noun of TITLE_NOUNS.get(role) ?? []) draft.roles.add(noun);
}

function finish(draft: Draft): Person {
  const given = draft.parts[0] ?? '';
  let male = draft.male;
  let female = draft.female;
  const base = given.includes('-') ? given.slice(0, given.indexOf('-')) : given;
  if (MALE_NAMES.has(base) && !FEMALE_NAMES.has(base)) male += 2.5;
  if (FEMALE_NAMES.has(base) && !MALE_NAMES.has(base)) female += 2.5;
  return {
    name: draft.name,
    parts: draft.parts,
    gender: male > female ? 'male' : female > male ? 'female' : null,
    roles: draft.roles,
    certainty: draft.certainty,
  };
}
