import type { Finding, Severity } from '../core/terms/finding';
import { indexLines } from '../core/text/line-index';
import type { FailOn } from './arguments';

/** The findings of one article as lines `file:line:col severity rule message`, in the order of the text. */
export function checkReport(file: string, text: string, findings: readonly Finding[]): string {
  const lines = indexLines(text);
  return findings
    .map(({ span, severity, rule, message }) => {
      const { line, column } = lines.placeOf(span[0]);
      return `${file}:${line}:${column} ${severity} ${rule} ${message}\n`;
    })
    .join('');
}

const RANK: Readonly<Record<FailOn, number>> = { never: 0, error: 1, warning: 2, information: 3, hint: 4 };

/** Is a finding of this severity bad enough to fail? */
export function reaches(severity: Severity, failOn: FailOn): boolean {
  return RANK[severity] <= RANK[failOn];
}
