import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../core/terms/fix';
import { indexLines } from '../core/text/line-index';
import type { Span } from '../core/text/span';
import type { CodeActionSupport } from './client-support';
import type { HouseFile } from './house-files';
import { toRange } from './positions';

/** An edit of another file than the article. */
export interface EditElsewhere {
  readonly file: HouseFile;
  readonly edit: Edit;
  /** What is to be filled in, in the text of the edit; null for nothing. */
  readonly toFillIn: Span | null;
}

/** Can this client edit or make the file? */
export function canEdit(file: HouseFile, { documentChanges, createsFiles }: CodeActionSupport): boolean {
  return documentChanges && (file.text !== null || createsFiles);
}

/** The edit as the protocol has it; it makes the file where there is none. */
export function toWorkspaceEdit({ file: { uri, text, version }, edit }: EditElsewhere): WorkspaceEdit {
  return {
    documentChanges: [
      ...(text === null ? [{ kind: 'create' as const, uri, options: { ignoreIfExists: true } }] : []),
      { textDocument: { uri, version }, edits: [toTextEdit(text ?? '', edit)] },
    ],
  };
}

export function toTextEdit(text: string, { span, text: newText }: Edit): TextEdit {
  return { range: toRange(indexLines(text), span), newText };
}

/** Where the caret goes after the edit; null where nothing is to be filled in. */
export function placeToFillIn({ file: { text }, edit, toFillIn }: EditElsewhere): Range | null {
  if (toFillIn === null) return null;
  const old = text ?? '';
  const after = old.slice(0, edit.span[0]) + edit.text + old.slice(edit.span[1]);
  const at = edit.span[0];
  return toRange(indexLines(after), [at + toFillIn[0], at + toFillIn[1]]);
}
