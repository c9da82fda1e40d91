import type { Analysis } from '../terms/analysis';
import { contains } from '../text/span';
import { type NarratorWords, narratorWords } from './narrator-words';

/**
 * Words by which an article itself calls something false. Provenance: IFCN code of principles, fact-checkers' and
 * agencies' wording. False claims of the law (fraud, insurance) and an impostor's ("falsely claimed to be a
 * doctor") are crimes that are reported, no facts in dispute.
 */
const CALLED_FALSE =
  /\b(?:falsely|wrongly|baselessly) (?:claim(?:s|ed)?|sa(?:ys|id)|assert(?:s|ed)?|suggest(?:s|ed)?|state[sd]?|told|insist(?:s|ed)?|alleg(?:es|ed)|declare[sd]?|argue[sd]?|maintain(?:s|ed)?)\b(?! to (?:be|have)\b)|\b(?:without|with no) (?:(?:offering|citing|providing|presenting|giving|any) ){0,2}evidence\b|\b(?:baseless|debunked|unfounded|discredited) (?:\p{L}+ )?(?:claims?|assertions?|allegations?|theor(?:y|ies)|rumou?rs?|accusations?|notions?)\b|\b(?:has|have) been (?:widely |repeatedly )?debunked\b/giu;
const COURT =
  /\b(?:charged|indicted|convicted|pleaded|sentenced|prosecutors|indictment|lawsuit|sued|perjury|invoices?)\b/i;

/** Where the article in its own voice calls something false; what somebody else calls false is theirs to prove. */
export function calledFalse(analysis: Analysis): readonly NarratorWords[] {
  const others = analysis.attributions
    .filter(({ sourceId }) => sourceId !== null)
    .flatMap(({ content }) => content);
  return narratorWords(analysis, CALLED_FALSE).filter(
    ({ span, before, after }) =>
      !others.some((content) => contains(content, span)) && !COURT.test(before + after),
  );
}
