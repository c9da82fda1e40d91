import type { Analysis } from '../analysis';
import type { Register } from '../register/register';
import type { Span } from '../span';
import type { Finding, Severity } from './finding';

/** What a rule's check reports; the house adds the rule's id and the configured severity. */
export type Observation = Omit<Finding, 'rule' | 'severity' | 'related'> & Partial<Pick<Finding, 'related'>>;

/** The house's own words, from the settings. Lower case. */
export interface HouseStyle {
  /** Nouns besides the lexicon's that name nobody: "stakeholders". */
  readonly vagueNouns: readonly string[];
  /** Names that need no role: heads of state, say. */
  readonly householdNames: readonly string[];
  /** Names of sources that need no further word on where a figure comes from. */
  readonly acceptedSources: readonly string[];
}

/** What a rule may look at besides the analysis. */
export interface Desk {
  readonly register: Register;
  readonly house: HouseStyle;
  /** Milliseconds since 1970; without it no embargo is held against the clock. */
  readonly now?: number;
}

/** A replacement in the source text. */
export interface Edit {
  /** Source span in UTF-16 code units; empty to insert. */
  readonly span: Span;
  readonly text: string;
}

/** Something a person would want to do about a finding. */
export interface Fix {
  /** What the menu says: a verb first. */
  readonly title: string;
  /** Empty where there is only somewhere to go. */
  readonly edits: readonly Edit[];
  /** Where the caret goes, as a source span before the edits; without it, to the first TK that they bring in. */
  readonly goTo?: Span;
  /** True for the one fix that is right without a further look: it may be applied by a key. */
  readonly isSafe?: boolean;
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
