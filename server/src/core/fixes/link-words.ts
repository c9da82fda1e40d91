import type { Passage } from '../story/passage';
import type { Fix } from '../terms/fix';
import { type EditedText, spanOf } from './edited-text';

/** Makes a passage the words of a link. */
export function linkWords(title: string, text: EditedText, at: Passage, destination: string): Fix {
  const [start, end] = spanOf(text, at);
  return {
    title,
    edits: [
      { span: [start, start], text: '[' },
      { span: [end, end], text: `](${destination})` },
    ],
  };
}
