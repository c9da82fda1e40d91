import { noteEntry } from '../register/note-entry';
import type { RegisterView } from '../register/register-view';
import type { Passage } from '../story/passage';
import type { Fix } from '../terms/fix';
import { type EditedText, spanOf } from './edited-text';

/**
 * The fix that notes a figure in the register, with its source to be filled in.
 *
 * @returns nothing for words that are noted already, and where the register cannot be written to.
 */
export function noteFigure(text: EditedText, at: Passage, register: RegisterView): readonly Fix[] {
  if (register.notedAt(at).length > 0) return [];
  const noted = noteEntry(text, register, {
    section: 'claims',
    place: spanOf(text, at),
    fields: [
      ['source', 'TK'],
      ['status', 'open'],
    ],
  });
  return noted === null ? [] : [{ title: 'Keep notes on this figure', edits: noted }];
}
