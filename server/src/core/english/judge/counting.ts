import type { CountingWords } from '../../language/vocabulary/counting';
import { counting as words } from '../patterns/counting';

/** How copy counts people. */
export const counting: CountingWords = {
  numbers: words.numbers,
  several: words.several,
  countIn(description) {
    const { definite, number = '', rest = '' } = words.counted.first(description)?.parts ?? {};
    const written = [...words.numbers.words].indexOf(number.toLowerCase()) + 1;
    const count = /^\d/.test(number) ? Number(number) : written;
    const noun = words.countedNoun.first(rest)?.parts.noun?.toLowerCase();
    if (count < 2 || noun === undefined) return null;
    const start = definite?.length ?? 0;
    return { count, number: [start, start + number.length], isDefinite: definite !== undefined, noun };
  },
};
