import type { DisputeJudge, Judge, NounJudge, RelationJudge } from '../../language/judge';
import type { Claim, ClaimRelation, ReckonedChange } from '../../terms/claim';
import type { ChangeFigure } from '../../terms/quantity';
import { couldBeSame, reckonChange, reckonShare } from './arithmetic';
import { bringsRightFigure } from './dispute';
import { figureOf, isHedged, measuredThing } from './figures';
import { type PlacedClaim, shareSentence, type Told, wordsBetween } from './placed-claim';

/**
 * Finds how the claims of an article stand to each other.
 *
 * @param told in the order of the text.
 * @returns relations in the order of their kinds: corrections, changes, shares, repetitions, conflicts.
 */
export function relateClaims(told: readonly Told[], judge: Judge): readonly ClaimRelation[] {
  const corrections = findCorrectionPairs(told, judge.disputes);
  const corrected = new Set(corrections.flatMap((r) => r.claims));
  return [
    ...corrections,
    ...told.flatMap((t, i) => changeRelation(told, t, i, judge.relations)),
    ...told.flatMap((t, i) => shareRelation(t, told[i + 1], judge.relations)),
    ...repetitions(
      told.filter((t) => !corrected.has(t.claim.id)),
      judge.nouns,
    ),
  ];
}

/** Pairs a disputed figure with the next one of its paragraph that measures the same and is not disputed. */
function findCorrectionPairs(told: readonly Told[], judge: DisputeJudge): readonly ClaimRelation[] {
  return told.flatMap(({ claim, placed }, i) => {
    if (!claim.disputed || claim.values.length === 0) return [];
    for (const other of told.slice(i + 1)) {
      if (other.placed.paragraph !== placed.paragraph) break;
      const sameMeasure = other.claim.measure === claim.measure && other.claim.values.length > 0;
      const differs = other.claim.values[0] !== claim.values[0];
      const isRight = bringsRightFigure(other.placed, judge) || other.claim.kind === claim.kind;
      if (!other.claim.disputed && sameMeasure && differs && isRight) {
        return [relation('correction', [claim, other.claim], 'open', null)];
      }
    }
    return [];
  });
}

/** Collects from, to and by of one change, over neighbouring claims of a sentence where need be. */
function changeRelation(
  told: readonly Told[],
  { claim, placed }: Told,
  i: number,
  judge: RelationJudge,
): readonly ClaimRelation[] {
  const { change } = claim;
  if (change === null || (change.from === null && change.by === null)) return [];
  const members = [claim];
  let { from, to, by } = change;
  const before = told[i - 1];
  const after = told[i + 1];
  if (to === null && after !== undefined && isNextEnd(placed, after, judge)) {
    to = after.claim.change?.to ?? null;
    members.push(after.claim);
  }
  if (to === null && before !== undefined && isLevelBefore(before, placed, judge)) {
    to = figureOf(before.claim);
    members.unshift(before.claim);
  }
  if (by === null && after !== undefined && isSizeAfter(placed, after)) {
    by = after.claim.change?.by ?? null;
    members.push(after.claim);
  }
  if (by === null && before !== undefined && members.length === 1 && isSizeBefore(before, placed, judge)) {
    by = before.claim.change?.by ?? null;
    members.unshift(before.claim);
  }
  if (from === null || to === null) return [];
  const { from: start, to: end } = alike(from, to);
  if (start.measure !== end.measure || start.unit !== end.unit) return [];
  const { verdict, percent, difference } = reckonChange(start, end, by);
  return [relation('change', members, verdict, { from: start, to: end, percent, difference })];
}

/** "from 12 to 15 percent": a bare count beside a measured figure is measured likewise. */
function alike(from: ChangeFigure, to: ChangeFigure): { from: ChangeFigure; to: ChangeFigure } {
  const strip = (figure: ChangeFigure): ChangeFigure =>
    figure.measure === 'count' ? { ...figure, unit: null } : figure;
  return { from: strip(from), to: strip(to) };
}

/** "rose 6 percent last year, to about $890 million" */
function isNextEnd(placed: PlacedClaim, { claim, placed: next }: Told, judge: RelationJudge): boolean {
  if (!shareSentence(next, placed)) return false;
  const isEnd = claim.change?.to != null && claim.change.by === null && claim.change.from === null;
  return isEnd && isClose(placed, next, judge);
}

/** "About 3.4 million cases are pending, up from 1.3 million in 2020" */
function isLevelBefore({ claim, placed: before }: Told, placed: PlacedClaim, judge: RelationJudge): boolean {
  if (!shareSentence(before, placed) || claim.change?.by != null || claim.change?.from != null) return false;
  if (!judge.beginsAsChange.isIn(wordsBetween(placed, ...placed.span))) return false;
  return isClose(before, placed, judge);
}

/** "rose from 12 percent to 15 percent, up 3 points" */
function isSizeAfter(placed: PlacedClaim, { claim, placed: next }: Told): boolean {
  const { change } = claim;
  const isSize = change !== null && change.by !== null && change.from === null && change.to === null;
  return isSize && shareSentence(next, placed) && isApposition(placed, next);
}

/** Nothing but a comma or a dash between two claims. */
function isApposition(a: PlacedClaim, b: PlacedClaim): boolean {
  return /^\s?[,(–—-]+\s?$/.test(wordsBetween(a, a.span[1], b.span[0]));
}

/** "fell 3 points, to 12 percent from 15 percent" cut in two. */
function isSizeBefore({ claim, placed: before }: Told, placed: PlacedClaim, judge: RelationJudge): boolean {
  return (
    shareSentence(before, placed) &&
    claim.change?.by != null &&
    claim.change.to === null &&
    isClose(before, placed, judge)
  );
}

const LONGEST_GAP = 60;

/** Do two claims of a sentence stand next to each other, without another clause between them? */
function isClose(a: PlacedClaim, b: PlacedClaim, judge: RelationJudge): boolean {
  const gap = wordsBetween(a, a.span[1], b.span[0]);
  return gap.length <= LONGEST_GAP && !judge.otherClause.isIn(gap);
}

/** "62 of the 124 members, or 50 percent": part, whole and share side by side. */
function shareRelation(
  { claim, placed }: Told,
  next: Told | undefined,
  judge: RelationJudge,
): readonly ClaimRelation[] {
  if (next === undefined || !shareSentence(next.placed, placed) || claim.measure !== 'ratio') return [];
  const gap = wordsBetween(placed, placed.span[1], next.placed.span[0]);
  if (!judge.shareJoint.isIn(gap) || next.claim.measure !== 'percent') return [];
  const [part, whole] = claim.values;
  const share = figureOf(next.claim);
  if (part === undefined || whole === undefined || share === null) return [];
  const hedged = isHedged(claim);
  const count = (value: number): ChangeFigure => ({ value, measure: 'count', unit: null, step: 1, hedged });
  return [relation('part-whole', [claim, next.claim], reckonShare(count(part), count(whole), share), null)];
}

/** The same figure again, and the same quantity with another value. */
function repetitions(told: readonly Told[], judge: NounJudge): readonly ClaimRelation[] {
  const found: ClaimRelation[] = [];
  const byValue = new Map<string, Told>();
  const byThing = new Map<string, Told[]>();
  for (const item of told) {
    const { claim } = item;
    const figure = figureOf(claim);
    if (figure === null || claim.disputed) continue;
    const key = `${claim.measure} ${claim.measure === 'count' ? '' : (claim.unit ?? '')} ${figure.value}`;
    const same = byValue.get(key);
    const thing = measuredThing(claim, judge);
    if (same !== undefined && isSameThing(same.claim, claim, judge))
      found.push(relation('repeated', [same.claim, claim], 'agrees', null));
    else if (same === undefined) byValue.set(key, item);
    if (thing === null || claim.change !== null || claim.measure !== 'count') continue;
    const others = byThing.get(`${claim.measure} ${thing}`) ?? [];
    byThing.set(`${claim.measure} ${thing}`, [...others, item]);
  }
  for (const items of byThing.values()) found.push(...conflicts(items));
  return found;
}

/** Small and round figures recur by chance; others are the same unless they count different things. */
function isSameThing(a: Claim<unknown>, b: Claim<unknown>, judge: NounJudge): boolean {
  const [x, y] = [measuredThing(a, judge), measuredThing(b, judge)];
  if (x !== null && y !== null) return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`);
  return String(a.values[0]).replace(/0+$/, '').length >= 3;
}

/**
 * A headline whose figure no figure of the text bears out, and one source that gives two tolls.
 * Figures of other periods, other sources and other groups differ by right.
 */
function conflicts(items: readonly Told[]): readonly ClaimRelation[] {
  const headline = items.find(({ claim }) => claim.inHeadline);
  const body = items.filter(({ claim }) => !claim.inHeadline);
  const found: ClaimRelation[] = [];
  const [first] = body;
  if (headline !== undefined && first !== undefined && !body.some((b) => agree(headline.claim, b.claim))) {
    found.push(relation('conflict', [headline.claim, first.claim], 'disagrees', null));
  }
  for (const [i, a] of body.entries()) {
    if (a.claim.kind !== 'event-count') continue;
    const other = body.slice(i + 1).find((b) => isSecondToll(a, b));
    if (other !== undefined) found.push(relation('conflict', [a.claim, other.claim], 'disagrees', null));
  }
  return found;
}

function isSecondToll(a: Told, b: Told): boolean {
  const sameSource = a.claim.sourceId !== null && a.claim.sourceId === b.claim.sourceId;
  const samePeriod = a.claim.period?.text === b.claim.period?.text;
  const apart = !shareSentence(a.placed, b.placed);
  return (
    b.claim.kind === 'event-count' &&
    sameSource &&
    samePeriod &&
    apart &&
    a.claim.unit === b.claim.unit &&
    !agree(a.claim, b.claim)
  );
}

function agree(a: Claim<unknown>, b: Claim<unknown>): boolean {
  const [x, y] = [figureOf(a), figureOf(b)];
  return x === null || y === null || couldBeSame(x, y);
}

function relation(
  kind: ClaimRelation['kind'],
  claims: readonly Claim<unknown>[],
  verdict: ClaimRelation['verdict'],
  reckoned: ReckonedChange | null,
): ClaimRelation {
  const headlines = claims.filter((c) => c.inHeadline).length;
  return {
    kind,
    claims: claims.map((c) => c.id),
    verdict,
    reckoned,
    isHeadlineAgainstBody: headlines > 0 && headlines < claims.length,
  };
}
