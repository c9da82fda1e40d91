import { insertBehind } from '../fixes/insertions';
import type { WordList } from '../language/word-list';
import { shorten } from '../wording/text';
import {
  atPassage,
  type ClaimView,
  type FigureView,
  type ParagraphRule,
  type ParagraphView,
  type Passage,
} from './rule';

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
      .filter((claim) => !timesNear(paragraph).some((time) => isFree(time, claim, paragraph)))
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
  const corrected = claim.relations.flatMap(({ kind, claims: [wrong, right] }) =>
    kind === 'correction' && wrong !== undefined && right?.key === claim.key ? [wrong] : [],
  );
  return [claim, ...corrected].some((one) => happens(one, happenings));
}

function happens({ unit, base, subject, measure }: FigureView, happenings: WordList): boolean {
  const words = measure === 'count' ? (unit ?? subject ?? '') : `${base?.words ?? ''} ${subject ?? ''}`;
  return words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => happenings.has(word) || happenings.has(word.replace(/s$/, '')));
}

/** In the paragraph, or in the sentence next to it on either side. */
function timesNear({ times, previous, next }: ParagraphView): readonly Passage[] {
  const last = previous?.sentences.at(-1);
  const first = next?.sentences[0];
  return [
    ...times,
    ...(previous?.times.filter((time) => last?.touches(time)) ?? []),
    ...(next?.times.filter((time) => first?.touches(time)) ?? []),
  ];
}

/** No other figure has taken the time. */
function isFree(time: Passage, claim: ClaimView, { claims, previous, next }: ParagraphView): boolean {
  return ![...claims, ...(previous?.claims ?? []), ...(next?.claims ?? [])]
    .filter((other) => other.key !== claim.key && isNearer(other, claim))
    .some(({ passage, period }) => passage.touches(time) || period?.passage.touches(time));
}

/** A claim of another kind that shares its words for the time has them nearer: "4,000, and drownings fell in 2019". */
function isNearer(other: ClaimView, claim: ClaimView): boolean {
  if (other.disputed) return true;
  if (other.period === null || other.kind === claim.kind) return false;
  const time = other.period.passage;
  return other.passage.distanceTo(time) < claim.passage.distanceTo(time);
}
