/** The parts of the benchmark, in the order in which they run. */
export const PARTS = ['start', 'analysis', 'edits', 'memory'] as const;

export type Part = (typeof PARTS)[number];

/** Whom this build is held against. */
export const RIVALS = ['baseline', 'peers'] as const;

export type Rival = (typeof RIVALS)[number];

/** The lengths of the articles in words. */
export const LENGTHS = [2_000, 20_000, 200_000] as const;

/** What one run of the benchmark does. */
export interface Plan {
  readonly parts: readonly Part[];
  readonly rivals: readonly Rival[];
  /** Lengths of articles in words. */
  readonly lengths: readonly number[];
  /** Whether `docs/performance.md` is to be written. */
  readonly writes: boolean;
}

export const USAGE = `npm run benchmark -- [PART…] [RIVAL…] [WORDS…] [--write]

  PART    ${PARTS.join(', ')}; all of them unless one is named
  RIVAL   ${RIVALS.join(', ')}; where none is named, the baseline, and in a run without arguments both
  WORDS   how long the articles are: ${LENGTHS.join(', ')} unless one is given
  --write writes docs/performance.md; only in a run of everything`;

/** Reads the arguments of the command line. Throws, with the usage, at a word that it does not know. */
export function readArguments(args: readonly string[]): Plan {
  const writes = args.includes('--write');
  const words = args.filter((arg) => arg !== '--write');
  const parts = PARTS.filter((part) => words.includes(part));
  const rivals = RIVALS.filter((rival) => words.includes(rival));
  const numbers = words.filter((word) => /^[1-9]\d*$/.test(word));
  const known: readonly string[] = [...parts, ...rivals, ...numbers];
  const unknown = words.find((word) => !known.includes(word));
  if (unknown !== undefined) throw new Error(`There is no “${unknown}” here.\n\n${USAGE}`);
  if (writes && words.length > 0) throw new Error(`Only a run of everything is written down.\n\n${USAGE}`);
  return {
    parts: parts.length > 0 ? parts : PARTS,
    rivals: rivals.length > 0 ? rivals : words.length > 0 ? ['baseline'] : RIVALS,
    lengths: numbers.length > 0 ? numbers.map(Number) : LENGTHS,
    writes,
  };
}
