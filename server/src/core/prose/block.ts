import type { Span } from '../text/span';
import type { BlockKind, Form, ProseLink, ProseRun } from './paragraph';

/** A paragraph of prose as it was found in the text of a file, with the way back to the source. */
export interface Block {
  readonly kind: BlockKind;
  /** The words: no emphasis marks, no link targets, no HTML, soft line breaks as one space. */
  readonly text: string;
  /** Where the block stands in the source, in UTF-16 code units. */
  readonly span: Span;
  /** Covers the whole text, in order; the source between two runs is markup. */
  readonly runs: readonly ProseRun[];
  readonly links: readonly ProseLink[];
  /** 1 to 6 for headings, else 0. */
  readonly level: number;
  /** How many block quotes it stands in. */
  readonly quoteDepth: number;
  readonly form: Form;
  /** It stands in a block of HTML, where Markdown's marks would be words. */
  readonly isHtml: boolean;
}
