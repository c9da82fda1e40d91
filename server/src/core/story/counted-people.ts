import type { CountingWords } from '../language/vocabulary/counting';
import type { Passage } from './passage';

/** People who are counted: "the three officials in the room". */
export interface CountedPeople {
  /** The number alone. */
  readonly number: Passage;
  readonly count: number;
  /** They were counted before. */
  readonly isDefinite: boolean;
  /** What is counted, up to what restricts it: "officials". */
  readonly noun: string;
}

/** The number of people whom a passage speaks of, two or more; null where it counts none. */
export function readCount(passage: Passage, words: CountingWords): CountedPeople | null {
  const { definite, number = '', rest = '' } = words.counted.first(passage.words)?.parts ?? {};
  const written = [...words.numbers.words].indexOf(number.toLowerCase()) + 1;
  const count = /^\d/.test(number) ? Number(number) : written;
  const noun = words.countedNoun.first(rest)?.parts.noun?.toLowerCase();
  if (count < 2 || noun === undefined) return null;
  const start = definite?.length ?? 0;
  return {
    number: passage.part(start, start + number.length),
    count,
    isDefinite: definite !== undefined,
    noun,
  };
}
