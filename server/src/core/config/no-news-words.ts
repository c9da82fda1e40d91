import type { NoNewsReason } from './article-scope';
import { CONFIGURATION_FILE } from './file-places';

/**
 * Why a file was left alone, and what has it read, in words.
 *
 * @param address path or URI of the file.
 */
export function noNewsWords(reason: NoNewsReason, address: string): string {
  switch (reason) {
    case 'front-matter':
      return 'not checked: its front matter says that it is no news.';
    case 'name':
      return `not checked: files of this name are seldom news. To have it read, write exclude: ["!${nameIn(address)}"] in ${CONFIGURATION_FILE}.`;
    case 'configuration':
      return `not checked: include and exclude in ${CONFIGURATION_FILE} leave it out.`;
  }
}

function nameIn(address: string): string {
  return address.slice(Math.max(address.lastIndexOf('/'), address.lastIndexOf('\\')) + 1);
}
