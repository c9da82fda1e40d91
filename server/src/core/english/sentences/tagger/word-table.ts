/** Words and their numbers, in tables that are searched where they lie: nothing is built when they are loaded. */
export interface WordTable {
  /** The code units of all words, one word behind the other. */
  readonly units: Uint16Array;
  /** Where each word begins in `units`, by its number, and where the last one ends. */
  readonly starts: Uint32Array;
  /** A hash table with linear probing: a word's number and one, or 0. Its length is a power of two. */
  readonly slots: Uint32Array;
}

/** Makes the tables of words, of which no two are the same; a word's number is its place. */
export function packWords(words: readonly string[]): WordTable {
  const starts = new Uint32Array(words.length + 1);
  words.forEach((word, number) => {
    starts[number + 1] = (starts[number] ?? 0) + word.length;
  });
  const text = words.join('');
  const units = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  // At least half of the slots stay empty, so that what is not there is soon known not to be.
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(words.length * 2)));
  words.forEach((word, number) => {
    let slot = hash(word) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = number + 1;
  });
  return { units, starts, slots };
}

/** The number of a word; undefined for one that is not in the tables. */
export function numberOf(table: WordTable, word: string): number | undefined {
  const last = table.slots.length - 1;
  for (let slot = hash(word) & last; ; slot = (slot + 1) & last) {
    const entry = table.slots[slot];
    if (entry === 0 || entry === undefined) return undefined;
    if (isWord(table, entry - 1, word)) return entry - 1;
  }
}

/** The word of a number; empty for a number that no word has. */
export function wordOf({ units, starts }: WordTable, number: number): string {
  return String.fromCharCode(...units.subarray(starts[number], starts[number + 1]));
}

function isWord({ units, starts }: WordTable, number: number, word: string): boolean {
  const start = starts[number] ?? 0;
  if ((starts[number + 1] ?? 0) - start !== word.length) return false;
  for (let i = 0; i < word.length; i++) if (units[start + i] !== word.charCodeAt(i)) return false;
  return true;
}

/** FNV-1a over code units (isthe.com/chongo/tech/comp/fnv). */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}
