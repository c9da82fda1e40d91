import type { ClaimRelation } from '../../terms/claim';
import { keepRows } from '../keep-rows';
import { findConflicts } from './conflicts';
import { isSameThing, type Measured } from './measured';
import { relation } from './relation';

/** The figures of an article by what they measure, and how those that stand apart stand to each other. */
export interface Repetitions {
  /** Figures of one value, in the order of the text. */
  readonly byValue: ReadonlyMap<string, readonly Measured[]>;
  /** Counts of one thing, in the order of the text. */
  readonly byThing: ReadonlyMap<string, Counts>;
  /** In the order of the later figures. */
  readonly repeated: readonly Repetition[];
}

/** A figure that is given again. */
interface Repetition {
  readonly later: Measured;
  readonly row: ClaimRelation;
}

/** All counts of one thing, and where they conflict. */
interface Counts {
  readonly members: readonly Measured[];
  readonly conflicts: readonly ClaimRelation[];
}

/** The figures by which two versions of an article differ, and those that have moved: they are gone and come again. */
export interface FigureChanges {
  readonly gone: readonly Measured[];
  readonly come: readonly Measured[];
}

/** Compares figures by their places in the article. */
export type ByPlace = (a: Measured, b: Measured) => number;

const NONE: Repetitions = { byValue: new Map(), byThing: new Map(), repeated: [] };

/**
 * Relates figures that stand anywhere in the article: the same figure again, and the same thing with another value.
 * Groups of figures that nothing has come to and nothing has gone from stay as they were.
 *
 * @param before what was found in the version before; null for the first version.
 */
export function keepRepetitions(
  before: Repetitions | null,
  changes: FigureChanges,
  byPlace: ByPlace,
): Repetitions {
  if (before !== null && changes.gone.length === 0 && changes.come.length === 0) return before;
  const last = before ?? NONE;
  return {
    ...keepRepeated(last, changes, byPlace),
    byThing: keepCounts(last.byThing, changes, byPlace),
  };
}

/** The relations of an article that {@link keepRepetitions} has found: repetitions, then conflicts, each in order. */
export function relationsOf({ repeated, byThing }: Repetitions, byPlace: ByPlace): readonly ClaimRelation[] {
  const conflicting = [...byThing.values()].filter(({ conflicts }) => conflicts.length > 0);
  conflicting.sort((a, b) => byFirst(a.members, b.members, byPlace));
  return [...repeated.map(({ row }) => row), ...conflicting.flatMap(({ conflicts }) => conflicts)];
}

function byFirst(a: readonly Measured[], b: readonly Measured[], byPlace: ByPlace): number {
  const [x, y] = [a[0], b[0]];
  return x === undefined || y === undefined ? 0 : byPlace(x, y);
}

function keepRepeated(
  { byValue, repeated }: Repetitions,
  changes: FigureChanges,
  byPlace: ByPlace,
): Pick<Repetitions, 'byValue' | 'repeated'> {
  const groups = regroup(
    byValue,
    changes,
    ({ value }) => value,
    (members) => members,
    byPlace,
  );
  const isChanged = ({ later }: Repetition) => groups.has(later.value);
  const kept = repeated.filter((one) => !isChanged(one));
  const known = repeated.filter(isChanged).map(({ row }) => row);
  const found = [...groups.values()].flatMap(repetitionsIn).sort((a, b) => byPlace(a.later, b.later));
  const rows = keepRows(
    found.map(({ row }) => row),
    known,
    ({ claims }) => claims.join(' '),
  );
  const fresh = found.map(({ later, row }, i) => ({ later, row: rows[i] ?? row }));
  return {
    byValue: replaced(byValue, groups, ({ length }) => length > 0),
    repeated: inserted(kept, fresh, (a, b) => byPlace(a.later, b.later)),
  };
}

/** Every later figure of a value is held against the first. */
function repetitionsIn([first, ...others]: readonly Measured[]): readonly Repetition[] {
  if (first === undefined) return [];
  return others
    .filter((later) => isSameThing(first, later))
    .map((later) => ({
      later,
      row: relation('repeated', [first.told.claim, later.told.claim], 'agrees', null),
    }));
}

function keepCounts(
  before: ReadonlyMap<string, Counts>,
  changes: FigureChanges,
  byPlace: ByPlace,
): ReadonlyMap<string, Counts> {
  const groups = regroup(
    before,
    changes,
    ({ counted }) => counted,
    ({ members }) => members,
    byPlace,
  );
  const fresh = new Map<string, Counts>();
  for (const [thing, members] of groups) {
    const known = before.get(thing)?.conflicts ?? [];
    const conflicts = keepRows(findConflicts(members), known, ({ claims }) => claims.join(' '));
    fresh.set(thing, { members, conflicts });
  }
  return replaced(before, fresh, ({ members }) => members.length > 0);
}

/** The groups that something has come to or gone from, with their members in order. */
function regroup<T>(
  before: ReadonlyMap<string, T>,
  { gone, come }: FigureChanges,
  keyOf: (figure: Measured) => string | null,
  membersOf: (group: T) => readonly Measured[],
  byPlace: ByPlace,
): ReadonlyMap<string, readonly Measured[]> {
  const left = new Set(gone);
  const groups = new Map<string, Measured[]>();
  const groupAt = (key: string): Measured[] => {
    const known = groups.get(key);
    if (known !== undefined) return known;
    const group = before.get(key);
    const members = group === undefined ? [] : membersOf(group).filter((one) => !left.has(one));
    groups.set(key, members);
    return members;
  };
  for (const figure of gone) {
    const key = keyOf(figure);
    if (key !== null) groupAt(key);
  }
  for (const figure of come) {
    const key = keyOf(figure);
    if (key !== null) groupAt(key).push(figure);
  }
  if (before.size > 0) for (const members of groups.values()) members.sort(byPlace);
  return groups;
}

/** The map with other values for some of its keys, without those that are worth nothing. */
function replaced<T>(
  before: ReadonlyMap<string, T>,
  fresh: ReadonlyMap<string, T>,
  isWorth: (value: T) => boolean,
): ReadonlyMap<string, T> {
  const after = new Map(before);
  for (const [key, value] of fresh) {
    if (isWorth(value)) after.set(key, value);
    else after.delete(key);
  }
  return after;
}

/** Two lists in order as one; the second is the shorter. */
function inserted<T>(long: readonly T[], short: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  const all: T[] = [];
  let from = 0;
  for (const one of short) {
    const to = positionOf(long, one, compare);
    for (let i = from; i < to; i++) {
      const other = long[i];
      if (other !== undefined) all.push(other);
    }
    all.push(one);
    from = to;
  }
  return [...all, ...long.slice(from)];
}

/** How many of a list in order stand before something. */
function positionOf<T>(list: readonly T[], one: T, compare: (a: T, b: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = list[middle];
    if (other !== undefined && compare(other, one) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
