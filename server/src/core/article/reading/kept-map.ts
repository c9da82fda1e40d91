/**
 * A map by names that is never changed: what is set makes another one that shares with it what is the same. Reading and
 * setting take logarithmic time.
 */
export interface KeptMap<T> {
  /** A handful of entries, in no order; none in a map that is parted. */
  readonly entries: readonly Entry<T>[];
  /** Sixteen parts, by four bits of the hash. */
  readonly parts: readonly KeptMap<T>[] | null;
}

interface Entry<T> {
  readonly key: string;
  readonly hash: number;
  readonly value: T;
}

const BITS = 4;
const PARTS = 1 << BITS;
/** Behind the last bits of a hash nothing tells entries apart any more. */
const LAST_SHIFT = 28;
const MOST_ENTRIES = 8;

const NOTHING: KeptMap<never> = { entries: [], parts: null };

/** A map with nothing in it. */
export function emptyMap<T>(): KeptMap<T> {
  return NOTHING;
}

/** What stands under a name; null for nothing. */
export function valueAt<T>(map: KeptMap<T>, key: string): T | null {
  const hash = hashOf(key);
  let part = map;
  for (let shift = 0; part.parts !== null; shift += BITS)
    part = part.parts[(hash >>> shift) & (PARTS - 1)] ?? NOTHING;
  for (const entry of part.entries) if (entry.hash === hash && entry.key === key) return entry.value;
  return null;
}

/** The map with a value under a name, whatever stood there before. */
export function withValue<T>(map: KeptMap<T>, key: string, value: T): KeptMap<T> {
  return put(map, { key, hash: hashOf(key), value }, 0);
}

/** The map without what stands under a name. */
export function withoutValue<T>(map: KeptMap<T>, key: string): KeptMap<T> {
  return valueAt(map, key) === null ? map : drop(map, key, hashOf(key), 0);
}

/** The names under which two maps have something else; as quick as they differ little. */
export function differingKeys<T>(a: KeptMap<T>, b: KeptMap<T>): readonly string[] {
  if (a === b) return [];
  if (a.parts !== null && b.parts !== null) {
    const { parts } = b;
    return a.parts.flatMap((part, i) => differingKeys(part, parts[i] ?? NOTHING));
  }
  const [before, now] = [entriesIn(a), entriesIn(b)];
  return [
    ...now.filter(({ key, value }) => before.find((entry) => entry.key === key)?.value !== value),
    ...before.filter(({ key }) => now.every((entry) => entry.key !== key)),
  ].map(({ key }) => key);
}

function entriesIn<T>(map: KeptMap<T>): readonly Entry<T>[] {
  return map.parts === null ? map.entries : map.parts.flatMap(entriesIn);
}

function put<T>(map: KeptMap<T>, entry: Entry<T>, shift: number): KeptMap<T> {
  if (map.parts !== null) {
    const at = (entry.hash >>> shift) & (PARTS - 1);
    return parted(map.parts, at, put(map.parts[at] ?? NOTHING, entry, shift + BITS));
  }
  const at = map.entries.findIndex(({ key }) => key === entry.key);
  const entries = at < 0 ? map.entries.concat([entry]) : map.entries.with(at, entry);
  return entries.length > MOST_ENTRIES && shift <= LAST_SHIFT
    ? split(entries, shift)
    : { entries, parts: null };
}

function split<T>(entries: readonly Entry<T>[], shift: number): KeptMap<T> {
  const nothing: KeptMap<T> = { entries: [], parts: new Array<KeptMap<T>>(PARTS).fill(NOTHING) };
  return entries.reduce((map, entry) => put(map, entry, shift), nothing);
}

function drop<T>(map: KeptMap<T>, key: string, hash: number, shift: number): KeptMap<T> {
  if (map.parts === null) return { entries: map.entries.filter((entry) => entry.key !== key), parts: null };
  const at = (hash >>> shift) & (PARTS - 1);
  return parted(map.parts, at, drop(map.parts[at] ?? NOTHING, key, hash, shift + BITS));
}

function parted<T>(parts: readonly KeptMap<T>[], at: number, part: KeptMap<T>): KeptMap<T> {
  return { entries: NOTHING.entries, parts: parts.with(at, part) };
}

/** FNV-1a over UTF-16 code units. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
