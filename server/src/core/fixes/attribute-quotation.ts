import type { Passage } from '../story/passage';
import type { Fix } from '../terms/fix';
import { behindMarkup, type EditedText, spanOf } from './edited-text';

/** The stop before the closing mark of a quotation that is a whole sentence. */
const ENDING = /([.!?])(["”’»]|'')$/;

/** “It leaks.” becomes “It leaks,” TK said. Nothing for a quotation that is no whole sentence. */
export function attributeQuotation(text: EditedText, quotation: Passage): readonly Fix[] {
  const end = ENDING.exec(quotation.words);
  if (end === null) return [];
  const stop = spanOf(text, quotation.part(end.index, end.index + 1));
  const behind = behindMarkup(text, quotation);
  return [
    {
      title: 'Insert “TK said”',
      edits: [
        ...(end[1] === '.' ? [{ span: stop, text: ',' }] : []),
        { span: [behind, behind], text: ' TK said.' },
      ],
    },
  ];
}
