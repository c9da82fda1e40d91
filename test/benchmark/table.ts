/** A table of Markdown; the first column names the row, the others hold figures. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The table under its title, its columns padded so that it can be read in a terminal too. */
export function renderTable({ title, columns, rows }: Table): string {
  const widths = columns.map((column, at) =>
    Math.max(column.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, at) => (at === 0 ? (cells[at] ?? '').padEnd(width) : (cells[at] ?? '').padStart(width))).join(' | ')} |`;
  const rule = `|${widths.map((width, at) => (at === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [`### ${title}`, '', line(columns), rule, ...rows.map(line)].join('\n');
}

/** Milliseconds as they are read best: a decimal below 10, thousands grouped. */
export function milliseconds(time: number): string {
  if (Number.isNaN(time)) return '–';
  return time < 10 ? time.toFixed(1) : grouped(time);
}

/** Bytes in megabytes of 1,000,000 bytes. */
export function megabytes(bytes: number | null): string {
  return bytes === null || Number.isNaN(bytes) ? '–' : grouped(bytes / 1e6);
}

/** How many times the first the second is: `ratio(20, 5)` is “4.0 ×”. */
export function ratio(rival: number | null, own: number | null): string {
  if (rival === null || own === null || !Number.isFinite(rival / own)) return '–';
  const times = rival / own;
  return `${times < 10 ? times.toFixed(1) : grouped(times)} ×`;
}

/** A whole number with its thousands grouped. */
export function grouped(number: number): string {
  return Math.round(number).toLocaleString('en-GB');
}
