import type { Paragraph, Place } from '../../prose/paragraph';
import type { Source } from '../../terms/source';
import type { Hearing } from './hearing';

/** A survey that a reader has in mind from some place of a paragraph on. */
export interface PollInMind {
  readonly sourceId: string;
  /** Where the article first names it. */
  readonly mention: Place | null;
  /** An offset of the paragraph's words. */
  readonly from: number;
}

/** What a reader knows of surveys behind a paragraph. */
export interface PollSense {
  /** The article has spoken of a survey. */
  readonly begun: boolean;
  /** The paragraph has reported one. */
  readonly isPassage: boolean;
  /** The last one named, before any is named the first of the article; null where there is none. */
  readonly inMind: PollInMind | null;
}

/** What is known of the article's surveys as a whole. */
export interface PollContext {
  /** The article's first paragraph speaks of polls. */
  readonly isHeadlinePoll: boolean;
  /** Where each paragraph names surveys, in order; absent where it names none. */
  readonly named: ReadonlyMap<Paragraph, readonly PollInMind[]>;
}

/** What a reader knows before the first paragraph. */
export function senseAtFirst([first]: readonly Source<Place>[]): PollSense {
  return { begun: false, isPassage: false, inMind: first === undefined ? null : inMind(first, 0) };
}

/**
 * Reads on for a paragraph. It reports a survey if it speaks of one, and if it goes on with shares behind a paragraph
 * that does.
 */
export function senseBehind(
  { begun, isPassage, inMind: last }: PollSense,
  { readable, reportsPoll, hasShares, hasSpeaker }: Hearing,
  { isHeadlinePoll, named }: PollContext,
): PollSense {
  const goesOn = hasShares && !hasSpeaker && (isPassage || (isHeadlinePoll && begun));
  const here = named.get(readable.paragraph)?.at(-1);
  return {
    begun: begun || reportsPoll,
    isPassage: reportsPoll || goesOn,
    inMind: here === undefined ? last : { ...here, from: 0 },
  };
}

/** The polls in mind in a paragraph: the one that it begins with, and then each that it names. */
export function pollsInMind(
  { inMind: last }: PollSense,
  paragraph: Paragraph,
  { named }: PollContext,
): readonly PollInMind[] {
  return [...(last === null ? [] : [last]), ...(named.get(paragraph) ?? [])];
}

/** Where paragraphs name polls, in order. */
export function namedPolls(polls: readonly Source<Place>[]): ReadonlyMap<Paragraph, readonly PollInMind[]> {
  const named = new Map<Paragraph, PollInMind[]>();
  for (const poll of polls) {
    for (const { paragraph, span } of poll.mentions) {
      const one = inMind(poll, span[0]);
      const others = named.get(paragraph);
      if (others === undefined) named.set(paragraph, [one]);
      else others.push(one);
    }
  }
  for (const list of named.values()) list.sort((a, b) => a.from - b.from);
  return named;
}

function inMind({ id, mentions }: Source<Place>, from: number): PollInMind {
  return { sourceId: id, mention: mentions[0] ?? null, from };
}

/** The poll in mind at an offset of a paragraph. */
export function pollAt(polls: readonly PollInMind[], offset: number): PollInMind | null {
  let low = 0;
  let high = polls.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((polls[middle]?.from ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return polls[low - 1] ?? null;
}

/** The paragraphs that do not name the same polls as they did. */
export function changedPolls(
  before: PollContext['named'],
  after: PollContext['named'],
): readonly Paragraph[] {
  if (before === after) return [];
  const paragraphs = new Set([...before.keys(), ...after.keys()]);
  return [...paragraphs].filter(
    (paragraph) => !areSameInMind(before.get(paragraph) ?? [], after.get(paragraph) ?? []),
  );
}

/** Do two lists name the same polls at the same places? */
export function areSameInMind(a: readonly PollInMind[], b: readonly PollInMind[]): boolean {
  return a === b || (a.length === b.length && a.every((poll, i) => isSameInMind(poll, b[i] ?? null)));
}

export function isSameSense(a: PollSense, b: PollSense): boolean {
  return a.begun === b.begun && a.isPassage === b.isPassage && isSameInMind(a.inMind, b.inMind);
}

function isSameInMind(a: PollInMind | null, b: PollInMind | null): boolean {
  if (a === b) return true;
  return a?.sourceId === b?.sourceId && a?.from === b?.from && isSamePlace(a?.mention, b?.mention);
}

function isSamePlace(a: Place | null | undefined, b: Place | null | undefined): boolean {
  if (a === b) return true;
  return a?.paragraph === b?.paragraph && a?.span[0] === b?.span[0] && a?.span[1] === b?.span[1];
}
