import type { Span } from '../text/span';

/** CommonMark's and GFM's blocks that hold prose. */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-cell' | 'footnote';

/**
 * A stretch of prose and the stretch of source that it comes from.
 *
 * Without `sourceLength` it stands in the source as it is: `prose[at + i]` is `source[from + i]`. With it, the
 * source has something else in that place, as a whole: a line break for a space, `&amp;` for an ampersand.
 */
export interface ProseRun {
  /** Block offset. */
  readonly at: number;
  /** Offset from the beginning of the block's source span. */
  readonly from: number;
  /** Code units of prose, at least one. */
  readonly length: number;
  /** Code units of source, where the prose is not a copy of it. */
  readonly sourceLength?: number;
}

/** A link whose words are part of the prose. */
export interface ProseLink {
  /** Block span of the words. */
  readonly span: Span;
  /** The destination as written, `#id` for a source mark. */
  readonly destination: string;
}

/** One paragraph of prose, markup removed, with the way back to the source. */
export interface Block {
  readonly kind: BlockKind;
  /** The words: no emphasis marks, no link targets, no HTML, soft line breaks as one space. */
  readonly text: string;
  /** Where the block stands in the source. */
  readonly span: Span;
  /** Covers the whole text, in order; the source between two runs is markup. */
  readonly runs: readonly ProseRun[];
  readonly links: readonly ProseLink[];
  /** 1 to 6 for headings, else 0. */
  readonly level: number;
  /** How many block quotes it stands in. */
  readonly quoteDepth: number;
}

/** A span in the prose of one block of the document. */
export interface PlacedSpan {
  /** Index into the document's blocks. */
  readonly block: number;
  readonly span: Span;
}
