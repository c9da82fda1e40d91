import type { RelationJudge } from '../../language/claim-judges';
import type { Judge } from '../../language/judge';
import type { ClaimRelation } from '../../terms/claim';
import type { ChangeFigure } from '../../terms/quantity';
import { keepRows } from '../keep-rows';
import { reckonChange, reckonShare } from './arithmetic';
import { findCorrections } from './corrections';
import { figureOf, isHedged } from './figures';
import { type PlacedClaim, shareSentence, type Told, wordsBetween } from './placed-claim';
import { relation } from './relation';

/** How the claims of one paragraph stand to each other, each kind in the order of the text. */
export interface Neighbours {
  /** A disputed figure and the right one. */
  readonly corrections: readonly ClaimRelation[];
  /** From, to and by how much. */
  readonly changes: readonly ClaimRelation[];
  /** A part, its whole and its share. */
  readonly shares: readonly ClaimRelation[];
}

/** Relates the claims of a paragraph that stand side by side. */
export function relateNeighbours(told: readonly Told[], judge: Judge): Neighbours {
  return {
    corrections: findCorrections(told, judge.disputes),
    changes: told.flatMap((one, i) => changeRelation(told, one, i, judge.relations)),
    shares: told.flatMap((one, i) => shareRelation(one, told[i + 1], judge.relations)),
  };
}

/** Relations with those of the version before in the place of their equals. */
export function keepNeighbours(after: Neighbours, before: Neighbours): Neighbours {
  const keep = (kind: keyof Neighbours) =>
    keepRows(after[kind], before[kind], ({ claims }) => claims.join(' '));
  return { corrections: keep('corrections'), changes: keep('changes'), shares: keep('shares') };
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
