import { insertAtSentenceEnd } from '../fixes/insertions';
import { atPassage, type ParagraphRule } from './rule';

/** "Could not be reached": readers are not told who was asked. */
export const noCommentVague: ParagraphRule = {
  id: 'no-comment-vague',
  asks: 'paragraph',
  default: false,
  severity: 'hint',
  title: '"Could not be reached", and nobody is said to have been asked',
  backing: ['NPR'],
  check({ replies }, { vocabulary }) {
    return replies
      .filter(({ who, passage }) => {
        const isNobody = who === null || vocabulary.replies.nobody.isIn(who.words);
        return isNobody && !passage.isQuoted && !passage.sentence.has(vocabulary.replies.howAsked);
      })
      .map(({ passage }) => ({ at: passage, message: 'Asked whom, how, how often?' }));
  },
  fixes: atPassage((at, text) => insertAtSentenceEnd(text, at, 'when asked by TK on TK')),
};
