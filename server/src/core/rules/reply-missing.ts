import { insertSentence } from '../fixes/insertions';
import type { ReplyWords } from '../language/vocabulary/replies';
import { type Accusation, accusationsIn } from '../story/accusations';
import { articleRule, type Story } from './rule';

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
  find: (paragraph, { vocabulary }) => accusationsIn(paragraph, vocabulary),
  check(story, { register, vocabulary: { replies } }, found) {
    const accused = new Map<string, Accusation>();
    for (const { found: accusations } of found)
      for (const one of accusations) if (!accused.has(one.key)) accused.set(one.key, one);
    return [...accused.values()]
      .filter((one) => !isHeard(one, story, replies) && !isAnsweredBySomebody(one, story, replies))
      .filter(({ target }) => !register.hasReplyOf(target))
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

/** A denial, a refusal, for who is named also a lawyer or a plea: where a story has one, whose it is would be a guess. */
function isAnsweredBySomebody(
  { isNamed }: Accusation,
  { paragraphs }: Story,
  { answersAnywhere, counsel }: ReplyWords,
): boolean {
  return paragraphs.some(
    (paragraph) =>
      paragraph.replies.length > 0 ||
      paragraph.narrated(answersAnywhere).length > 0 ||
      (isNamed && paragraph.passage.has(counsel)),
  );
}

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
