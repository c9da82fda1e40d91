import { insertAtSentenceEnd } from '../fixes/insertions';
import type { EvidentialWords } from '../language/vocabulary/evidentials';
import { capitalized } from '../wording/text';
import { atPassage, type ParagraphRule, type ParagraphView, type Passage } from './rule';

/** Knowledge without a knower: "it is believed", "is said to", "reportedly". */
export const evidential: ParagraphRule = {
  id: 'evidential',
  asks: 'paragraph',
  default: true,
  severity: 'information',
  title: '"It is believed", and nobody is said to believe it',
  backing: ['NPR', 'Wikipedia on weasel words'],
  check(paragraph, { vocabulary: { evidentials } }) {
    return paragraph
      .narrated(evidentials.agentless)
      .filter((found) => isEvidential(found, evidentials) && !isSourced(found, paragraph))
      .filter(({ sentence }) => !evidentials.sourceNext.isIn(sentence.wordsBehind(LONGEST_GAP)))
      .map((at) => ({ at, message: question(at.words, evidentials) }));
  },
  fixes: atPassage((at, text) => insertAtSentenceEnd(text, at, 'according to TK')),
};

const LONGEST_GAP = 20;

function isEvidential(
  { before, words, after, sentence }: Passage,
  { believer, folklore, notKnown }: EvidentialWords,
): boolean {
  if (believer.isIn(after) || folklore.isIn(after) || isTitleCase(sentence.words)) return false;
  return !notKnown.isIn(before + words + after.slice(0, LONGEST_GAP));
}

/** A headline that the article's markup does not mark as one. */
function isTitleCase(sentence: string): boolean {
  const words = sentence.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  return words.length > 2 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** Somebody speaks in the sentence, or it cites where the belief comes from. */
function isSourced(found: Passage, { statements, secondHand }: ParagraphView): boolean {
  const { sentence } = found;
  return (
    statements.some(
      ({ speaker, source, cue }) =>
        speaker !== null &&
        speaker.kind !== 'vague-group' &&
        source.some((words) => words.touches(sentence)) &&
        !cue.some((words) => words.touches(found)),
    ) || secondHand.some(({ outlet, passage }) => outlet !== null && passage.touches(sentence))
  );
}

function question(words: string, { verb, reported }: EvidentialWords): string {
  if (reported.isIn(words)) return 'Reported by whom?';
  const knowing = verb.first(words)?.words;
  return knowing === undefined
    ? `“${capitalized(words.toLowerCase())}”: who says so?`
    : `${capitalized(knowing.toLowerCase())} by whom?`;
}
