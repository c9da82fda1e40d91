import type { FalsehoodWords } from '../language/vocabulary/falsehoods';
import type { Passage } from './passage';
import type { BesideView } from './views';

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
