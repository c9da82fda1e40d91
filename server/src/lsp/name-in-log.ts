import { CONFIGURATION_FILE, folderOf, IGNORES_FILE } from '../core/config/file-places';
import { digest } from '../core/text/digest';

/**
 * How the log calls a file: by its folder and eight digits that tell it from its neighbours, as a story or its
 * register may be named after a source, and logs are sent to others. The files of the house go by their names.
 */
export function nameInLog(uri: string): string {
  const folder = folderOf(uri);
  const name = uri.slice(folder.length);
  const isOfHouse = name === CONFIGURATION_FILE || name === IGNORES_FILE;
  return folder + (isOfHouse ? name : `(file ${digest(name).slice(0, LENGTH)})`);
}

const LENGTH = 8;
