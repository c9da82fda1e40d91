import { addWord } from '../core/config/add-word';
import type { HouseWord } from '../core/terms/fix';
import type { Article } from './article';
import type { CodeActionSupport } from './client-support';
import { canEdit, type EditElsewhere } from './edit-elsewhere';

/**
 * Tells the house a word in its configuration, which is made where there is none.
 *
 * @returns null for an article without a folder, where the configuration cannot be read or says so already, and for a
 *   client that cannot edit or create other files.
 */
export function writeHouse(
  { houseFiles: { configuration: file } }: Article,
  { list, word }: HouseWord,
  support: CodeActionSupport,
): EditElsewhere | null {
  if (file === null || !canEdit(file, support)) return null;
  const edit = addWord(file.text ?? '', list, word);
  return edit === null ? null : { file, edit, toFillIn: null };
}
