import { insertSentence } from '../fixes/insertions';
import type { FalsehoodWords } from '../language/vocabulary/falsehoods';
import { calledFalse } from '../story/called-false';
import { atPassage, type ParagraphRule, type ParagraphView, type Passage, type StatementView } from './rule';

/**
 * The article calls something false and leaves it there. Readers remember what was said; what is true, and who says
 * so, has to stand beside it.
 */
export const falseClaimBare: ParagraphRule = {
  id: 'false-claim-bare',
  asks: 'paragraph',
  default: true,
  severity: 'warning',
  title: 'Called false, without what is true',
  backing: ['BBC', 'NPR'],
  check(paragraph, { vocabulary: { falsehoods } }) {
    return calledFalse(paragraph, falsehoods)
      .filter((found) => !isSetRight(found, paragraph, falsehoods))
      .slice(0, 1)
      .map((at) => ({
        at,
        message: `We say “${at.words.toLowerCase()}”. What is the right fact here, and who says so?`,
      }));
  },
  fixes: atPassage((at, text) => insertSentence(text, at, 'In fact, TK, according to TK.')),
};

function isSetRight(found: Passage, paragraph: ParagraphView, { fact, clauseEnd }: FalsehoodWords): boolean {
  const { claims, sentences, next, hasLink } = paragraph;
  if (hasLink || claims.some(({ relations }) => relations.some(({ kind }) => kind === 'correction')))
    return true;
  const around = [...sentences, ...(next?.sentences.slice(0, 2) ?? [])];
  if (around.some((sentence) => !sentence.holds(found) && sentence.has(fact))) return true;
  // "falsely claimed that …, although the audit found …": the fact may stand in the same sentence.
  const { after } = found;
  const tail = after.slice(clauseEnd.first(after)?.span[0] ?? after.length);
  return fact.isIn(tail) || hasOtherVoice(found, paragraph);
}

/** Somebody besides the one who is called wrong speaks in the paragraph. */
function hasOtherVoice(found: Passage, { statements, passage }: ParagraphView): boolean {
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
