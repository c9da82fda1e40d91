import { findFrontMatter } from '../prose/front-matter';
import { parseEntries } from '../register/parse-entries';

/**
 * Where the files stand that belong to an article. Addresses are absolute paths or URIs alike: what counts is the
 * slashes.
 */

/** The configuration of a house, found in the folder of an article or above it. */
export const CONFIGURATION_FILE = '.on-the-record.yaml';

/** The sentences of which a rule is not asked again, beside the configuration. */
export const IGNORES_FILE = '.on-the-record.ignores.yaml';

/** `C:\` and `\\server\share\` too. */
const SLASH = /[\\/]/;

/** The folder of a file, with the slash at its end; nothing for an address without folders. */
export function folderOf(address: string): string {
  const path = address.replace(/[?#].*$/, '');
  for (let at = path.length; at > 0; at--) if (SLASH.test(path.charAt(at - 1))) return path.slice(0, at);
  return '';
}

/** The folders of a file, its own first and the topmost last. */
export function foldersUpwards(address: string): readonly string[] {
  const folders: string[] = [];
  const top = /^(?:[a-z][\w+.-]*:\/\/[^/]*\/|[A-Za-z]:[\\/]|[\\/]{1,2})/i.exec(address)?.[0] ?? '';
  for (let folder = folderOf(address); folder.length >= top.length && folder !== ''; ) {
    folders.push(folder);
    const above = folderOf(folder.slice(0, -1));
    if (above === folder) break;
    folder = above;
  }
  return folders;
}

/**
 * Where an article's `story.sources.yaml` is to be looked for: where its front matter says, else beside it under
 * its name.
 */
export function sidecarOf(address: string, text: string): string {
  const front = findFrontMatter(text);
  const named = front?.format === 'yaml' ? parseEntries(text.slice(...front.content)).sidecar?.text : null;
  const folder = folderOf(address);
  if (named != null && named !== '' && !/^[a-z][\w+.-]+:/i.test(named)) return joined(folder, named);
  return `${address.replace(/[?#].*$/, '').replace(/\.[^./\\]*$/, '')}.sources.yaml`;
}

function joined(folder: string, path: string): string {
  let from = SLASH.test(path.charAt(0)) ? (foldersUpwards(folder).at(-1) ?? '') : folder;
  const parts = path.split(SLASH);
  const name = parts.pop() ?? '';
  for (const part of parts) {
    if (part === '..') from = folderOf(from.slice(0, -1)) || from;
    else if (part !== '.' && part !== '') from = `${from}${part}/`;
  }
  return from + name;
}
