import { type KeptMap, valueAt, withValue } from './kept-map';
import type { EntityKey, Known } from './known';
import {
  type HeardParagraph,
  type Lately,
  MENTIONS,
  type Memory,
  PARAGRAPHS_BACK,
  PLACES,
  type Step,
} from './memory';

/** How many entities back a description may reach when no head noun leads to it. */
const MET = 48;
/** How many entities one word leads back to. */
const FAMILY = 16;

/** A memory while steps are being taken; the one that it was opened of stays as it is. */
export interface OpenMemory {
  readonly known: OpenMap<Known>;
  readonly families: OpenMap<readonly EntityKey[]>;
  readonly descriptions: OpenMap<EntityKey>;
  readonly bodies: OpenMap<EntityKey>;
  readonly ear: OpenEar;
  take(step: Step): void;
  /** The memory after all steps. */
  close(): Memory;
}

/** A kept map while it is being changed. */
export interface OpenMap<T> {
  /** What has been looked up so far, whether or not something was there. */
  readonly lookedUp: Iterable<string>;
  get(key: string): T | null;
  set(key: string, value: T): void;
  close(): KeptMap<T>;
}

/** What is in the ear while steps are being taken. */
export interface OpenEar extends Readonly<Lately> {
  take(step: Step): void;
  close(): Lately;
}

/** The memory behind a paragraph, of the memory before it and what the paragraph does. */
export function remember(memory: Memory, steps: readonly Step[]): Memory {
  if (steps.length === 0) return memory;
  const open = openMemory(memory);
  for (const step of steps) open.take(step);
  return open.close();
}

/** What is in the reader's ear after some steps. */
export function hearSteps(lately: Lately, steps: readonly Step[]): Lately {
  const ear = openEar(lately);
  for (const step of steps) ear.take(step);
  return ear.close();
}

export function openMemory(memory: Memory): OpenMemory {
  const known = openMap(memory.known);
  const families = openMap(memory.families);
  const descriptions = openMap(memory.descriptions);
  const bodies = openMap(memory.bodies);
  const ear = openEar(memory.lately);
  return {
    known,
    families,
    descriptions,
    bodies,
    ear,
    take(step) {
      if (step.does !== 'begin' && step.does !== 'describe') {
        ear.take(step);
        return;
      }
      const { key } = step.known;
      known.set(key, step.known);
      for (const word of step.under) families.set(word, movedToEnd(families.get(word) ?? [], key, FAMILY));
      if (step.does === 'describe') return;
      if (step.description !== null) descriptions.set(step.description, key);
      for (const name of step.bodies) bodies.set(name, key);
    },
    close: () => ({
      lately: ear.close(),
      known: known.close(),
      families: families.close(),
      descriptions: descriptions.close(),
      bodies: bodies.close(),
    }),
  };
}

function openMap<T>(map: KeptMap<T>): OpenMap<T> {
  const values = new Map<string, T | null>();
  const changed: string[] = [];
  return {
    get lookedUp() {
      return values.keys();
    },
    get(key) {
      const known = values.get(key);
      if (known !== undefined) return known;
      const value = valueAt(map, key);
      values.set(key, value);
      return value;
    },
    set(key, value) {
      values.set(key, value);
      changed.push(key);
    },
    close() {
      let closed = map;
      for (const key of changed) {
        const value = values.get(key) ?? null;
        if (value !== null && valueAt(closed, key) !== value) closed = withValue(closed, key, value);
      }
      return closed;
    },
  };
}

function openEar(lately: Lately): OpenEar {
  let { heard, lastWord } = lately;
  const mentions = [...lately.mentions];
  const met = [...lately.met];
  return {
    get heard() {
      return heard;
    },
    get lastWord() {
      return lastWord;
    },
    mentions,
    met,
    take(step) {
      if (step.does === 'meet') {
        mentions.push(step.entity);
        if (mentions.length > MENTIONS) mentions.shift();
        const at = met.lastIndexOf(step.entity);
        if (at >= 0) met.splice(at, 1);
        met.push(step.entity);
        if (met.length > MET) met.shift();
      }
      if (step.does === 'end') {
        heard = withoutForgotten([...heard, step.heard]);
        lastWord = step.lastWord ?? lastWord;
      }
    },
    close: () => ({ heard, mentions: [...mentions], met: [...met], lastWord }),
  };
}

function movedToEnd(keys: readonly EntityKey[], key: EntityKey, most: number): readonly EntityKey[] {
  if (keys.at(-1) === key) return keys;
  const others = keys.filter((other) => other !== key);
  return [...others.slice(Math.max(0, others.length + 1 - most)), key];
}

/** Paragraphs that are too far back, or hold nothing but places that are, are out of the reader's ear. */
function withoutForgotten(heard: readonly HeardParagraph[]): readonly HeardParagraph[] {
  const reached = heard.slice(-PARAGRAPHS_BACK);
  let places = 0;
  let first = reached.length;
  while (first > 0 && places < PLACES) places += reached[--first]?.places.length ?? 0;
  return first === 0 ? reached : reached.slice(first);
}
