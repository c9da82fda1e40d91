import { narratorWords } from '../story/narrator-words';
import { claimsById, sentenceOf } from '../story/passages';
import type { Analysis } from '../terms/analysis';
import type { PollLead, PollRecord } from '../terms/poll';
import { readNumber } from '../wording/numbers';
import type { AnalysisRule, Observation } from './rule';

/**
 * A lead that the margin of error does not bear out, and "statistical tie", which says that a poll found what it
 * did not find.
 */
export const pollLead: AnalysisRule = {
  id: 'poll-lead',
  default: true,
  severity: 'warning',
  title: 'A lead inside the margin of error',
  backing: ['AP'],
  check(analysis) {
    return [
      ...analysis.polls.flatMap((poll) => leadsInside(poll, analysis)),
      ...(analysis.polls.length === 0 ? [] : ties(analysis)),
    ].sort((a, b) => a.span[0] - b.span[0]);
  },
};

const LEADING =
  /\b(?:leads?|led|leading|ahead|edges? out|edged out|outpolls?|has an? (?:\S+ )?(?:lead|edge|advantage))\b/i;
/** The margin of the whole sample says nothing about a part of it. */
const SUBGROUP =
  /\b(?:among|with|of) (?:\p{L}+ )?(?:women|men|independents|Republicans|Democrats|white|Black|Latino|Hispanic|younger|older|young|those)\b/iu;
const TIE =
  /\b(?:statistical(?:ly)? (?:tie|tied|dead heat|deadlock)|(?:statistical|virtual|technical) dead heat)\b/gi;

function leadsInside(poll: PollRecord, analysis: Analysis): readonly Observation[] {
  const claims = claimsById(analysis);
  const { margin } = poll;
  if (margin === null) return [];
  return poll.leads.flatMap((lead) => {
    const first = claims.get(lead.claims[0] ?? '');
    const sentence = first === undefined ? null : sentenceOf(analysis, first.span);
    if (first === undefined || sentence === null || first.inQuote || lead.reading !== 'even') return [];
    const claimsLead = first.pollRole === 'lead' || LEADING.test(sentence.text);
    if (!claimsLead || SUBGROUP.test(sentence.text) || lead.points === 0) return [];
    return [{ span: first.span, subject: first.id, message: question(lead, margin) }];
  });
}

function question({ points }: PollLead, margin: number): string {
  return `A ${readNumber(points)}-point gap and a margin of ±${readNumber(margin)}: is that a lead, or “about even”?`;
}

function ties(analysis: Analysis): readonly Observation[] {
  return narratorWords(analysis, TIE).map(({ span, words }) => ({
    span,
    message: `“${words}” says more than a poll can. AP would write “about even”. Shall we?`,
  }));
}
