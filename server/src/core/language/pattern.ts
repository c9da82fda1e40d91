import type { Span } from '../text/span';

/** One place that a pattern finds. */
export interface Find {
  /** In UTF-16 code units of the words that were searched. */
  readonly span: Span;
  readonly words: string;
  /** What the pattern's named groups hold; undefined for a group that took no part. */
  readonly parts: Readonly<Record<string, string | undefined>>;
}

/** What a pattern is made of. */
export interface PatternParts {
  /** What it tells, in a few words: "knowledge without a knower". */
  readonly says: string;
  /** Where its words come from. */
  readonly from: string;
  /** Whatever its flags, it is matched from the beginning and leaves no trace in this object. */
  readonly match: RegExp;
  /** Examples in which exactly what stands in square brackets is found. */
  readonly finds: readonly string[];
  /** Examples in which nothing is found. */
  readonly leaves: readonly string[];
}

/** Words of a language that belong together by their form. Matching is pure: it keeps nothing between two calls. */
export interface Pattern {
  readonly says: string;
  readonly from: string;
  readonly finds: readonly string[];
  readonly leaves: readonly string[];
  /** The regular expression in letters, to be looked at and not run. */
  readonly source: string;
  /** True where the words hold what it finds. */
  isIn(words: string): boolean;
  /** The first place; null where there is none. */
  first(words: string): Find | null;
  /** Every place, in order, none within another. */
  find(words: string): readonly Find[];
  /** The words without what it finds. */
  without(words: string): string;
}

/** Makes a pattern of its parts; the regular expressions behind it are built when first asked. */
export function pattern({ says, from, match, finds, leaves }: PatternParts): Pattern {
  const flags = match.flags.replace(/[gy]/g, '');
  const single = match.flags === flags ? match : new RegExp(match.source, flags);
  let global: RegExp | null = null;
  const all = (): RegExp => {
    global ??= new RegExp(match.source, `${flags}g`);
    // Shared by all calls, none of which is left before its end: each begins at the beginning.
    global.lastIndex = 0;
    return global;
  };
  return {
    says,
    from,
    finds,
    leaves,
    source: match.source,
    isIn: (words) => single.test(words),
    first(words) {
      const found = single.exec(words);
      return found === null ? null : findOf(found);
    },
    find(words) {
      // Most words hold nothing; a look without iterator and arrays is enough for them.
      return single.test(words) ? Array.from(words.matchAll(all()), findOf) : [];
    },
    without: (words) => words.replace(all(), ''),
  };
}

function findOf(found: RegExpExecArray): Find {
  const { 0: words, index, groups } = found;
  return { span: [index, index + words.length], words, parts: groups ?? NO_PARTS };
}

const NO_PARTS: Find['parts'] = {};
