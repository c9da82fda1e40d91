import { EDIT_KINDS } from '../edits';
import type { EditTimes } from '../measures/time-edits';
import { grouped, milliseconds, ratio, type Table } from './table';
import { percentile } from './times';

/** The times of both builds by kind of edit: medians and 95th percentiles in milliseconds, and how they compare. */
export function editTable(words: number, baseline: EditTimes, own: EditTimes): Table {
  const row = (name: string, before: readonly number[], now: readonly number[]) => [
    name,
    ...compared(before, now, 0.5),
    ...compared(before, now, 0.95),
  ];
  return {
    title: `One edit by its kind, ${grouped(words)} words (ms)`,
    columns: ['edit', 'median: baseline', 'this build', 'ratio', '95 %: baseline', 'this build', 'ratio'],
    rows: [
      ...EDIT_KINDS.map((kind) => row(kind, baseline.times[kind], own.times[kind])),
      row('all of them', allTimes(baseline), allTimes(own)),
    ],
  };
}

function compared(before: readonly number[], now: readonly number[], share: number): readonly string[] {
  const [old, own] = [percentile(before, share), percentile(now, share)];
  return [milliseconds(old), milliseconds(own), ratio(old, own)];
}

/** The times of edits of every kind. */
export function allTimes({ times }: EditTimes): readonly number[] {
  return EDIT_KINDS.flatMap((kind) => times[kind]);
}
