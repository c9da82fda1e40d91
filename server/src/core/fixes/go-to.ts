import type { Passage } from '../story/passage';
import type { FilePlace } from '../terms/finding';
import type { Fix } from '../terms/fix';
import { type EditedText, spanOf } from './edited-text';

/** A place to go to and to look at; nothing is edited. */
export function goTo(title: string, text: EditedText, at: Passage | FilePlace): Fix {
  return { title, edits: [], goTo: 'inFile' in at ? at.inFile : spanOf(text, at) };
}
