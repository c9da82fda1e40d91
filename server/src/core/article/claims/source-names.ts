import type { Source } from '../../terms/source';

/** A source's name as it stands in a sentence; offsets count from the sentence's beginning. */
export interface NamedSource {
  readonly source: Source<unknown>;
  readonly start: number;
  readonly end: number;
}

const CAPITAL_WORD = /\p{Lu}[\p{L}\p{N}.&'’-]*/gu;
const FIRST_WORD = /^\p{Lu}[\p{L}\p{N}.&'’-]*/u;
const SHORTEST = 3;

/** Makes the names of an article's sources ready to be found; only proper names, which begin with a capital. */
export function indexNames(sources: Iterable<Source<unknown>>): (sentence: string) => readonly NamedSource[] {
  const byFirstWord = new Map<string, { readonly name: string; readonly source: Source<unknown> }[]>();
  for (const source of sources) {
    for (const name of new Set(source.names)) {
      const first = FIRST_WORD.exec(name)?.[0];
      if (first === undefined || name.length < SHORTEST) continue;
      const same = byFirstWord.get(first);
      if (same === undefined) byFirstWord.set(first, [{ name, source }]);
      else same.push({ name, source });
    }
  }
  return (sentence) => {
    const found: NamedSource[] = [];
    for (const { 0: word, index: start } of sentence.matchAll(CAPITAL_WORD)) {
      const bare = word.replace(/['’]s?$|\.$/, '');
      for (const { name, source } of [...(byFirstWord.get(word) ?? []), ...(byFirstWord.get(bare) ?? [])]) {
        const end = start + name.length;
        const isWhole = !/[\p{L}\p{N}]/u.test(sentence.charAt(end));
        if (isWhole && sentence.startsWith(name, start)) found.push({ source, start, end });
      }
    }
    return found;
  };
}
