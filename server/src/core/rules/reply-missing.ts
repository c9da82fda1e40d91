import { insertSentence } from '../fixes/insertions';
import type { ReplyWords } from '../language/vocabulary/replies';
import { type Accusation, accusationsIn } from '../story/accusations';
import { articleRule, type Story } from './rule';

/**
 * An accusation, or a word that may answer it: a denial or a refusal, for who is named also a plea or a lawyer. Where a
 * story has one, whose it is would be a guess.
 */
type Found = Accusation | { readonly answers: 'anybody' | 'somebody by name' };

/**
 * Somebody is accused of a wrong, and nowhere does the story hear them or say that they were asked. Once for each who is
 * accused. It asks the whole article, as the answer may stand anywhere.
 */
export const replyMissing = articleRule({
  id: 'reply-missing',
  default: true,
  severity: 'information',
  title: 'An accusation without an answer',
  backing: ['BBC', 'Guardian'],
  find(paragraph, { vocabulary }): readonly Found[] {
    const { answersAnywhere, counsel } = vocabulary.replies;
    const isAnswer = paragraph.replies.length > 0 || paragraph.narrated(answersAnywhere).length > 0;
    return [
      ...accusationsIn(paragraph, vocabulary),
      ...(isAnswer ? [{ answers: 'anybody' } as const] : []),
      ...(paragraph.passage.has(counsel) ? [{ answers: 'somebody by name' } as const] : []),
    ];
  },
  check(story, { register, vocabulary: { replies } }, found) {
    const all = found.flatMap((one) => one.found);
    if (all.some((one) => 'answers' in one && one.answers === 'anybody')) return [];
    const hasCounsel = all.some((one) => 'answers' in one);
    const accused = new Map<string, Accusation>();
    for (const one of all) if ('key' in one && !accused.has(one.key)) accused.set(one.key, one);
    return [...accused.values()]
      .filter(({ isNamed }) => !isNamed || !hasCounsel)
      .filter((one) => !isHeard(one, story, replies) && !register.hasReplyOf(one.target))
      .map(({ at, target, isNamed }) => ({
        at,
        message: `${isNamed ? 'Has' : 'Have'} ${target} been asked?`,
      }));
  },
  fixes({ at }, text, { vocabulary }) {
    if ('inFile' in at) return [];
    const paragraph = text.story.paragraphs.find(({ passage }) => passage.holds(at));
    const accusations = paragraph === undefined ? [] : accusationsIn(paragraph, vocabulary);
    const target = accusations.find((accusation) => accusation.at.touches(at))?.target ?? 'TK';
    return insertSentence(text, at, `${target} said TK.`);
  },
});

/** Speaks somewhere in the story, or a sentence has the name beside a word of answering. */
function isHeard(
  { key, target }: Accusation,
  { sources, paragraphs }: Story,
  { answers, isSpokenOf }: ReplyWords,
): boolean {
  return (
    sources.some(
      ({ name, names, statements }) =>
        [name, ...names].some((one) => one.includes(key)) &&
        statements.some(({ cueWords }) => !isSpokenOf.isIn(cueWords)),
    ) ||
    paragraphs.some(
      ({ passage, sentences }) =>
        passage.words.includes(target) &&
        sentences.some((sentence) => sentence.words.includes(target) && sentence.has(answers)),
    )
  );
}
