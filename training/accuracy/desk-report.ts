import type { DeskFigure, DeskReport } from './desk-measure';

/** The report as lines: the figures in percent, and each rule with its findings and what it had to find. */
export function printDesk({ figures, byRule }: DeskReport): readonly string[] {
  const head = `  ${'rule'.padEnd(22)} findings useful   must  found`;
  return [
    ...figures.map(line),
    head,
    ...byRule.map(
      ([rule, { findings, useful, must, found }]) =>
        `  ${rule.padEnd(22)} ${column(findings, 8)} ${column(useful, 6)} ${column(must, 6)} ${column(found, 6)}`,
    ),
  ];
}

function line({ name, part, of }: DeskFigure): string {
  const share = of === 0 ? 'nan' : ((100 * part) / of).toFixed(1);
  return `  ${name.padEnd(12)} ${share.padStart(5)}  of ${of}`;
}

function column(count: number, width: number): string {
  return String(count).padStart(width);
}
