import { noteFigure } from '../fixes/note-figure';
import type { Pattern } from '../language/pattern';
import { belongsToAnother, laterPlaces, rightFigureFor } from '../story/related-figures';
import type { ClaimKind, PollRole } from '../terms/quantity';
import { readFacts, readFigure, readShortly } from '../wording/claims';
import { atPassage, type ClaimView, type ParagraphRule, type Question } from './rule';

/**
 * The inventory of figures that a fact-checker would check: each once, with its source and period. A figure given
 * again, and a disputed figure with the right one beside it, are one finding. Trends without a figure, ranks,
 * the toll of one event, a survey's sample and margin, and promises are claims in the analysis, but there is no
 * number to look up.
 */
export const statClaim: ParagraphRule = {
  id: 'stat-claim',
  asks: 'paragraph',
  default: true,
  severity: 'information',
  title: 'A statistical figure, with its source and period',
  backing: ['BBC', 'OSR'],
  check({ claims }, { vocabulary: { figures } }) {
    return claims
      .filter((claim) => isFigure(claim) && !isPromise(claim, figures.promiseBefore))
      .filter((claim) => !belongsToAnother(claim))
      .map(inventory);
  },
  fixes: atPassage((at, text, { register }) => noteFigure(text, at, register)),
};

const UNCOUNTED: ReadonlySet<ClaimKind> = new Set(['event-count', 'rank']);
const OF_THE_METHOD: ReadonlySet<PollRole | null> = new Set(['margin', 'sample']);

function isFigure({ values, kind, pollRole }: ClaimView): boolean {
  return values.length > 0 && !UNCOUNTED.has(kind) && !OF_THE_METHOD.has(pollRole);
}

const LONGEST_PROMISE = 60;

/** `would send`, `plans to buy`, up to the figure. */
function isPromise({ kind, passage }: ClaimView, promiseBefore: Pattern): boolean {
  return kind === 'count' && promiseBefore.isIn(passage.wordsBefore(LONGEST_PROMISE));
}

function inventory(claim: ClaimView): Question {
  const right = rightFigureFor(claim);
  const again = laterPlaces(claim);
  const repeated = again.map(({ passage }) => ({ at: passage, message: 'The same figure again.' }));
  const about = { at: claim.passage, about: claim };
  if (right === null)
    return {
      ...about,
      message: `“${readShortly(claim, 60)}”: ${readFacts([claim, ...again])}`,
      related: repeated,
    };
  return {
    ...about,
    message: `“${readShortly(claim, 60)}”: disputed; set right as “${readShortly(right, 60)}”, ${readFacts([right])}`,
    related: [{ at: right.passage, message: `Set right here: ${readFigure(right)}.` }, ...repeated],
  };
}
