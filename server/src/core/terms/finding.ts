import type { Span } from '../text/span';

/** LSP's four severities, by name. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A stretch of the file that is no prose: in the front matter, a link's target. */
export interface FilePlace {
  /** Source span in UTF-16 code units. */
  readonly inFile: Span;
}

/** Another place that belongs to a finding. */
export interface RelatedPlace {
  /** Source span in UTF-16 code units. */
  readonly span: Span;
  readonly message: string;
}

/** One question of one rule at one place. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Source span in UTF-16 code units. */
  readonly span: Span;
  readonly message: string;
  readonly related: readonly RelatedPlace[];
  /** The key of the source or figure that the finding is about; absent for a finding about words. */
  readonly subject?: string;
  /** The same question at later places: the first that is not suppressed stands where this one is. */
  readonly again?: () => readonly Finding[];
}
