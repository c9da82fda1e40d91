import { leadsIn } from '../story/told-leads';
import { readNumber } from '../wording/numbers';
import { articleRule, type FigureView, type Passage, type PollView, type Question } from './rule';

/** Words of the article's own voice that call a poll a tie, or a figure that its sentence gives as a lead. */
type Found = { readonly tie: Passage } | { readonly lead: FigureView };

/**
 * A lead that the margin of error does not bear out, and "statistical tie", which says that a poll found what it
 * did not find. It asks the whole article, since a tie is a poll's wherever the article tells of one.
 */
export const pollLead = articleRule({
  id: 'poll-lead',
  default: true,
  severity: 'warning',
  title: 'A lead inside the margin of error',
  backing: ['AP'],
  find: (paragraph, { vocabulary: { surveys } }): readonly Found[] => [
    ...paragraph.narrated(surveys.tie).map((tie) => ({ tie })),
    ...leadsIn(paragraph, surveys).map((lead) => ({ lead })),
  ],
  check({ polls }, _desk, found) {
    if (polls.length === 0) return [];
    const all = found.flatMap(({ found: words }) => words);
    const told = new Set(all.flatMap((one) => ('lead' in one ? [one.lead.key] : [])));
    const ties = all.flatMap((one) => ('tie' in one ? [one.tie] : []));
    return [...polls.flatMap((poll) => leadsInside(poll, told)), ...ties.map(tieQuestion)];
  },
});

function leadsInside({ margin, leads }: PollView, told: ReadonlySet<string>): readonly Question[] {
  if (margin === null) return [];
  return leads.flatMap(({ claims: [first], points, reading }) => {
    if (first === undefined || reading !== 'even' || points === 0 || !told.has(first.key)) return [];
    const gap = `A ${readNumber(points)}-point gap and a margin of ±${readNumber(margin)}`;
    return [{ at: first.passage, about: first, message: `${gap}: is that a lead, or “about even”?` }];
  });
}

function tieQuestion(at: Passage): Question {
  return {
    at,
    message: `“${at.words}” says more than a poll can. AP would write “about even”. Shall we?`,
  };
}
