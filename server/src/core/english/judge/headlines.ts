import type { HeadlineWords } from '../../language/vocabulary/headlines';
import { headlines as words } from '../patterns/headlines';

const SHORTEST = 3;

/** Words of headlines. */
export const headlines: HeadlineWords = {
  hedged: words.hedged,
  meaningIn(text) {
    const all = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
    return new Set(
      all
        .filter((word) => word.length >= SHORTEST && !words.small.has(word))
        .map((word) => words.ending.without(word.replace(/[’']s$/, ''))),
    );
  },
};
