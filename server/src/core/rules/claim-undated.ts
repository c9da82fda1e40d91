import { insertApposition } from '../fixes/insertions';
import { atPassage, type ParagraphRule } from './rule';

/** "Has repeatedly said": a habit of speech that readers cannot look up. */
export const claimUndated: ParagraphRule = {
  id: 'claim-undated',
  asks: 'paragraph',
  default: false,
  severity: 'hint',
  title: '"Has repeatedly said", and no word on when or where',
  backing: ['OSR', 'IFCN'],
  check(paragraph, { vocabulary: { reporting } }) {
    return paragraph
      .narrated(reporting.habit)
      .filter(({ before, after }) => ![before, after].some((words) => reporting.tellsWhen.isIn(words)))
      .filter(({ sentence }) => !paragraph.isLinked(sentence))
      .map((at) => ({ at, message: 'When and where?' }));
  },
  fixes: atPassage((at, text) => insertApposition(text, at, 'most recently at TK on TK')),
};
