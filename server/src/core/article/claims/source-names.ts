import type { Source } from '../../terms/source';
import type { SourceTraits } from './source-traits';

/** A source's name as it stands in a sentence; offsets count from the sentence's beginning. */
export interface NamedSource {
  readonly source: SourceTraits;
  readonly start: number;
  readonly end: number;
}

/** A proper name of a source. */
interface NameEntry {
  readonly name: string;
  readonly source: SourceTraits;
}

/** The proper names of sources by their first words; only proper names begin with a capital. */
export type NameIndex = ReadonlyMap<string, readonly NameEntry[]>;

const CAPITAL_WORD = /\p{Lu}[\p{L}\p{N}.&'’-]*/gu;
const FIRST_WORD = /^\p{Lu}[\p{L}\p{N}.&'’-]*/u;
const SHORTEST = 3;

function indexNames(
  sources: readonly Source<unknown>[],
  traits: ReadonlyMap<string, SourceTraits>,
): NameIndex {
  const byFirstWord = new Map<string, NameEntry[]>();
  for (const { id, names } of sources) {
    const source = traits.get(id);
    if (source === undefined) continue;
    for (const name of new Set(names)) {
      const first = firstWordOf(name);
      if (first === null) continue;
      const same = byFirstWord.get(first);
      if (same === undefined) byFirstWord.set(first, [{ name, source }]);
      else same.push({ name, source });
    }
  }
  return byFirstWord;
}

/** The capital word that a proper name begins with; null for other names. */
function firstWordOf(name: string): string | null {
  return name.length < SHORTEST ? null : (FIRST_WORD.exec(name)?.[0] ?? null);
}

/** Sources of which the names may have changed between two versions. */
export interface Renaming {
  /** Those of the version before, and those that have taken their place. */
  readonly gone: readonly Source<unknown>[];
  readonly come: readonly Source<unknown>[];
  /** All sources of this version; those that are not among the others follow one another as they did. */
  readonly all: readonly Source<unknown>[];
}

/**
 * Makes the names of a version's sources ready.
 *
 * @param before those of the version before.
 * @returns the names, and those that have come or gone.
 */
export function reindexNames(
  before: NameIndex,
  { gone, come, all }: Renaming,
  traits: ReadonlyMap<string, SourceTraits>,
): readonly [NameIndex, ReadonlySet<string>] {
  const changed = new Set<string>();
  if (gone.length === 0 && come.length === 0) return [before, changed];
  const left = new Set(gone.map(({ id }) => id));
  const words = gone.flatMap(({ names }) => names.flatMap((name) => firstWordOf(name) ?? []));
  const fresh = indexNames(come, traits);
  const inOrder = orderOfEntries(all);
  const index = new Map(before);
  for (const word of new Set([...words, ...fresh.keys()])) {
    const known = before.get(word) ?? [];
    const stay = known.filter(({ source }) => !left.has(source.id));
    const added = fresh.get(word) ?? [];
    const entries = stay.length === 0 || added.length === 0 ? [...stay, ...added] : inOrder(stay, added);
    if (entries.length > 0) index.set(word, entries);
    else index.delete(word);
    for (const { name, source } of known) if (left.has(source.id)) changed.add(name);
    for (const { name } of added) changed.add(name);
  }
  return [index, changed];
}

/** Puts names in the order of their sources, which is looked up in what is made when somebody asks. */
function orderOfEntries(
  sources: readonly Source<unknown>[],
): (...lists: readonly (readonly NameEntry[])[]) => readonly NameEntry[] {
  let positions: ReadonlyMap<string, number> | null = null;
  return (...lists) => {
    const known = positions ?? new Map(sources.map(({ id }, i) => [id, i]));
    positions = known;
    const positionOf = ({ source }: NameEntry) => known.get(source.id) ?? -1;
    return lists.flat().sort((a, b) => positionOf(a) - positionOf(b));
  };
}

/** Finds the names of sources in sentences, in order; a sentence with several figures is searched once. */
export function createNameFinder(index: NameIndex): (sentence: string) => readonly NamedSource[] {
  const known = new Map<string, readonly NamedSource[]>();
  return (sentence) => {
    const names = known.get(sentence) ?? namesIn(index, sentence);
    known.set(sentence, names);
    return names;
  };
}

function namesIn(index: NameIndex, sentence: string): readonly NamedSource[] {
  const found: NamedSource[] = [];
  if (index.size === 0) return found;
  const add = (word: string, start: number): void => {
    for (const { name, source } of index.get(word) ?? []) {
      if (!sentence.startsWith(name, start)) continue;
      const end = start + name.length;
      if (!/[\p{L}\p{N}]/u.test(sentence.charAt(end))) found.push({ source, start, end });
    }
  };
  for (const { 0: word, index: start } of sentence.matchAll(CAPITAL_WORD)) {
    add(word, start);
    const bare = word.replace(/['’]s?$|\.$/, '');
    if (bare !== word) add(bare, start);
  }
  return found;
}
