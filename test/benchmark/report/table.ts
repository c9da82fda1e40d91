/** A table of Markdown; the first column names the row, the others hold figures. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The table under its title, its columns padded so that it can be read in a terminal too. */
export function renderTable({ title, columns, rows }: Table): string {
  const widths = columns.map((_, at) =>
    Math.max(3, ...[columns, ...rows].map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) => {
    const padded = widths.map((width, at) =>
      at === 0 ? (cells[at] ?? '').padEnd(width) : (cells[at] ?? '').padStart(width),
    );
    return `| ${padded.join(' | ')} |`;
  };
  const rule = line(widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)));
  return [`### ${title}`, '', line(columns), rule, ...rows.map(line)].join('\n');
}

/** Milliseconds as they are read best: with a decimal below 10, with thousands grouped; “–” for NaN. */
export function milliseconds(time: number): string {
  if (Number.isNaN(time)) return '–';
  return time < 10 ? time.toFixed(1) : grouped(time);
}

/** Bytes in units of a million; “–” for NaN. */
export function megabytes(bytes: number): string {
  return milliseconds(bytes / 1e6);
}

/** How many times the second the first is: `ratio(20, 5)` is “4.0 ×”; “–” where one of them is NaN. */
export function ratio(one: number, other: number): string {
  const times = one / other;
  if (!Number.isFinite(times)) return '–';
  return `${times < 1 ? times.toFixed(2) : milliseconds(times)} ×`;
}

/** A whole number with its thousands grouped. */
export function grouped(number: number): string {
  return Math.round(number).toLocaleString('en-GB');
}
