import type { FilePlace } from '../terms/finding';
import type { Fix } from '../terms/fix';
import type { EditedText } from './edited-text';

const FIELD_LINE = /^[ \t]*["']?[\w-]+["']?[ \t]*:/;

/** Takes a detail out of the register: its whole line where it fills the value of a field. */
export function deleteDetail({ text }: EditedText, { inFile: span }: FilePlace): Fix {
  const start = text.lastIndexOf('\n', span[0] - 1) + 1;
  const end = text.indexOf('\n', span[1]);
  const line = text.slice(start, end < 0 ? text.length : end);
  const isWholeLine = FIELD_LINE.test(line) && !/[{}]/.test(line) && start <= span[0];
  return isWholeLine && end >= 0
    ? { title: 'Delete this line from the register', edits: [{ span: [start, end + 1], text: '' }] }
    : { title: 'Delete this detail from the register', edits: [{ span, text: '' }] };
}
