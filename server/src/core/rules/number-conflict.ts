import { goTo } from '../fixes/go-to';
import type { Pattern } from '../language/pattern';
import { contradictedBy } from '../story/related-figures';
import { addUp, isToppedUp } from '../story/sums';
import { readFigure } from '../wording/claims';
import { shorten } from '../wording/text';
import { articleRule, type ClaimView, type FigureView, type Message } from './rule';

/** A figure of the story, with those before it that it contradicts. */
interface Told {
  readonly claim: ClaimView;
  readonly others: readonly FigureView[];
}

/**
 * The same thing counted twice with different results: the headline says 12, the text 14. It asks the whole article, as
 * a headline may add up what any two paragraphs tell apart.
 */
export const numberConflict = articleRule({
  id: 'number-conflict',
  default: true,
  severity: 'information',
  title: 'Two figures for one thing',
  backing: ['desk'],
  find({ claims }, { vocabulary: { figures } }): readonly Told[] {
    return claims.map((claim) => ({
      claim,
      others: contradictedBy(claim).filter((other) => !isTopped(claim, other, figures.more)),
    }));
  },
  check(_story, _desk, found) {
    const told = found.flatMap(({ found: figures }) => figures);
    return told.flatMap(({ claim, others }) =>
      others
        .filter((other) => !isSum(other, claim, told))
        .map((other) => ({
          at: claim.passage,
          about: claim,
          message: question(other, claim),
          related: [{ at: other.passage, message: 'The other figure.' }],
        })),
    );
  },
  fixes: ({ related: [other] = [] }, text) =>
    other === undefined ? [] : [goTo('Go to the other figure', text, other.at)],
});

/** "800 were rescued, and the fire brigade saved 300 more". */
function isTopped(claim: ClaimView, headline: FigureView, more: Pattern): boolean {
  const number = headline.inHeadline ? more.first(claim.passage.after)?.parts.number : undefined;
  return number !== undefined && isToppedUp(claim, Number(number.replaceAll(',', '')), headline);
}

/** The headline adds up what the text tells apart: 900 rescued are the 700 and the 200. */
function isSum(headline: FigureView, second: ClaimView, told: readonly Told[]): boolean {
  return (
    headline.inHeadline &&
    told.some(
      ({ claim: { key, inHeadline, measure }, claim }) =>
        !inHeadline && key !== second.key && measure === second.measure && addUp(second, claim, headline),
    )
  );
}

function question(first: FigureView, second: FigureView): Message {
  const told = `says “${words(first)}”, this line “${words(second)}”. Which is right?`;
  if (first.inHeadline !== second.inHeadline) return `The headline ${told}`;
  return (lineOf) => `Line ${lineOf(first.passage)} ${told}`;
}

function words(figure: FigureView): string {
  return shorten(readFigure(figure), 50);
}
