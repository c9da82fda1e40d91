import type { Desk } from '../core/rules/rule';
import type { Analysis } from '../core/terms/analysis';
import type { Finding } from '../core/terms/finding';
import type { LineIndex } from '../core/text/line-index';
import type { IgnoresFileOfHouse } from './house';

/** One version of an open article with all that a language feature may ask about it. */
export interface Article {
  readonly uri: string;
  readonly version: number;
  readonly analysis: Analysis;
  readonly lines: LineIndex;
  /** What the rules looked at besides the analysis. */
  readonly desk: Desk;
  readonly findings: readonly Finding[];
  readonly ignoresFile: IgnoresFileOfHouse | null;
  /** Never the same for two versions, two readings or two settings: the `resultId` of its diagnostics. */
  readonly resultId: string;
}
