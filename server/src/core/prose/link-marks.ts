import type { Block } from './block';

/**
 * What stands before and behind words to make a link of them: Markdown's marks, and HTML's tags in a block of HTML, where
 * Markdown's would be printed.
 *
 * @param destination without characters that either would read as its end.
 */
export function linkMarks(
  { isHtml }: Block,
  destination: string,
): readonly [opening: string, closing: string] {
  return isHtml ? [`<a href="${destination}">`, '</a>'] : ['[', `](${destination})`];
}

/** The id that a link's destination marks its words with, `#id`; null for a link that leads elsewhere. */
export function idOfMark(destination: string): string | null {
  if (!destination.startsWith('#') || destination.length === 1) return null;
  try {
    return decodeURIComponent(destination.slice(1));
  } catch {
    return destination.slice(1);
  }
}
