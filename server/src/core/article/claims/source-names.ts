import type { Source } from '../../terms/source';
import { between, differenceOf } from './difference';
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

/** Makes the names of an article's sources ready to be found. */
export function indexNames(
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

/**
 * Makes the names of a version's sources ready.
 *
 * @param before those of the version before.
 * @param gone the sources of which names, kind or name have changed or that are no longer there; `come` those of which
 *   they have changed or that are new.
 * @param all the sources of this version, in which the others follow one another as they did.
 */
export function reindexNames(
  before: NameIndex,
  gone: readonly Source<unknown>[],
  come: readonly Source<unknown>[],
  all: readonly Source<unknown>[],
  traits: ReadonlyMap<string, SourceTraits>,
): NameIndex {
  if (gone.length === 0 && come.length === 0) return before;
  const left = new Set(gone.map(({ id }) => id));
  const words = gone.flatMap(({ names }) => names.flatMap((name) => firstWordOf(name) ?? []));
  const fresh = indexNames(come, traits);
  const positions = new Map(all.map(({ id }, i) => [id, i]));
  const positionOf = ({ source }: NameEntry) => positions.get(source.id) ?? -1;
  const index = new Map(before);
  for (const word of new Set([...words, ...fresh.keys()])) {
    const stay = before.get(word)?.filter(({ source }) => !left.has(source.id)) ?? [];
    const entries = [...stay, ...(fresh.get(word) ?? [])].sort((a, b) => positionOf(a) - positionOf(b));
    if (entries.length > 0) index.set(word, entries);
    else index.delete(word);
  }
  return index;
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

/** The names that do not name the same sources in two indices, and those that others have changed places with. */
export function changedNames(before: NameIndex, after: NameIndex): ReadonlySet<string> {
  const names = new Set<string>();
  if (before === after) return names;
  for (const [word, entries] of after) addChanged(names, before.get(word) ?? [], entries);
  for (const [word, entries] of before) if (!after.has(word)) addChanged(names, entries, []);
  return names;
}

/** What stands between the entries that two lists have in common at their beginnings and ends. */
function addChanged(names: Set<string>, before: readonly NameEntry[], after: readonly NameEntry[]): void {
  if (before === after) return;
  const difference = differenceOf(before, after, (a, b) => a.name === b.name && a.source === b.source);
  for (const { name } of between(before, difference)) names.add(name);
  for (const { name } of between(after, difference)) names.add(name);
}
