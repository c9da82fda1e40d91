import { insertAtSentenceEnd } from '../fixes/insertions';
import type { FigureWords } from '../language/vocabulary/figures';
import { shorten } from '../wording/text';
import { atPassage, type ClaimView, type ParagraphRule } from './rule';

/** "Up to 400": nothing, 12 and 400 all fit. The ceiling alone says little about what is usual. */
export const upTo: ParagraphRule = {
  id: 'up-to',
  asks: 'paragraph',
  default: false,
  severity: 'hint',
  title: 'A ceiling as the only figure',
  backing: ['RSS'],
  check({ claims }, { vocabulary: { figures } }) {
    return claims
      .filter((claim) => isCeiling(claim, figures))
      .filter(({ passage: { sentence } }) => !sentence.has(figures.limit) && !sentence.has(figures.typical))
      .filter((claim) => !claims.some(({ key, measure }) => key !== claim.key && measure === claim.measure))
      .map((claim) => ({
        at: claim.passage,
        about: claim,
        message: `“${shorten(claim.passage.words, 40)}” is the ceiling. What is typical?`,
      }));
  },
  fixes: atPassage((at, text) => insertAtSentenceEnd(text, at, 'although TK is typical')),
};

function isCeiling(
  { hedge, hedgeSense, isNarrated, values }: ClaimView,
  { upTo: ceiling }: FigureWords,
): boolean {
  const isUpTo = hedgeSense === 'ceiling' && ceiling.isIn(hedge ?? '');
  return isUpTo && values.length === 1 && isNarrated;
}
