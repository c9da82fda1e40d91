import type { ClaimRelation } from '../../terms/claim';
import { agree, type Measured } from './measured';
import { shareSentence } from './placed-claim';
import { relation } from './relation';

/**
 * Finds among all counts of one thing a headline whose figure no figure of the text bears out, and one source that
 * gives two tolls. Figures of other periods, other sources and other groups differ by right.
 *
 * @param counts in the order of the text.
 */
export function findConflicts(counts: readonly Measured[]): readonly ClaimRelation[] {
  const headline = counts.find(isInHeadline);
  const body = counts.filter((count) => !isInHeadline(count));
  const [first] = body;
  const isBorneOut =
    headline === undefined || first === undefined || body.some((count) => agree(headline, count));
  return [...(isBorneOut ? [] : [conflict(headline, first)]), ...findSecondTolls(body)];
}

function isInHeadline({ told }: Measured): boolean {
  return told.claim.inHeadline;
}

function conflict(a: Measured, b: Measured): ClaimRelation {
  return relation('conflict', [a.told.claim, b.told.claim], 'disagrees', null);
}

/** Relates each toll with the next one that the same source gives for the same, in another sentence, and that differs. */
function findSecondTolls(counts: readonly Measured[]): readonly ClaimRelation[] {
  const comparable = new Map<string, Measured[]>();
  for (const count of counts) {
    const { kind, sourceId, period, unit } = count.told.claim;
    if (kind !== 'event-count' || sourceId === null) continue;
    const key = JSON.stringify([sourceId, period?.text, unit]);
    const others = comparable.get(key);
    if (others === undefined) comparable.set(key, [count]);
    else others.push(count);
  }
  const seconds = new Map<Measured, Measured>();
  for (const tolls of comparable.values()) {
    const ends = endsOfRuns(tolls);
    tolls.forEach((toll, i) => {
      const second = secondOf(tolls, ends, i);
      if (second !== null) seconds.set(toll, second);
    });
  }
  return counts.flatMap((count) => {
    const second = seconds.get(count);
    return second === undefined ? [] : [conflict(count, second)];
  });
}

/** Tolls of one figure agree, so that a run of them is passed in one step. */
function secondOf(tolls: readonly Measured[], ends: readonly number[], of: number): Measured | null {
  const toll = tolls[of];
  for (let i = ends[of] ?? tolls.length; i < tolls.length; ) {
    const other = tolls[i];
    if (toll === undefined || other === undefined) return null;
    const isOther = !agree(toll, other);
    if (isOther && !shareSentence(toll.told.placed, other.told.placed)) return other;
    i = isOther ? i + 1 : (ends[i] ?? tolls.length);
  }
  return null;
}

/** For each toll the position behind those that follow it with the same figure. */
function endsOfRuns(tolls: readonly Measured[]): readonly number[] {
  const ends: number[] = [];
  for (let i = tolls.length - 1; i >= 0; i--)
    ends[i] = isSameFigure(tolls[i], tolls[i + 1]) ? (ends[i + 1] ?? i + 1) : i + 1;
  return ends;
}

function isSameFigure(a: Measured | undefined, b: Measured | undefined): boolean {
  const [x, y] = [a?.figure, b?.figure];
  return x?.value === y?.value && x?.step === y?.step && x?.hedged === y?.hedged;
}
