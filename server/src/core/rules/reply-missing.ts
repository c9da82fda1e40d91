import { insertSentence } from '../fixes/insertions';
import type { Pattern } from '../language/pattern';
import { accusationsIn } from '../story/accusations';
import { articleRule, type Passage, type Story } from './rule';

/**
 * Somebody is accused by name, and nowhere does the story say that they were asked. It asks the whole article, as the
 * answer may stand anywhere.
 */
export const replyMissing = articleRule({
  id: 'reply-missing',
  default: false,
  severity: 'information',
  title: 'An accusation without an answer',
  backing: ['BBC', 'Guardian'],
  find: (paragraph, { vocabulary }) => accusationsIn(paragraph, vocabulary),
  check(story, { register, vocabulary: { replies } }, found) {
    const accused = new Map<string, Passage>();
    for (const { found: accusations } of found)
      for (const { target, at } of accusations) if (!accused.has(target)) accused.set(target, at);
    return [...accused]
      .filter(([target]) => !hasAnswered(target, story, replies.answers) && !register.hasReplyOf(target))
      .map(([target, at]) => ({ at, message: `Has ${target} been asked?` }));
  },
  fixes({ at }, text, { vocabulary }) {
    if ('inFile' in at) return [];
    const paragraph = text.story.paragraphs.find(({ passage }) => passage.holds(at));
    const accusations = paragraph === undefined ? [] : accusationsIn(paragraph, vocabulary);
    const target = accusations.find((accusation) => accusation.at.touches(at))?.target ?? 'TK';
    return insertSentence(text, at, `${target} said TK.`);
  },
});

/** Speaks somewhere in the story, was asked, or a sentence has the name beside a word of answering. */
function hasAnswered(target: string, { sources, paragraphs }: Story, answers: Pattern): boolean {
  return (
    sources.some(({ name, names }) => [name, ...names].some((one) => one.includes(target))) ||
    paragraphs.some(
      ({ passage, sentences, replies }) =>
        passage.words.includes(target) &&
        (replies.some(({ who }) => who?.words.includes(target)) ||
          sentences.some((sentence) => sentence.words.includes(target) && sentence.has(answers))),
    )
  );
}
