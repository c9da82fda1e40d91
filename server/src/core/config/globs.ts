import picomatch from 'picomatch';

/**
 * What a glob may hold. It becomes a regular expression, which tries every way to share a path out among its stars: with
 * these bounds that takes no time that anybody notices, and no newsroom's folders need more.
 */
const LONGEST = 300;
const MOST_GLOBSTARS = 3;
const MOST_STARS = 5;
const MOST_BRACES = 6;

/** What is wrong with a glob of a configuration, as a sentence for whoever wrote it; null for one that can be used. */
export function faultOfGlob(glob: string): string | null {
  if (glob.length > LONGEST)
    return `A glob has at most ${LONGEST} characters. Name a folder above the articles.`;
  if (count(glob, /\*{2,}/g) > MOST_GLOBSTARS)
    return `A glob has at most ${MOST_GLOBSTARS} “**”. One stands for any number of folders.`;
  if (count(glob, /\*+/g) > MOST_STARS)
    return `A glob has at most ${MOST_STARS} “*” or “**”. Name a folder above the articles.`;
  if (count(glob, /\{/g) > MOST_BRACES) return `A glob has at most ${MOST_BRACES} groups in braces.`;
  try {
    picomatch(glob, OPTIONS);
    return null;
  } catch {
    return 'This is no glob. Write a folder or a file name, with “*” for what may be there.';
  }
}

/** True for a path with forward slashes that one of some globs without a fault takes in. */
export function matchesGlob(path: string, globs: readonly string[], nocase: boolean): boolean {
  return picomatch.isMatch(path, [...globs], { ...OPTIONS, nocase });
}

/** Groups with a plus or a star would be matched in exponential time. */
const OPTIONS = { dot: true, noextglob: true } as const;

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
