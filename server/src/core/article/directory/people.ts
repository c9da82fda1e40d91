import type { Judge } from '../../language/judge';
import type { Readable } from '../../terms/facts';
import type { NounPhrase, PersonName } from '../../terms/noun-phrase';
import type { People, Person } from '../../terms/person';
import type { Gender } from '../../terms/source';

import { type Bearer, createNameIndex, isPartOf } from './name-index';

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

/**
 * Gathers the named people of the article: full names first, then surnames, first names and titles that point to them.
 *
 * @param blocks all blocks of the article, in order.
 */
export function gatherPeople(blocks: readonly Readable[], judge: Judge): People {
  const drafts: Draft[] = [];
  const index = createNameIndex<Draft>(judge.names);
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
    if (draft !== null) enrich(draft, name, phrase, pronoun, judge);
  }
  const finished = new Map<Draft, Person>();
  const finishOnce = (draft: Draft): Person => {
    const person = finished.get(draft) ?? finish(draft, judge);
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

function enrich(
  draft: Draft,
  name: PersonName,
  phrase: NounPhrase | null,
  pronoun: Gender | null,
  judge: Judge,
): void {
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
    const gender = judge.names.genderOfTitle(title);
    if (gender !== null) draft[gender] += 3;
    if (!judge.names.isMereTitle(title)) addRole(draft, judge.nouns.singular(title), judge);
  }
  if (phrase === null) return;
  if (phrase.roleGender !== null) draft[phrase.roleGender] += 2;
  for (const role of phrase.roles) addRole(draft, role, judge);
}

function addRole(draft: Draft, role: string, { names }: Judge): void {
  draft.roles.add(role);
  for (const noun of names.nounsOfTitle(role)) draft.roles.add(noun);
}

function finish(draft: Draft, { names }: Judge): Person {
  const given = draft.parts[0] ?? '';
  const base = given.includes('-') ? given.slice(0, given.indexOf('-')) : given;
  const told = names.genderOfGiven(base);
  const male = draft.male + (told === 'male' ? 2.5 : 0);
  const female = draft.female + (told === 'female' ? 2.5 : 0);
  return {
    name: draft.name,
    parts: draft.parts,
    gender: male > female ? 'male' : female > male ? 'female' : null,
    roles: draft.roles,
    certainty: draft.certainty,
  };
}
