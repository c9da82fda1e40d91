import { insertBehind } from '../fixes/insertions';
import { shorten } from '../wording/text';
import { atPassage, type ClaimView, type ParagraphRule } from './rule';

/** Something soared, and no figure says how far. */
export const trendUnquantified: ParagraphRule = {
  id: 'trend-unquantified',
  asks: 'paragraph',
  default: false,
  severity: 'hint',
  title: 'A trend without a figure',
  backing: ['BBC'],
  check({ claims }) {
    if (claims.some(({ values }) => values.length > 0)) return [];
    return claims.filter(isBareTrend).map((claim) => ({
      at: claim.passage,
      about: claim,
      message: `“${shorten(claim.passage.words, 40)}”: by how much, and who says so?`,
    }));
  },
  fixes: atPassage((at, text) => insertBehind(text, at, 'by TK')),
};

function isBareTrend({ kind, values, isNarrated }: ClaimView): boolean {
  return kind === 'change' && values.length === 0 && isNarrated;
}
