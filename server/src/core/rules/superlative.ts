import { insertAtSentenceEnd } from '../fixes/analysis-insertions';
import { narratorWords } from '../story/narrator-words';
import { paragraphOf } from '../story/paragraphs';
import { periodsOf, sentenceOf } from '../story/passages';
import type { Analysis } from '../terms/analysis';
import type { Claim } from '../terms/claim';
import type { Fix } from '../terms/fix';
import { overlaps, type Span } from '../text/span';
import { shorten } from '../wording/text';
import type { AnalysisRule } from './rule';

/** A record, a first, a largest that nobody vouches for: by what measure, since when? */
export const superlative: AnalysisRule = {
  id: 'superlative',
  default: false,
  severity: 'hint',
  title: 'A record or a superlative that nobody vouches for',
  backing: ['desk'],
  check(analysis) {
    const ranks = analysis.claims.filter(
      (claim) => isUnsourcedRank(claim) && !isCompared(analysis, claim.span),
    );
    const credited = analysis.attributions.flatMap(({ content }) => content);
    const words = narratorWords(analysis, SUPERLATIVE).filter(
      ({ span }) =>
        ![...credited, ...analysis.claims.map((claim) => claim.span)].some((other) =>
          overlaps(other, span),
        ) && !isCompared(analysis, span),
    );
    return [...ranks.map(({ span, id }) => ({ span, subject: id })), ...words.map(({ span }) => ({ span }))]
      .sort((a, b) => a.span[0] - b.span[0])
      .map((found) => ({
        ...found,
        message: `“${shorten(analysis.text.slice(...found.span), 40)}”: by what measure, since when, and who says so?`,
      }));
  },
  fixes({ span }, analysis): readonly Fix[] {
    return insertAtSentenceEnd(analysis, span, 'according to TK');
  },
};

const SUPERLATIVE = /\b(?:unprecedented|first[- ]ever|all-time|never before)\b/gi;

function isUnsourcedRank({ kind, sourceId, credit, inQuote, inHeadline }: Claim): boolean {
  return kind === 'rank' && sourceId === null && credit.basis !== 'link' && !inQuote && !inHeadline;
}

/** "The highest since 2008", "the driest June on record" with its year: the comparison is there. */
function isCompared(analysis: Analysis, span: Span): boolean {
  const sentence = sentenceOf(analysis, span);
  const paragraph = paragraphOf(analysis, span);
  if (sentence === null || paragraph === null) return true;
  if (/\bsince\b/i.test(analysis.text.slice(span[0], sentence.span[1]))) return true;
  return (
    /\b(?:in|since|for) (?:more than |nearly |almost |about )?(?:\p{L}+ )?(?:years|decades|months)\b/iu.test(
      sentence.text,
    ) && periodsOf(analysis, paragraph).some((period) => overlaps(period, sentence.span))
  );
}
