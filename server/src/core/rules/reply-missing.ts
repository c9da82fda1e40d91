import { insertSentence } from '../fixes/insertions';
import type { Vocabulary } from '../language/vocabulary/vocabulary';
import { articleRule, type ParagraphView, type Passage, type Story } from './rule';

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

interface Accusation {
  readonly at: Passage;
  readonly target: string;
}

function accusationsIn(paragraph: ParagraphView, { replies, names }: Vocabulary): readonly Accusation[] {
  return paragraph.narrated(replies.accuses).flatMap((at) => {
    const target = targetOf(at, paragraph, names);
    if (target === null || replies.neverBefore.isIn(at.before)) return [];
    return replies.inCourt.isIn(at.before + at.after) ? [] : [{ at, target }];
  });
}

/** UTF-16 code units between the verb and the name. */
const NEAR = 12;

/** The person or body right behind the verb, by the last word of the name. */
function targetOf(at: Passage, { mentions }: ParagraphView, names: Vocabulary['names']): string | null {
  const end = at.place.span[1];
  const next = mentions.find(
    ({ passage, isQuoted }) => !isQuoted && passage.place.span[0] >= end && at.sentence.holds(passage),
  );
  if (next === undefined || next.passage.place.span[0] - end > NEAR) return null;
  const name = next.phrase.name?.full ?? next.phrase.proper;
  return name === null || names.isPlaceThatSpeaks(name.toLowerCase())
    ? null
    : (name.split(' ').at(-1) ?? name);
}

/** Speaks somewhere in the story, was asked, or a sentence has the name beside a word of answering. */
function hasAnswered(
  target: string,
  { sources, paragraphs }: Story,
  answers: Vocabulary['replies']['answers'],
): boolean {
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
