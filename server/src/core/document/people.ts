import type { NounPhrase, PersonName } from '../block/mentions/noun-phrase';
import { isHumanNoun, singular } from '../block/mentions/nouns';
import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/given-names';
import { FEMALE_NOUNS, FEMALE_TITLES, MALE_NOUNS, MALE_TITLES } from '../lexicon/person-nouns';
import type { DocumentBlock } from '../prose/block';

export type Gender = 'male' | 'female';

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

interface Draft {
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
export function gatherPeople(blocks: readonly DocumentBlock[]): People {
  const drafts: Draft[] = [];
  const byPart = new Map<string, Draft[]>();
  const add = (draft: Draft) => {
    drafts.push(draft);
    for (const part of draft.parts) listed(byPart, part).push(draft);
  };
  const names = namesOf(blocks);
  for (const { name, heading } of names) {
    if (name.parts.length > 1 && !heading && matching(byPart, name) === null) add(draftOf(name));
  }
  for (const { name, heading } of names) {
    const sure = heading && name.certainty === 2 && name.parts.length < 4;
    if (name.parts.length > 1 && sure && matching(byPart, name) === null) add(draftOf(name));
  }
  for (const { name } of names) {
    if (name.parts.length === 1 && name.certainty === 2 && matching(byPart, name) === null)
      add(draftOf(name));
  }
  for (const { name, phrase, pronoun } of names) {
    const draft = matching(byPart, name);
    if (draft !== null) enrich(draft, name, phrase, pronoun);
  }
  const finished = new Map<Draft, Person>();
  const looked = new Map<string, Draft | null>();
  const look = (name: PersonName): Draft | null => {
    const key = `${name.titles.join(' ')}|${name.parts.join(' ')}`;
    const known = looked.get(key);
    if (known !== undefined) return known;
    const draft = matching(byPart, name);
    looked.set(key, draft);
    return draft;
  };
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
      const draft = look(name);
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

function namesOf(blocks: readonly DocumentBlock[]): readonly Named[] {
  const names: Named[] = [];
  blocks.forEach(({ block, facts }, b) => {
    const heading = block.kind === 'heading' || (b === 0 && !/[.!?”"]\s*$/.test(block.text));
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

function listed(map: Map<string, Draft[]>, key: string): Draft[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

/** The draft that bears the name: the same surname and no contradiction before it; else any part of it. */
function matching(byPart: ReadonlyMap<string, readonly Draft[]>, name: PersonName): Draft | null {
  const last = name.parts[name.parts.length - 1];
  const first = name.parts[0];
  if (last === undefined || first === undefined) return null;
  const candidates = byPart.get(last) ?? [];
  if (name.parts.length === 1) {
    const surname = candidates.find(
      (draft) => draft.parts[draft.parts.length - 1] === last && genderFits(draft, name),
    );
    return (
      surname ??
      candidates.find((draft) => genderFits(draft, name)) ??
      hyphenated(byPart, last) ??
      misspelt(byPart, last)
    );
  }
  return (
    candidates.find(
      (draft) => draft.parts[draft.parts.length - 1] === last && sameGiven(draft.parts, name.parts),
    ) ??
    (byPart.get(first) ?? []).find((draft) => isSubset(name.parts, draft.parts)) ??
    null
  );
}

/** "Osei" for "Osei-Lindholm" and the other way round. */
function hyphenated(byPart: ReadonlyMap<string, readonly Draft[]>, part: string): Draft | null {
  const dash = part.indexOf('-');
  return dash < 1 ? null : (byPart.get(part.slice(0, dash))?.[0] ?? null);
}

/** "Mauer" for "Maurer": a slip of one letter in a long surname. */
function misspelt(byPart: ReadonlyMap<string, readonly Draft[]>, part: string): Draft | null {
  if (part.length < 5) return null;
  for (const [known, drafts] of byPart) {
    const draft = drafts[0];
    if (
      draft !== undefined &&
      draft.parts.length > 1 &&
      draft.parts[draft.parts.length - 1] === known &&
      oneLetterApart(part, known)
    )
      return draft;
  }
  return null;
}

function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a[0] !== b[0] || Math.min(a.length, b.length) < 5) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const restA = a.slice(i);
  const restB = b.slice(i);
  return restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1);
}

function sameGiven(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 1 || b.length === 1) return true;
  const x = a[0]?.replace(/\./g, '') ?? '';
  const y = b[0]?.replace(/\./g, '') ?? '';
  if (x === y) return true;
  if (x.length <= 2 || y.length <= 2) return x[0] === y[0];
  if (
    x.length >= 3 &&
    y.length >= 3 &&
    (x.startsWith(y.slice(0, 3)) || NICKNAMES.get(x) === y || NICKNAMES.get(y) === x)
  )
    return true;
  return isSubset(a, b) || isSubset(b, a);
}

/** Provenance: the usual short forms of English given names. */
const NICKNAMES: ReadonlyMap<string, string> = new Map(
  'bill william|will william|bob robert|rob robert|dick richard|rick richard|jim james|jack john|ted edward|ed edward|chuck charles|peggy margaret|meg margaret|liz elizabeth|beth elizabeth|betty elizabeth|kate katherine|tony anthony|mike michael|mick michael|hank henry|harry henry|larry lawrence|jerry gerald|bernie bernard|andy andrew|drew andrew|sasha aleksandr|kathy katherine|nancy anne|sally sarah|sandy sandra|gerry gerard|ned edward|pat patrick'
    .split('|')
    .map((pair) => {
      const [short, long] = pair.split(' ');
      return [short ?? '', long ?? ''] as const;
    }),
);

function isSubset(inner: readonly string[], outer: readonly string[]): boolean {
  return inner.every((part) => outer.includes(part));
}

/** "Mrs Okafor" is not the man of that name. */
function genderFits(draft: Draft, name: PersonName): boolean {
  const given = draft.parts.length > 1 ? (draft.parts[0] ?? '') : '';
  if (name.titles.some((title) => MALE_TITLES.has(title)))
    return !(FEMALE_NAMES.has(given) && !MALE_NAMES.has(given));
  if (name.titles.some((title) => FEMALE_TITLES.has(title)))
    return !(MALE_NAMES.has(given) && !FEMALE_NAMES.has(given));
  return true;
}

function enrich(draft: Draft, name: PersonName, phrase: NounPhrase | null, pronoun: Gender | null): void {
  if (name.certainty === 2) draft.certainty = 2;
  if (name.parts.length === 1 && draft.parts.length > 1) {
    if (name.parts[0] === draft.parts[0]) draft.first += 1;
    if (name.parts[0] === draft.parts[draft.parts.length - 1]) draft.last += 1;
  }
  if (name.parts.length > draft.parts.length && isSubset(draft.parts, name.parts)) {
    draft.name = name.full;
    draft.parts = name.parts;
  }
  if (pronoun !== null) draft[pronoun] += 1;
  for (const title of name.titles) {
    if (MALE_TITLES.has(title)) draft.male += 3;
    if (FEMALE_TITLES.has(title)) draft.female += 3;
    draft.roles.add(singular(title));
    for (const noun of TITLE_NOUNS.get(title) ?? []) draft.roles.add(noun);
  }
  if (phrase === null) return;
  const words = phrase.text.toLowerCase().split(/[^\p{L}\p{N}.’'-]+/u);
  for (const word of words.slice(0, 40)) {
    const noun = singular(word.replace(/\.$/, ''));
    if (MALE_NOUNS.has(noun) && noun !== 'king' && noun !== 'prince')
      draft.male += isRoleNear(words, word) ? 2 : 0;
    if (FEMALE_NOUNS.has(noun)) draft.female += isRoleNear(words, word) ? 2 : 0;
    if (isHumanNoun(noun) && noun.length > 2) draft.roles.add(noun);
    for (const other of TITLE_NOUNS.get(noun) ?? []) draft.roles.add(other);
  }
}

/** A gendered noun counts when it is the description's own head, not inside a relative clause. */
function isRoleNear(words: readonly string[], word: string): boolean {
  const relative = words.findIndex((other) => other === 'who' || other === 'whose');
  const of = words.indexOf('of');
  const at = words.indexOf(word);
  return (relative < 0 || at < relative) &&
    (of < 0 || at < of) &&
    !/^(?:his|her|their)$/.test(words[at - 1] ?? '')
    ? true
    : /^(?:his|her|their)$/.test(words[at - 1] ?? '') && at === 1;
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
