import type { Note } from '../register/note-entry';
import { noteEntry } from '../register/note-entry';
import type { RegisterView } from '../register/register-view';
import type { FigureView, SpeakerView } from '../story/views';
import type { Fix } from '../terms/fix';
import { type EditedText, spanOf } from './edited-text';

/**
 * The fix that notes a source in the register, with its kind and the fields given.
 *
 * @param about what the question is about; nothing is noted for a figure.
 * @returns nothing for a source that is noted already, and where the register cannot be written to.
 */
export function noteSource(
  title: string,
  about: SpeakerView | FigureView | undefined,
  text: EditedText,
  register: RegisterView,
  fields: Note['fields'],
): readonly Fix[] {
  if (about === undefined || !('mentions' in about)) return [];
  const place = about.mentions.find(({ isQuoted }) => !isQuoted);
  if (place === undefined || register.entryOf(about) !== null) return [];
  const noted = noteEntry(text, register, {
    section: 'sources',
    place: spanOf(text, place),
    fields: [['kind', about.kind], ...fields],
  });
  return noted === null ? [] : [{ title, edits: noted }];
}
