import type { Span } from '../text/span';

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
