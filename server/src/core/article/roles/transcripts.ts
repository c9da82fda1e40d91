import type { SignedParagraph } from './signs';

/** How many lines a transcript has at the least, where no name of the story stands before them. */
const FEWEST_LINES = 3;

/**
 * The labels under which people speak line by line: a name, a colon, and what was said. One line alone may be any label
 * ("UPDATE: the road is open"), so it takes several lines with a label that comes back, or a label that the story has
 * for a name elsewhere.
 */
export function findSpeakerLabels(signed: readonly SignedParagraph[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { signs } of signed)
    if (signs.label !== null && signs.told === null)
      counts.set(signs.label, (counts.get(signs.label) ?? 0) + 1);
  if (counts.size === 0) return new Set();
  const lines = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const comesBack = [...counts.values()].some((count) => count > 1);
  if (lines >= FEWEST_LINES && comesBack) return new Set(counts.keys());
  return new Set([...counts.keys()].filter((label) => isName(label, signed)));
}

/**
 * Is the last word of a label in capitals written as a name elsewhere: "Halloran" for "MR. HALLORAN"? In small letters it
 * may as well be what a headline is about.
 */
function isName(label: string, signed: readonly SignedParagraph[]): boolean {
  if (label !== label.toUpperCase()) return false;
  const last = label.replace(/ \(.*/, '').split(' ').at(-1) ?? '';
  if (last.length < 3) return false;
  const name = last.charAt(0) + last.slice(1).toLowerCase();
  return signed.some(({ paragraph, signs }) => signs.label !== label && paragraph.words.includes(name));
}
