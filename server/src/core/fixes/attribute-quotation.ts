import type { Passage } from '../story/passage';
import type { Fix } from '../terms/fix';
import { type EditedText, spanOf } from './edited-text';

/** The stop before the closing mark of a quotation that is a whole sentence. */
const ENDING = /([.!?])(["”’»]|'')$/;

/** “It leaks.” becomes “It leaks,” TK said. Nothing for a quotation that is no whole sentence. */
export function attributeQuotation(text: EditedText, quotation: Passage): readonly Fix[] {
  const end = ENDING.exec(quotation.words);
  if (end === null) return [];
  const [, stop = '', mark = ''] = end;
  const span = spanOf(text, quotation.part(end.index, quotation.words.length));
  return [
    { title: 'Insert “TK said”', edits: [{ span, text: `${stop === '.' ? ',' : stop}${mark} TK said.` }] },
  ];
}
