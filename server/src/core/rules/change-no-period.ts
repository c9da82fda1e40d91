import { insertBehind } from '../fixes/insertions';
import type { FigureWords } from '../language/vocabulary/figures';
import { shorten } from '../wording/text';
import { atPassage, type ClaimView, type ParagraphRule } from './rule';

/** A rise or fall with a size and no beginning: since when? */
export const changeNoPeriod: ParagraphRule = {
  id: 'change-no-period',
  asks: 'paragraph',
  default: false,
  severity: 'hint',
  title: 'A change without its beginning',
  backing: ['Cohen', 'BBC'],
  check({ claims, times }, { vocabulary: { figures } }) {
    return claims
      .filter((claim) => isChange(claim) && !isComparison(claim, figures))
      .filter(({ passage: { sentence } }) => !times.some((time) => sentence.distanceTo(time) < NEAR))
      .map((claim) => ({
        at: claim.passage,
        about: claim,
        message: `“${shorten(claim.passage.words, 40)}”: since when?`,
      }));
  },
  fixes: atPassage((at, text) => insertBehind(text, at, 'since TK')),
};

/** UTF-16 code units from the sentence to a time that may be the change's. */
const NEAR = 200;

function isChange({ kind, change, values, period, isNarrated }: ClaimView): boolean {
  const isSized = kind === 'change' && change !== null && change.by !== null && values.length > 0;
  return isSized && period === null && isNarrated;
}

const LONGEST_COMPARISON = 25;

/** "Twice as many as in Oslo" compares two things and not two times. */
function isComparison({ passage }: ClaimView, { comparesThings }: FigureWords): boolean {
  return comparesThings.isIn(passage.words + passage.wordsBehind(LONGEST_COMPARISON));
}
