import { goTo } from '../fixes/go-to';
import { readFigure } from '../wording/claims';
import type { ParagraphRule } from './rule';

/** The wrong figure comes first and the right one after it: readers keep what they read first. */
export const falseClaimFirst: ParagraphRule = {
  id: 'false-claim-first',
  asks: 'paragraph',
  default: false,
  severity: 'hint',
  title: 'The falsehood before the fact',
  backing: ['NPR'],
  check({ claims, passage }) {
    return claims.flatMap((disputed) =>
      disputed.relations.flatMap(({ kind, claims: [wrong, fact] }) => {
        if (kind !== 'correction' || wrong?.key !== disputed.key || fact === undefined) return [];
        const isBefore =
          passage.holds(fact.passage) && fact.passage.place.span[0] < disputed.passage.place.span[0];
        if (isBefore) return [];
        const words = readFigure(fact);
        return [
          {
            at: disputed.passage,
            about: disputed,
            message: (lineOf) =>
              `Could the true figure, “${words}” on line ${lineOf(fact.passage)}, come first?`,
            related: [{ at: fact.passage, message: 'The true figure.' }],
          },
        ];
      }),
    );
  },
  fixes: ({ related: [fact] = [] }, text) =>
    fact === undefined ? [] : [goTo('Go to the true figure', text, fact.at)],
};
