import type { Analysis, Claim } from '../analysis';

/** What officials declare, or what anyone can count on a page. */
const TALLIED =
  /(?:^|\s)(?:votes?|seats?|ballots?|delegates?|contests?|medals?|followers|subscribers|likes|views|signatures|signatories)$/i;
const SHARE_OF_VOTE = /\bof the (?:\p{L}+ )?vote$/u;
/** "a group of more than 50 experts": the story counts who stands before it. */
const GATHERED = /\b(?:group|list|panel|team|delegation|series|set) of\s*$/i;
const DEFINITE = /\bthe\s*$/i;
/** How a poll was made is the poll's own account. */
const POLL_METHOD =
  /\brandom sample\b|\bmargin of (?:sampling )?error\b|\b(?:poll|survey)s?\b[^.]*\bconducted\b|\baverage of\b[^.]*\bpolls?\b/i;
const LONGEST_LEAD = 40;

/**
 * True for a figure that everyone can see, so that its source is no question: votes and seats, followers, a group that
 * is counted where it stands, a number that the article goes back to, and the method of a poll.
 */
export function isSeen(claim: Claim, analysis: Analysis): boolean {
  const { text } = analysis;
  const [start, end] = claim.span;
  const lead = text.slice(Math.max(0, start - LONGEST_LEAD), start);
  if (TALLIED.test(claim.unit ?? '') || (claim.kind === 'change' && TALLIED.test(claim.subject ?? '')))
    return true;
  if (SHARE_OF_VOTE.test(text.slice(start, end)) || GATHERED.test(lead)) return true;
  if (DEFINITE.test(lead) && isRepeated(claim, analysis)) return true;
  return POLL_METHOD.test(paragraphAround(text, start, end));
}

function isRepeated({ span, values, measure }: Claim, { claims }: Analysis): boolean {
  return claims.some(
    (other) =>
      other.span[0] < span[0] &&
      other.measure === measure &&
      values.some((value) => other.values.includes(value)),
  );
}

function paragraphAround(text: string, start: number, end: number): string {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end);
  return text.slice(from, to < 0 ? text.length : to);
}
