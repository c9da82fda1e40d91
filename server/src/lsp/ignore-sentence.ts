import { TO_COME } from '../core/fixes/write-suppression';
import { addIgnore } from '../core/suppressions/sentence-ignores';
import { sentenceKey } from '../core/suppressions/sentence-key';
import type { Finding } from '../core/terms/finding';
import type { Article } from './article';
import type { CodeActionSupport } from './client-support';
import { canEdit, type EditElsewhere } from './edit-elsewhere';

/**
 * Has a rule never ask about a sentence again, whatever is edited around it: the house's file of ignored sentences
 * gets a line for it.
 *
 * @returns null where the house has no folder for its files, where that file cannot be read, for a finding outside of
 *   sentences, and for a client that cannot edit or create other files.
 */
export function ignoreSentence(
  { analysis, houseFiles: { ignores: file } }: Article,
  finding: Finding,
  support: CodeActionSupport,
): EditElsewhere | null {
  if (file === null || !canEdit(file, support)) return null;
  const key = sentenceKey(analysis, finding);
  const edit = key === null ? null : addIgnore(file.text ?? '', finding.rule, key, TO_COME);
  if (key === null || edit === null) return null;
  const reason = edit.text.indexOf(TO_COME, edit.text.indexOf(key));
  return { file, edit, toFillIn: [reason, reason + TO_COME.length] };
}
