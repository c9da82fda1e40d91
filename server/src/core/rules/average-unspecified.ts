import { replaceWords } from '../fixes/replacements';
import type { FigureWords } from '../language/vocabulary/figures';
import { capitalized } from '../wording/text';
import { atPassage, type ClaimView, type ParagraphRule } from './rule';

/** "The average income": a few rich households pull the mean far above what half of the people have. */
export const averageUnspecified: ParagraphRule = {
  id: 'average-unspecified',
  asks: 'paragraph',
  default: false,
  severity: 'hint',
  title: 'An average that may be a mean or a median',
  backing: ['RSS'],
  check({ claims }, { vocabulary: { figures } }) {
    return claims
      .filter((claim) => isAverage(claim) && isSkewed(claim, figures))
      .map((claim) => ({
        at: claim.passage,
        about: claim,
        message: 'Is this average the mean or the median?',
      }));
  },
  fixes: atPassage(({ sentence }, text, { vocabulary: { figures } }) => {
    const word = sentence.first(figures.average);
    if (word === null) return [];
    const isCapital = /^\p{Lu}/u.test(word.words);
    return ['median', 'mean'].flatMap((which) =>
      replaceWords(`Say “${which}”`, text, word, isCapital ? capitalized(which) : which),
    );
  }),
};

function isAverage({ kind, values, isNarrated }: ClaimView): boolean {
  return kind === 'average' && values.length > 0 && isNarrated;
}

/** The sentence is about what is spread so that mean and median part, and does not say which it means. */
function isSkewed({ passage }: ClaimView, { spread, meanOrMedian, notSpread }: FigureWords): boolean {
  const { sentence } = passage;
  return sentence.has(spread) && !sentence.has(meanOrMedian) && !sentence.has(notSpread);
}
