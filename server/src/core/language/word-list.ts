/** Words of a language that belong together by their meaning, in lower case. */
export interface WordList {
  /** What they are, as the file says. */
  readonly says: string;
  /** Where they come from. */
  readonly from: string;
  readonly words: ReadonlySet<string>;
  /** Is this one of them? In lower case; the words of a longer entry stand apart by one space. */
  has(word: string): boolean;
  /** Does a text hold one of them, whole and whatever its capitals? */
  isIn(text: string): boolean;
}

/** Words that stand under headings: hedges by their sense, names by the name that they are short for. */
export interface WordGroups {
  readonly says: string;
  readonly from: string;
  /** The words of each heading, in the order of the file. */
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every heading that a word stands under, in order; none for an unknown word. */
  headingsOf(word: string): readonly string[];
}

/**
 * Reads a `.words` file without headings.
 *
 * The file begins with comment lines: what the words are, then `# from:` and where they come from, which may go on
 * over further comment lines. Words stand apart by white space; `_` is the space within an entry (`as_many_as`).
 *
 * @param text the whole file.
 * @throws Error where the file says not what it holds or where that comes from, or has a heading.
 */
export function wordList(text: string): WordList {
  const { says, from, groups } = read(text);
  const words = groups.get('') ?? new Set();
  if (groups.size > 1) throw new Error(`The words of “${says}” stand under headings.`);
  return { says, from, words, has: (word) => words.has(word), isIn: searcherFor(words) };
}

/**
 * Reads a `.words` file in which words stand under headings, each `[heading]` at the beginning of a line.
 *
 * @param text the whole file, otherwise as {@link wordList} has it.
 * @throws Error where the file says not what it holds or where that comes from, or has words before any heading.
 */
export function wordGroups(text: string): WordGroups {
  const { says, from, groups } = read(text);
  if (groups.has('')) throw new Error(`Words of “${says}” stand before any heading.`);
  const headings = new Map<string, string[]>();
  for (const [heading, words] of groups) {
    for (const word of words) {
      const known = headings.get(word);
      if (known === undefined) headings.set(word, [heading]);
      else known.push(heading);
    }
  }
  return { says, from, groups, headingsOf: (word) => headings.get(word) ?? [] };
}

interface WordsFile {
  readonly says: string;
  readonly from: string;
  /** By their headings; under '' where there is none. */
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>;
}

const COMMENT = /^# ?/;
const FROM = 'from:';
const HEADING = /^\[([^\]]+)\]/;

function read(text: string): WordsFile {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line) => !COMMENT.test(line));
  const comments = lines.slice(0, end).map((line) => line.replace(COMMENT, '').trim());
  const provenance = comments.findIndex((line) => line.startsWith(FROM));
  const says = comments.slice(0, Math.max(0, provenance)).join(' ');
  const from = provenance < 0 ? '' : comments.slice(provenance).join(' ').slice(FROM.length).trim();
  if (says === '' || from === '')
    throw new Error('A list of words says what it holds and where that is from.');
  const groups = new Map<string, Set<string>>();
  let group: Set<string> | null = null;
  for (const line of lines.slice(end)) {
    if (COMMENT.test(line)) continue;
    const heading = HEADING.exec(line);
    const words = heading === null ? line : line.slice(heading[0].length);
    if (heading !== null || (group === null && words.trim() !== '')) {
      group = new Set();
      groups.set((heading?.[1] ?? '').replaceAll('_', ' '), group);
    }
    for (const word of words.split(/\s+/)) if (word !== '') group?.add(word.replaceAll('_', ' '));
  }
  return { says, from, groups };
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}’'-]*[\p{L}\p{N}])?/gu;

/** Looks at every word of a text, and at as many words together as the longest entry has. */
function searcherFor(words: ReadonlySet<string>): WordList['isIn'] {
  const longest = Math.max(0, ...Array.from(words, (entry) => entry.split(' ').length));
  return (text) => {
    const found = text.toLowerCase().match(WORD) ?? [];
    return found.some((_, i) => {
      for (let many = 1; many <= longest; many++)
        if (words.has(found.slice(i, i + many).join(' '))) return true;
      return false;
    });
  };
}
