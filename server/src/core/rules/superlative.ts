import { insertAtSentenceEnd } from '../fixes/insertions';
import type { FigureWords } from '../language/vocabulary/figures';
import { shorten } from '../wording/text';
import { atPassage, type ClaimView, type ParagraphRule, type ParagraphView, type Passage } from './rule';

/** A record, a first, a largest that nobody vouches for: by what measure, since when? */
export const superlative: ParagraphRule = {
  id: 'superlative',
  asks: 'paragraph',
  default: false,
  severity: 'hint',
  title: 'A record or a superlative that nobody vouches for',
  backing: ['desk'],
  check(paragraph, { vocabulary: { figures } }) {
    const { claims, statements } = paragraph;
    const told = [...statements.flatMap(({ content }) => content), ...claims.map(({ passage }) => passage)];
    const ranks = claims.filter(isUnsourcedRank).map((claim) => ({ at: claim.passage, about: claim }));
    const words = paragraph
      .narrated(figures.superlative)
      .filter((found) => !told.some((other) => other.touches(found)))
      .map((at) => ({ at }));
    return [...ranks, ...words]
      .filter(({ at }) => !isCompared(at, paragraph, figures))
      .map((found) => ({
        ...found,
        message: `“${shorten(found.at.words, 40)}”: by what measure, since when, and who says so?`,
      }));
  },
  fixes: atPassage((at, text) => insertAtSentenceEnd(text, at, 'according to TK')),
};

function isUnsourcedRank({ kind, source, credit, isNarrated }: ClaimView): boolean {
  return kind === 'rank' && source === null && credit.basis !== 'link' && isNarrated;
}

/** "The highest since 2008", "the driest June on record" with its year: the comparison is there. */
function isCompared(
  { words, after, sentence }: Passage,
  { times }: ParagraphView,
  { since, inYears }: FigureWords,
): boolean {
  if (since.isIn(words + after)) return true;
  return sentence.has(inYears) && times.some((time) => sentence.touches(time));
}
