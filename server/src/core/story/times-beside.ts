import type { Passage } from './passage';
import type { ClaimView, ParagraphView } from './views';

/** A time that may be a figure's stands near it: no other figure has taken it. */
export function hasTimeBeside(claim: ClaimView, paragraph: ParagraphView): boolean {
  return timesNear(paragraph).some((time) => isFree(time, claim, paragraph));
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
