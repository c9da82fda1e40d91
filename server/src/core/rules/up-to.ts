import { insertAtSentenceEnd } from '../fixes/analysis-insertions';
import { claimsByParagraph, sentenceOf } from '../story/passages';
import type { Analysis } from '../terms/analysis';
import type { Claim } from '../terms/claim';
import type { Fix } from '../terms/fix';
import { shorten } from '../wording/text';
import type { AnalysisRule } from './rule';

/** "Up to 400": nothing, 12 and 400 all fit. The ceiling alone says little about what is usual. */
export const upTo: AnalysisRule = {
  id: 'up-to',
  default: false,
  severity: 'hint',
  title: 'A ceiling as the only figure',
  backing: ['RSS'],
  check(analysis) {
    return [...claimsByParagraph(analysis).values()].flatMap((claims) =>
      claims
        .filter((claim) => isCeiling(claim) && !isLimit(analysis, claim))
        .filter((claim) => !claims.some((other) => other.id !== claim.id && other.measure === claim.measure))
        .map((claim) => ({
          span: claim.span,
          subject: claim.id,
          message: `“${shorten(analysis.text.slice(...claim.span), 40)}” is the ceiling. What is typical?`,
        })),
    );
  },
  fixes({ span }, analysis): readonly Fix[] {
    return insertAtSentenceEnd(analysis, span, 'although TK is typical');
  },
};

function isCeiling({ hedge, hedgeSense, inQuote, inHeadline, values }: Claim): boolean {
  const isUpTo =
    hedgeSense === 'ceiling' && /^(?:anything )?(?:up to|as (?:many|much|high) as)$/.test(hedge ?? '');
  return isUpTo && values.length === 1 && !inQuote && !inHeadline;
}

/** What a law, a contract or a room allows has no typical value. */
const LIMIT =
  /\b(?:fines?|fined|prison|jail|sentences?|sentenced|penalt(?:y|ies)|maximum|limits?|limited|allow(?:s|ed|ing)?|permit(?:s|ted)?|eligible|entitled|capacity|capped|caps?|seats?|hold|holds|accommodate|warranty|reward|grants?)\b/i;

function isLimit(analysis: Analysis, claim: Claim): boolean {
  return LIMIT.test(sentenceOf(analysis, claim.span)?.text ?? '');
}
