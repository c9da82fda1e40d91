import { insertSentence } from '../fixes/insertions';
import type { FalsehoodWords } from '../language/vocabulary/falsehoods';
import { calledFalse, hasOtherVoice } from '../story/called-false';
import { atPassage, type ParagraphRule, type ParagraphView, type Passage } from './rule';

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
        message: 'What is the right fact here, and who says so?',
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
