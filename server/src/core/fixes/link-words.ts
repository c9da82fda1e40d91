import { linkMarks } from '../prose/link-marks';
import type { Passage } from '../story/passage';
import type { Fix } from '../terms/fix';
import { overlaps } from '../text/span';
import { type EditedText, isPlain, spanOf } from './edited-text';

/**
 * Makes a passage the words of a link; nothing where it touches one, such as a mark of the register, as links cannot hold
 * each other (CommonMark 6.3), or where markup begins or ends within it.
 */
export function linkWords(title: string, text: EditedText, at: Passage, destination: string): readonly Fix[] {
  const { paragraph, span } = at.place;
  if (!isPlain(text, at) || paragraph.links.some((link) => overlaps(link.span, span))) return [];
  const [start, end] = spanOf(text, at);
  const [opening, closing] = linkMarks(text.draft.blockOf(paragraph), destination);
  return [
    {
      title,
      edits: [
        { span: [start, start], text: opening },
        { span: [end, end], text: closing },
      ],
    },
  ];
}
