import { insertSentence } from '../fixes/analysis-insertions';
import { calledFalse } from '../story/called-false';
import type { NarratorWords } from '../story/narrator-words';
import { paragraphOf } from '../story/paragraphs';
import { hasLink, sentencesOf } from '../story/passages';
import type { Analysis } from '../terms/analysis';
import type { Attribution } from '../terms/attribution';
import type { Fix } from '../terms/fix';
import { contains, overlaps, type Span } from '../text/span';
import type { AnalysisRule } from './rule';

/**
 * The article calls something false and leaves it there. Readers remember what was said; what is true, and who says
 * so, has to stand beside it.
 */
export const falseClaimBare: AnalysisRule = {
  id: 'false-claim-bare',
  default: true,
  severity: 'warning',
  title: 'Called false, without what is true',
  backing: ['BBC', 'NPR'],
  check(analysis) {
    const asked = new Set<number>();
    return calledFalse(analysis).flatMap((found) => {
      if (asked.has(found.block) || isSetRight(analysis, found)) return [];
      asked.add(found.block);
      return [
        {
          span: found.span,
          message: `We say “${found.words.toLowerCase()}”. What is the right fact here, and who says so?`,
        },
      ];
    });
  },
  fixes({ span }, analysis): readonly Fix[] {
    return insertSentence(analysis, span, 'In fact, TK, according to TK.');
  },
};

/** Words that bring the fact, or whoever has looked into it. Provenance: fact-checkers' corrections. */
const FACT =
  /\b(?:in fact|in reality|in truth|actually|contrary to|the (?:true|real|actual|correct) \p{L}+|courts?|judges?|audits?|auditors?|recounts?|investigat(?:ors?|ions?)|inquir(?:y|ies)|stud(?:y|ies)|research(?:ers)?|scientists?|data|records? shows?|records|statistics|figures show|evidence shows|fact-check(?:ers?|ed|s)?|rejected|dismissed|refuted|disproved|disproven|ruled|found no|shows? (?:that|no)|never happened|was not|were not|is not|are not|did not|has not|have not|does not|do not|has never|have never|there (?:is|was|were|are) no)\b/iu;

function isSetRight(analysis: Analysis, found: NarratorWords): boolean {
  const { block, sentence } = found;
  if (hasLink(analysis, block)) return true;
  const isCorrected = analysis.claimRelations.some(
    ({ kind, claims }) =>
      kind === 'correction' &&
      analysis.claims.some(({ id, span }) => claims.includes(id) && paragraphOf(analysis, span) === block),
  );
  if (isCorrected) return true;
  const around = [...sentencesOf(analysis, block), ...sentencesOf(analysis, block + 1).slice(0, 2)];
  const others = around.filter(({ span }) => span[0] !== sentence[0]);
  if (others.some(({ text }) => FACT.test(text))) return true;
  // "falsely claimed that …, although the audit found …": the fact may stand in the same sentence.
  const tail = found.after.slice(clauseEnd(found.after));
  return FACT.test(tail) || hasOtherVoice(analysis, found);
}

/** Where the false words end: at the next comma, dash or semicolon. */
function clauseEnd(after: string): number {
  const end = after.search(/[,;:—–]|\b(?:although|though|but|even though|despite|when|while)\b/);
  return end < 0 ? after.length : end;
}

/** Somebody besides the one who is called wrong speaks in the paragraph. */
function hasOtherVoice(analysis: Analysis, { block, span, sentence }: NarratorWords): boolean {
  const wrong = analysis.attributions.filter((a) => standsIn(a, sentence) && nearCue(a, span));
  const wrongIds = new Set(wrong.map(({ sourceId }) => sourceId));
  return analysis.attributions.some(
    (a) =>
      a.sourceId !== null &&
      !wrongIds.has(a.sourceId) &&
      a.content.some((content) => paragraphOf(analysis, content) === block),
  );
}

function standsIn({ cue, source, content }: Attribution, sentence: Span): boolean {
  return [...cue, ...source, ...content].some((span) => overlaps(span, sentence));
}

function nearCue({ cue, content }: Attribution, span: Span): boolean {
  return (
    cue.some((c) => Math.abs(c[0] - span[0]) < 40 || overlaps(c, span)) ||
    content.some((c) => contains(c, span))
  );
}
