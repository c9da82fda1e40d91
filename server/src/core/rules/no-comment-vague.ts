import { insertAtSentenceEnd } from '../fixes/analysis-insertions';
import { quotedSpeech } from '../story/quoted-speech';
import type { AnalysisRule } from './rule';

/** "Could not be reached": readers are not told who was asked. */
export const noCommentVague: AnalysisRule = {
  id: 'no-comment-vague',
  default: false,
  severity: 'hint',
  title: '"Could not be reached", and nobody is said to have been asked',
  backing: ['NPR'],
  check(analysis) {
    const isQuoted = quotedSpeech(analysis);
    return analysis.replies
      .filter(({ who, span }) => !isQuoted(span) && (who === null || NOBODY.test(who.text)))
      .map(({ span }) => ({ span, message: 'Asked whom, how, how often?' }));
  },
  fixes: ({ span }, analysis) => insertAtSentenceEnd(analysis, span, 'when asked by TK on TK'),
};

const NOBODY =
  /^(?:they|it|he|she|both|neither|officials|representatives|(?:a |the )?spokes(?:man|woman|person|people)|who|which)$/i;
