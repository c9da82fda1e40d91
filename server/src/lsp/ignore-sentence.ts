import type { Range, WorkspaceEdit } from 'vscode-languageserver';
import { TO_COME } from '../core/fixes/write-suppression';
import { withIgnore } from '../core/suppressions/sentence-ignores';
import { sentenceKey } from '../core/suppressions/sentence-key';
import type { Finding } from '../core/terms/finding';
import { indexLines } from '../core/text/line-index';
import type { Article } from './article';
import type { CodeActionSupport } from './client-support';
import { toRange } from './positions';

/** An edit of another file than the article. */
export interface EditElsewhere {
  readonly uri: string;
  readonly edit: WorkspaceEdit;
  /** Where the reason is to be filled in, in the file after the edit. */
  readonly place: Range;
}

/**
 * Has a rule never ask about a sentence again, whatever is edited around it: the house's file of ignored sentences
 * gets a line for it.
 *
 * @returns null where the house has no folder for its files, where that file cannot be read, for a finding outside of
 *   sentences, and for a client that cannot edit or create other files.
 */
export function ignoreSentence(
  { analysis, ignoresFile }: Article,
  finding: Finding,
  { documentChanges, createsFiles }: CodeActionSupport,
): EditElsewhere | null {
  if (ignoresFile === null || !documentChanges) return null;
  const { uri, text, version } = ignoresFile;
  if (text === null && !createsFiles) return null;
  const key = sentenceKey(analysis, finding);
  const newText = key === null ? null : withIgnore(text ?? '', finding.rule, key, TO_COME);
  if (key === null || newText === null) return null;
  const old = text ?? '';
  const reason = newText.indexOf(TO_COME, newText.indexOf(key));
  const range = toRange(indexLines(old), [0, old.length]);
  return {
    uri,
    edit: {
      documentChanges: [
        ...(text === null ? [{ kind: 'create' as const, uri, options: { ignoreIfExists: true } }] : []),
        { textDocument: { uri, version }, edits: [{ range, newText }] },
      ],
    },
    place: toRange(indexLines(newText), [reason, reason + TO_COME.length]),
  };
}
