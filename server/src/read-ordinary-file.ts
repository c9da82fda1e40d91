import { readFileSync, realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';

/** The most bytes that a configuration, a list of ignored sentences or a register may have. */
export const MOST_BYTES = 2_000_000;

/**
 * The text of an ordinary file, without a byte order mark; null where there is none. A pipe or a device in its place is
 * none: reading it may never end, and one of them must not stop the checking of every article in its folder.
 *
 * The system is asked without the detour over the thread pool: nearly always there is no such file, and in the server
 * this stands between a keystroke and its findings.
 *
 * @param below a folder that no link on the way to the file may lead out of.
 * @throws Error with the system's `code` where it cannot be read, `EFBIG` where it is larger than {@link MOST_BYTES}.
 */
export function readOrdinaryFile(path: string, below?: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile() !== true || (below !== undefined && !leadsBelow(path, below))) return null;
  if (found.size > MOST_BYTES) throw Object.assign(new Error('The file is too large.'), { code: 'EFBIG' });
  return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
}

function leadsBelow(path: string, folder: string): boolean {
  const top = realpathSync(folder);
  return realpathSync(path).startsWith(top.endsWith(sep) ? top : top + sep);
}
