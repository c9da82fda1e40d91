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
  /** By their headings, in the order of the file. */
  readonly groups: ReadonlyMap<string, WordList>;
  /**
   * The words under one heading.
   *
   * @throws Error where the file has no such heading.
   */
  under(heading: string): WordList;
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
  const { says, from, lists } = read(text);
  const [only, ...others] = lists;
  if (others.length > 0 || (only !== undefined && only.heading !== ''))
    throw new Error(`The words of “${says}” stand under headings.`);
  return listOf(says, from, only?.words ?? new Set());
}

/**
 * Reads a `.words` file in which words stand under headings, each `[heading]` at the beginning of a line. Comment lines
 * right behind a heading say what its words are; further down there are none.
 *
 * @param text the whole file, otherwise as {@link wordList} has it.
 * @throws Error where the file says not what it holds or where that comes from, or has words before any heading.
 */
export function wordGroups(text: string): WordGroups {
  const { says, from, lists } = read(text);
  if (lists[0]?.heading === '') throw new Error(`Words of “${says}” stand before any heading.`);
  const groups = new Map(lists.map((list) => [list.heading, listOf(list.says, from, list.words)]));
  let headings: ReadonlyMap<string, readonly string[]> | null = null;
  return {
    says,
    from,
    groups,
    under(heading) {
      const list = groups.get(heading);
      if (list === undefined) throw new Error(`No words of “${says}” stand under “${heading}”.`);
      return list;
    },
    headingsOf(word) {
      headings ??= headingsByWord(lists);
      return headings.get(word) ?? [];
    },
  };
}

function headingsByWord(lists: WordsFile['lists']): ReadonlyMap<string, readonly string[]> {
  const headings = new Map<string, string[]>();
  for (const { heading, words } of lists) {
    for (const word of words) {
      const known = headings.get(word);
      if (known === undefined) headings.set(word, [heading]);
      else known.push(heading);
    }
  }
  return headings;
}

function listOf(says: string, from: string, words: ReadonlySet<string>): WordList {
  return { says, from, words, has: (word) => words.has(word), isIn: searcherFor(words) };
}

interface WordsFile {
  readonly says: string;
  readonly from: string;
  readonly lists: readonly {
    /** Empty where the words stand under none. */
    readonly heading: string;
    readonly says: string;
    readonly words: ReadonlySet<string>;
  }[];
}

const FROM = 'from:';

/** Files are read while the engine starts: in whole stretches, not line by line. */
function read(text: string): WordsFile {
  const [comments, rest] = commentsOf(text);
  const at = comments.findIndex((line) => line.startsWith(FROM));
  const says = comments.slice(0, Math.max(0, at)).join(' ');
  const from = at < 0 ? '' : comments.slice(at).join(' ').slice(FROM.length).trim();
  if (says === '' || from === '')
    throw new Error(`A list of words says what it holds and where that is from: “${text.slice(0, 40)}…”`);
  const lists = rest.split(/^(?=\[)/m).flatMap((section) => {
    const close = section.startsWith('[') ? section.indexOf(']') : -1;
    if (close < 0) {
      const words = wordsIn(section);
      return words.size === 0 ? [] : [{ heading: '', says, words }];
    }
    const heading = spaced(section.slice(1, close));
    const [said, words] = commentsOf(section.slice(close + 1).trimStart());
    return [{ heading, says: said.join(' '), words: wordsIn(words) }];
  });
  return { says, from, lists };
}

/** The comment lines at the beginning of a text, without their marks, and what comes after them. */
function commentsOf(text: string): readonly [readonly string[], string] {
  const lines: string[] = [];
  let at = 0;
  while (text.startsWith('#', at)) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    lines.push(text.slice(at + 1, end).trim());
    at = end + 1;
  }
  return [lines, text.slice(at)];
}

function wordsIn(text: string): ReadonlySet<string> {
  const entries = text.trim();
  if (entries === '') return new Set();
  const words = entries.split(/\s+/);
  return new Set(entries.includes('_') ? words.map(spaced) : words);
}

function spaced(entry: string): string {
  return entry.replaceAll('_', ' ');
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}’'-]*[\p{L}\p{N}])?/gu;

/** Looks at every word of a text, and at as many words together as the longest entry has. */
function searcherFor(words: ReadonlySet<string>): WordList['isIn'] {
  let longest: number | null = null;
  return (text) => {
    longest ??= Math.max(0, ...Array.from(words, (entry) => entry.split(' ').length));
    const found = text.toLowerCase().match(WORD) ?? [];
    for (let i = 0; i < found.length; i++) {
      for (let many = 1; many <= longest; many++)
        if (words.has(found.slice(i, i + many).join(' '))) return true;
    }
    return false;
  };
}

/**
 * Reads a `.words` file with headings as what each word stands for.
 *
 * @param text the whole file, as {@link wordGroups} has it.
 * @param readHeading tells what a heading stands for.
 * @returns the value of each word; of a word under two headings that of the last.
 */
export function wordMap<T>(text: string, readHeading: (heading: string) => T): ReadonlyMap<string, T> {
  return new Map(
    read(text).lists.flatMap(({ heading, words }) => {
      const value = readHeading(heading);
      return Array.from(words, (word) => [word, value] as const);
    }),
  );
}

/**
 * A reader of headings that have only so many forms.
 *
 * @throws Error, when called, for a heading that is none of them.
 */
export function oneOf<T extends string>(...values: readonly T[]): (heading: string) => T {
  return (heading) => {
    const value = values.find((known) => known === heading);
    if (value === undefined) throw new Error(`“${heading}” is none of ${values.join(', ')}.`);
    return value;
  };
}
