import type { FalsehoodWords } from '../language/vocabulary/falsehoods';
import type { Passage } from './passage';
import type { BesideView, StatementView } from './views';

/**
 * Where a paragraph in the article's own voice calls something false; what somebody else calls false is theirs to
 * prove, and false claims of the law are crimes that are reported.
 */
export function calledFalse(
  paragraph: BesideView,
  { calledFalse: words, inCourt }: FalsehoodWords,
): readonly Passage[] {
  return paragraph.narrated(words).filter((found) => {
    const isTheirs = paragraph.statements.some(
      ({ speaker, content }) => speaker !== null && content.some((said) => said.holds(found)),
    );
    return !isTheirs && !inCourt.isIn(found.before + found.after);
  });
}

/** Somebody besides the one who is called wrong speaks in the paragraph. */
export function hasOtherVoice(found: Passage, { statements, passage }: BesideView): boolean {
  const wrong = statements.filter((said) => standsIn(said, found.sentence) && isCalledWrong(said, found));
  const wrongSpeakers = new Set(wrong.map(({ speaker }) => speaker));
  return statements.some(
    ({ speaker, content }) =>
      speaker !== null && !wrongSpeakers.has(speaker) && content.some((said) => passage.holds(said)),
  );
}

function standsIn({ cue, source, content }: StatementView, sentence: Passage): boolean {
  return [...cue, ...source, ...content].some((words) => words.touches(sentence));
}

/** UTF-16 code units between the beginning of a cue and of the words that call it false. */
const NEAR = 40;

function isCalledWrong({ cue, content }: StatementView, found: Passage): boolean {
  return (
    cue.some((words) => words.touches(found) || startsNear(words, found)) ||
    content.some((said) => said.holds(found))
  );
}

function startsNear({ place }: Passage, found: Passage): boolean {
  return place.paragraph === found.place.paragraph && Math.abs(place.span[0] - found.place.span[0]) < NEAR;
}
