import type { Passage } from '../story/passage';
import type { Fix } from '../terms/fix';
import { type EditedText, isPlain, spanOf } from './edited-text';

/** Other words in the place of a passage; nothing where markup begins or ends within it. */
export function replaceWords(title: string, text: EditedText, at: Passage, words: string): readonly Fix[] {
  return isPlain(text, at) ? [{ title, edits: [{ span: spanOf(text, at), text: words }] }] : [];
}
