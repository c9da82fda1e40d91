import type { Change, ChangeFigure, Direction } from '../../terms/quantity';
import { LOOSE_HEDGES } from '../words/hedges';
import type { Candidate } from './candidate';
import { type Lexeme, wordAt } from './lexeme';

/** The figures of one change in the order of the text; a level is a group of one. */
export type ChangeGroup = readonly [Candidate, ...Candidate[]];

/** Words that may stand between the figures of one change: "fell 38¢, or 4.4 per cent, to $8.27". */
const LINKS = /^(?:,|or|to|from|and|by|for)$/;

/**
 * Joins the figures of one change: from, to, by how much, and the size told a second way.
 *
 * @returns groups of candidates in the order of the text; a figure of its own is a group of one.
 */
export function mergeChanges(
  lexemes: readonly Lexeme[],
  candidates: readonly Candidate[],
): readonly ChangeGroup[] {
  const groups: [Candidate, ...Candidate[]][] = [];
  for (const candidate of candidates) {
    const group = groups.at(-1);
    if (group !== undefined && continues(lexemes, group, candidate)) group.push(candidate);
    else groups.push([candidate]);
  }
  return groups;
}

function continues(lexemes: readonly Lexeme[], group: readonly Candidate[], next: Candidate): boolean {
  const last = group.at(-1);
  if (last === undefined || group.length > 3) return false;
  if (group.every((c) => c.role.role === 'level')) return isFromTo(lexemes, last, next);
  const end = Math.max(last.figure.to, last.role.to);
  const begin = next.figure.from;
  if (begin - end > 2 || begin < end) return false;
  for (let i = end; i < begin; i++) if (!LINKS.test(wordAt(lexemes, i))) return false;
  const joint = wordAt(lexemes, begin - 1);
  if (joint === 'or') return last.role.role === 'by';
  if (joint === 'and' || joint === 'for') return false;
  const { role } = next.role;
  const isEnd = role === 'to' || role === 'from' || joint === 'to' || joint === 'from';
  return isEnd && !group.some((c) => roleIn(lexemes, c) === roleIn(lexemes, next));
}

/** "from 12 to 15 percent" where no verb of change stands near. */
function isFromTo(lexemes: readonly Lexeme[], last: Candidate, next: Candidate): boolean {
  if (last.figure.isRange || next.figure.isRange || last.figure.amount.measure !== next.figure.amount.measure)
    return false;
  const from = wordAt(lexemes, last.figure.from - 1) === 'from';
  return from && wordAt(lexemes, last.figure.to) === 'to' && next.figure.from === last.figure.to + 1;
}

function roleIn(lexemes: readonly Lexeme[], candidate: Candidate): string {
  const before = wordAt(lexemes, candidate.figure.from - 1);
  return before === 'to' || before === 'from' ? before : candidate.role.role;
}

/** The change that a group of figures tells; null for a plain level. */
export function changeOf(group: ChangeGroup): Change | null {
  const [first] = group;
  if (group.length === 1 && first.role.role === 'level') return null;
  let from: ChangeFigure | null = null;
  let to: ChangeFigure | null = null;
  let by: ChangeFigure | null = null;
  let also: ChangeFigure | null = null;
  for (const candidate of group) {
    const figure = changeFigure(candidate);
    const { role } = candidate.role;
    if (role === 'from' || (role === 'level' && group.length > 1 && candidate === first)) from ??= figure;
    else if (role === 'to' || (role === 'level' && candidate !== first && by === null)) to ??= figure;
    else if (by === null) by = figure;
    else also ??= figure;
  }
  return { direction: directionOf(group, from, to), from, to, by, also };
}

function directionOf(
  group: readonly Candidate[],
  from: ChangeFigure | null,
  to: ChangeFigure | null,
): Direction {
  if (from !== null && to !== null && from.measure === to.measure) {
    return to.value > from.value ? 'up' : to.value < from.value ? 'down' : 'flat';
  }
  return group.find((c) => c.role.direction !== null)?.role.direction ?? 'up';
}

function changeFigure({ figure }: Candidate): ChangeFigure {
  const { amount } = figure;
  return {
    value:
      amount.measure === 'ratio'
        ? (amount.values[0] ?? 0) / (amount.values[1] ?? 1)
        : (amount.values[0] ?? 0),
    measure: amount.measure,
    unit: amount.unit,
    step: amount.steps[0] ?? 1,
    hedged: figure.isRange || (figure.hedgeSense !== null && LOOSE_HEDGES.has(figure.hedgeSense)),
  };
}
