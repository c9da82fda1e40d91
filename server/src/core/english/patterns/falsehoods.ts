import { pattern } from '../../language/pattern';
import type { FalsehoodWords } from '../../language/vocabulary/falsehoods';

const FROM = 'IFCN code of principles; fact-checkers’ and agencies’ wording';

/** Words by which an article calls something false, and by which it brings the fact. */
export const falsehoods: FalsehoodWords = {
  calledFalse: pattern({
    says: 'something is called false',
    from: FROM,
    match:
      /\b(?:falsely|wrongly|baselessly) (?:claim(?:s|ed)?|sa(?:ys|id)|assert(?:s|ed)?|suggest(?:s|ed)?|state[sd]?|told|insist(?:s|ed)?|alleg(?:es|ed)|declare[sd]?|argue[sd]?|maintain(?:s|ed)?)\b(?! to (?:be|have)\b)|\b(?:without|with no) (?:(?:offering|citing|providing|presenting|giving|any) ){0,2}evidence\b|\b(?:baseless|debunked|unfounded|discredited) (?:\p{L}+ )?(?:claims?|assertions?|allegations?|theor(?:y|ies)|rumou?rs?|accusations?|notions?)\b|\b(?:has|have) been (?:widely |repeatedly )?debunked\b/iu,
    finds: ['He [falsely claimed] that the dam leaks.', 'He said [without evidence] that it leaks.'],
    leaves: ['He falsely claimed to be a doctor.'],
  }),
  inCourt: pattern({
    says: 'a case at law',
    from: FROM,
    match:
      /\b(?:charged|indicted|convicted|pleaded|sentenced|prosecutors|indictment|lawsuit|sued|perjury|invoices?)\b/i,
    finds: ['was [convicted] of'],
    leaves: ['was asked about'],
  }),
  fact: pattern({
    says: 'the fact, or somebody who has looked into it',
    from: 'fact-checkers’ corrections',
    match:
      /\b(?:in fact|in reality|in truth|actually|contrary to|the (?:true|real|actual|correct) \p{L}+|courts?|judges?|audits?|auditors?|recounts?|investigat(?:ors?|ions?)|inquir(?:y|ies)|stud(?:y|ies)|research(?:ers)?|scientists?|data|records? shows?|records|statistics|figures show|evidence shows|fact-check(?:ers?|ed|s)?|rejected|dismissed|refuted|disproved|disproven|ruled|found no|shows? (?:that|no)|never happened|was not|were not|is not|are not|did not|has not|have not|does not|do not|has never|have never|there (?:is|was|were|are) no)\b/iu,
    finds: ['[In fact], the dam holds.', 'An [audit] [found no] leak.'],
    leaves: ['The dam leaks.'],
  }),
  clauseEnd: pattern({
    says: 'the end of a clause',
    from: FROM,
    match: /[,;:—–]|\b(?:although|though|but|even though|despite|when|while)\b/,
    finds: [' that it leaks [although] it holds', ' that it leaks[,] he said'],
    leaves: [' that it leaks'],
  }),
};
