import { insertBehind } from '../fixes/insertions';
import type { WordList } from '../language/word-list';
import { wrongFiguresFor } from '../story/related-figures';
import { hasTimeBeside } from '../story/times-beside';
import { shorten } from '../wording/text';
import { atPassage, type ClaimView, type FigureView, type ParagraphRule } from './rule';

/**
 * A sourced count or rate of things that happen, without the time in which they happened. "90,000 deaths" means
 * nothing until it is said: in a year, since the war began, in all?
 */
export const statNoPeriod: ParagraphRule = {
  id: 'stat-no-period',
  asks: 'paragraph',
  default: true,
  severity: 'information',
  title: 'A figure without its period',
  backing: ['OSR', 'BBC'],
  check(paragraph, { register, vocabulary }) {
    return paragraph.claims
      .filter((claim) => isAsked(claim) && countsHappenings(claim, vocabulary.figures.happenings))
      .filter((claim) => !register.notedAt(claim.passage).some(({ period }) => period !== null))
      .filter((claim) => !hasTimeBeside(claim, paragraph))
      .map((claim) => ({
        at: claim.passage,
        about: claim,
        message: `“${shorten(claim.passage.words, 40)}” in which period? A year, a month, since when?`,
      }));
  },
  fixes: atPassage((at, text) => [insertBehind(text, at, 'in TK')]),
};

function isAsked({
  kind,
  values,
  change,
  pollRole,
  source,
  credit,
  disputed,
  isNarrated,
}: ClaimView): boolean {
  if (kind !== 'count' && kind !== 'rate') return false;
  if (values.length !== 1 || change !== null || pollRole !== null) return false;
  const isCredited = source !== null || credit.basis === 'link';
  return isCredited && isNarrated && !disputed;
}

/** It, or the figure that it sets right, counts what happens and not what is there: deaths, not beds. */
function countsHappenings(claim: ClaimView, happenings: WordList): boolean {
  return [claim, ...wrongFiguresFor(claim)].some((one) => happens(one, happenings));
}

function happens({ unit, base, subject, measure }: FigureView, happenings: WordList): boolean {
  const words = measure === 'count' ? (unit ?? subject ?? '') : `${base?.words ?? ''} ${subject ?? ''}`;
  return words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => happenings.has(word) || happenings.has(word.replace(/s$/, '')));
}
