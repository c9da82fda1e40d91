import type { Passage } from '../story/passage';
import type { Fix } from '../terms/fix';
import { type EditedText, spanOf } from './edited-text';

/** Other words in the place of a passage. */
export function replaceWords(title: string, text: EditedText, at: Passage, words: string): Fix {
  return { title, edits: [{ span: spanOf(text, at), text: words }] };
}
