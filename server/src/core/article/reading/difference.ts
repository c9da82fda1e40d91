import type { DescriptionJudge } from '../../language/judge';
import { isSame } from '../same';
import { type AskedKind, type ChangedAnswers, wordsAnswered } from './asked';
import { type KeptMap, valueAt, withoutValue, withValue } from './kept-map';
import { type EntityKey, type Known, MOST_PHRASES, MOST_WORDS } from './known';
import type { Lately, Memory, Step } from './memory';

/** One part of the memory, as it was at a place in the version before and as it is there now; null for nothing. */
interface Change<T> {
  readonly was: T | null;
  readonly now: T | null;
}

type Changes<T> = ReadonlyMap<string, Change<T>>;

/** In what two memories differ, at the same place of two versions of an article. */
export interface Difference {
  readonly known: Changes<Known>;
  readonly families: Changes<readonly EntityKey[]>;
  readonly descriptions: Changes<EntityKey>;
  readonly bodies: Changes<EntityKey>;
  readonly lately: { readonly was: Lately; readonly now: Lately } | null;
}

/** Equal memories. */
export const NO_DIFFERENCE: Difference = {
  known: new Map(),
  families: new Map(),
  descriptions: new Map(),
  bodies: new Map(),
  lately: null,
};

export function isNoDifference({ known, families, descriptions, bodies, lately }: Difference): boolean {
  return known.size + families.size + descriptions.size + bodies.size === 0 && lately === null;
}

/**
 * In what two memories differ behind paragraphs of which those before them differed in no more than is said. Looks at
 * nothing but what can differ, so it takes as long as the paragraphs are.
 *
 * @param steps all that the paragraphs of both versions did.
 */
export function differenceAfter(
  before: Difference,
  steps: readonly Step[],
  was: Memory,
  now: Memory,
): Difference {
  const keys = {
    known: new Set(before.known.keys()),
    families: new Set(before.families.keys()),
    descriptions: new Set(before.descriptions.keys()),
    bodies: new Set(before.bodies.keys()),
  };
  for (const step of steps) {
    if (step.does !== 'begin' && step.does !== 'describe') continue;
    keys.known.add(step.known.key);
    for (const word of step.under) keys.families.add(word);
    if (step.does === 'describe') continue;
    if (step.description !== null) keys.descriptions.add(step.description);
    for (const name of step.bodies) keys.bodies.add(name);
  }
  return {
    known: changesIn(keys.known, was.known, now.known),
    families: changesIn(keys.families, was.families, now.families),
    descriptions: changesIn(keys.descriptions, was.descriptions, now.descriptions),
    bodies: changesIn(keys.bodies, was.bodies, now.bodies),
    lately: changeOfLately(was.lately, now.lately),
  };
}

/** Null for the same. */
export function changeOfLately(was: Lately, now: Lately): Difference['lately'] {
  return isSame(was, now) ? null : { was, now };
}

function changesIn<T>(keys: ReadonlySet<string>, was: KeptMap<T>, now: KeptMap<T>): Changes<T> {
  const changes = new Map<string, Change<T>>();
  for (const key of keys) {
    const change = { was: valueAt(was, key), now: valueAt(now, key) };
    if (!isSame(change.was, change.now)) changes.set(key, change);
  }
  return changes;
}

/** The memory of this version at a place where that of the version before is given. */
export function withDifference(memory: Memory, difference: Difference): Memory {
  if (isNoDifference(difference)) return memory;
  return {
    lately: difference.lately?.now ?? memory.lately,
    known: withChanges(memory.known, difference.known),
    families: withChanges(memory.families, difference.families),
    descriptions: withChanges(memory.descriptions, difference.descriptions),
    bodies: withChanges(memory.bodies, difference.bodies),
  };
}

function withChanges<T>(map: KeptMap<T>, changes: Changes<T>): KeptMap<T> {
  let changed = map;
  for (const [key, { now }] of changes)
    changed = now === null ? withoutValue(changed, key) : withValue(changed, key, now);
  return changed;
}

/** What is answered otherwise to somebody who reads on where two memories differ. */
export function changedAnswers(
  { known, families, descriptions, bodies, lately }: Difference,
  judge: DescriptionJudge,
): ChangedAnswers {
  const changed = new Map<AskedKind, Set<string>>();
  const add = (kind: AskedKind, what: string) =>
    void changed.set(kind, (changed.get(kind) ?? new Set()).add(what));
  for (const [key, { was, now }] of known) {
    add('told', key);
    if (!isSame(traitsOf(was), traitsOf(now))) add('entity', key);
    for (const word of wordsOfOne(was, now))
      for (const answered of wordsAnswered(word, judge)) add('word', answered);
  }
  for (const word of families.keys()) add('word', word);
  for (const description of descriptions.keys()) add('description', description);
  for (const name of bodies.keys()) add('body', name);
  for (const part of EAR)
    if (lately !== null && !isSame(lately.was[part], lately.now[part])) add('ear', part);
  return changed;
}

const EAR = ['heard', 'mentions', 'met', 'lastWord'] as const;

/** What is known of an entity but for its words; whether there is room for more tells what the next phrase does. */
function traitsOf(known: Known | null): object | null {
  if (known === null) return null;
  const { words, heads, phrases, ...traits } = known;
  return {
    ...traits,
    isDescribed: phrases > 0,
    isFull: phrases >= MOST_PHRASES,
    hasAllWords: words.length >= MOST_WORDS,
  };
}

/** The words by which an entity is known in one of two versions only. */
function wordsOfOne(was: Known | null, now: Known | null): readonly string[] {
  return [
    ...onlyIn(was?.words, now?.words),
    ...onlyIn(now?.words, was?.words),
    ...onlyIn(was?.heads, now?.heads),
    ...onlyIn(now?.heads, was?.heads),
  ];
}

function onlyIn(one: readonly string[] = [], other: readonly string[] = []): readonly string[] {
  return one === other ? [] : one.filter((word) => !other.includes(word));
}
