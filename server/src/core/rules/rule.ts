import type { Analysis } from '../analysis';
import type { Finding, Severity } from './finding';

/** What a rule's check reports; the house adds the rule's id and the configured severity. */
export type Observation = Omit<Finding, 'rule' | 'severity' | 'related'> & Partial<Pick<Finding, 'related'>>;

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
  /** A pure function over the analysis. */
  readonly check: (analysis: Analysis) => readonly Observation[];
}
