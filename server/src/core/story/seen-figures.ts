import {
  COUNTED_AT_SIGHT,
  FOUND_IN_SENTENCE,
  INTENDED_OR_RULED,
  LOOSE_FIGURE,
  TALLIED,
} from '../english/words/seen-figures';
import type { Analysis } from '../terms/analysis';
import type { Claim } from '../terms/claim';
import { sentenceOf } from './passages';

const SHARE_OF_VOTE = /\bof the (?:\p{L}+ )?vote$/u;
const DEFINITE = /\b(?:the|those|these)\s*$/i;
const LONGEST_LEAD = 40;
/** Smaller counts are counted by whoever writes. */
const FEWEST = 100;

/**
 * True for a figure whose source is no question: votes and seats, what is counted where it stands, a number that the
 * article goes back to, small counts and loose ones, what somebody means to do or the law says, and what the sentence
 * says was found.
 */
export function isSeen(claim: Claim, analysis: Analysis): boolean {
  const { text } = analysis;
  const [start, end] = claim.span;
  const words = text.slice(start, end);
  const lead = text.slice(Math.max(0, start - LONGEST_LEAD), start);
  const isCount = claim.kind === 'count';
  if (isCount && claim.values.every((value) => value < FEWEST)) return true;
  if (TALLIED.test(claim.unit ?? '') || (claim.kind === 'change' && TALLIED.test(claim.subject ?? '')))
    return true;
  if (SHARE_OF_VOTE.test(words) || LOOSE_FIGURE.test(words) || COUNTED_AT_SIGHT.test(lead)) return true;
  if (DEFINITE.test(lead) && isRepeated(claim, analysis)) return true;
  const sentence = sentenceOf(analysis, claim.span)?.text ?? '';
  return INTENDED_OR_RULED.test(sentence) || FOUND_IN_SENTENCE.test(sentence);
}

function isRepeated({ span, values, measure }: Claim, { claims }: Analysis): boolean {
  return claims.some(
    (other) =>
      other.span[0] < span[0] &&
      other.measure === measure &&
      values.some((value) => other.values.includes(value)),
  );
}
