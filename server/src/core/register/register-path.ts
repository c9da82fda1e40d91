const SLASH = /[\\/]/;

/** True for an address; a publisher's own `sources:` may hold one. */
export function isAddress(path: string): boolean {
  return /^[a-z][\w+.-]*:/i.test(path);
}

/**
 * True for the path of a register that stands in the folder of its story or below, as every register does: an article
 * may come from anybody, and must not decide which other file of a machine is read.
 *
 * @param path as the story's `sources:` writes it.
 */
export function staysBelowStory(path: string): boolean {
  if (SLASH.test(path.charAt(0)) || path.startsWith('~') || isAddress(path)) return false;
  return !path.split(SLASH).includes('..');
}

/** What is said of another path, at its place; the path is not repeated. */
export const LEAVES_FOLDER =
  'A register stands in the folder of its story or below it. Move the file there, and write its path from the story on.';
