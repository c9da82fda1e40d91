import type { Role } from '../contestants/programs';
import type { Measure, Series } from '../measures/series';
import { grouped, megabytes, milliseconds, ratio, type Table } from './table';
import { median, percentile } from './times';

/** A row for each program: its medians, the 95th percentiles of times in brackets, and how often this build's it is. */
export function measureTable({ name, unit, lengths }: Measure): Table {
  const names = [...new Set(lengths.flatMap(({ series }) => series.map(({ program }) => program.name)))];
  return {
    title: `${name} (${unit})`,
    columns: ['program', ...lengths.flatMap(({ words }) => [`${grouped(words)} words`, 'of this build'])],
    rows: names.map((program) => [
      program,
      ...lengths.flatMap(({ series }) => {
        const values = series.find((one) => one.program.name === program)?.values ?? [];
        return [cell(values, unit), ratio(median(values), medianOf(series, 'own'))];
      }),
    ]),
  };
}

function cell(values: readonly number[], unit: Measure['unit']): string {
  if (unit === 'MB') return megabytes(median(values));
  const time = milliseconds(median(values));
  return values.length < 2 ? time : `${time} (${milliseconds(percentile(values, 0.95))})`;
}

/** What this build takes beside the baseline and beside the best peer that is written in JavaScript. */
export function summaryTable(measures: readonly Measure[]): Table {
  return {
    title: 'In short',
    columns: ['medians', 'words', 'this build', 'baseline', 'ratio', 'best in JavaScript', 'ratio'],
    rows: measures.flatMap(({ name, unit, lengths }) =>
      lengths.map(({ words, series }) => {
        const [own, baseline] = [medianOf(series, 'own'), medianOf(series, 'baseline')];
        const peer = bestPeer(series);
        return [
          `${name} (${unit})`,
          grouped(words),
          figure(own, unit),
          figure(baseline, unit),
          ratio(baseline, own),
          peer === null ? '–' : `${figure(median(peer.values), unit)} ${peer.program.name}`,
          peer === null ? '–' : ratio(median(peer.values), own),
        ];
      }),
    ),
  };
}

function figure(value: number, unit: Measure['unit']): string {
  return unit === 'MB' ? megabytes(value) : milliseconds(value);
}

function bestPeer(series: readonly Series[]): Series | null {
  const peers = series.filter(({ program }) => program.role === 'JavaScript');
  return peers.toSorted((a, b) => median(a.values) - median(b.values))[0] ?? null;
}

/** NaN where no program of that role was measured. */
function medianOf(series: readonly Series[], role: Role): number {
  return median(series.find(({ program }) => program.role === role)?.values ?? []);
}
