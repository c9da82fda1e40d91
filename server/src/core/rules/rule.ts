import type { Register } from '../register/register';
import type { Analysis } from '../terms/analysis';
import type { Finding, Severity } from '../terms/finding';
import type { Fix } from '../terms/fix';
import type { HouseStyle } from '../terms/house';

/** What a rule's check reports; the house adds the rule's id and the configured severity. */
export type Observation = Omit<Finding, 'rule' | 'severity' | 'related'> & Partial<Pick<Finding, 'related'>>;

/** What a rule may look at besides the analysis. */
export interface Desk {
  readonly register: Register;
  readonly house: HouseStyle;
  /** Milliseconds since 1970; without it no embargo is held against the clock. */
  readonly now?: number;
}

/** An editor's question, asked once, in the right place. One rule a file, named after its id. */
export interface Rule {
  readonly id: string;
  /** In the default set? */
  readonly default: boolean;
  readonly severity: Severity;
  /** The question in a few words, for tables and settings. */
  readonly title: string;
  /** The newsroom standards that ask for it. */
  readonly backing: readonly string[];
  /** A pure function over the analysis and what the desk noted. */
  readonly check: (analysis: Analysis, desk: Desk) => readonly Observation[];
  /** What can be done about one of its findings, computed when somebody asks. */
  readonly fixes?: (finding: Finding, analysis: Analysis, desk: Desk) => readonly Fix[];
}
