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
  /** Offset in the paragraph's words. */
  readonly at: number;
  /** Offset from the beginning of the paragraph's source span. */
  readonly from: number;
  /** Code units of prose, at least one. */
  readonly length: number;
  /** Code units of source, where the prose is not a copy of it. */
  readonly sourceLength?: number;
}

/** A link whose words are part of the prose. */
export interface ProseLink {
  /** Span of its words in those of the paragraph. */
  readonly span: Span;
  /** The destination as written, `#id` for a source mark. */
  readonly destination: string;
}

/** How a block stands out to the eye, which tells what it is for before its words do. */
export interface Form {
  /** How all its words are set; null where some are set otherwise than others, or all of them plainly. */
  readonly set: 'strong' | 'emphasis' | null;
  /** What the element or construct that it stands in says it is; null where nothing does. */
  readonly named: 'caption' | 'credit' | 'pull-quote' | 'byline' | 'deck' | 'note' | null;
  /** It stands with an image in one paragraph or figure, or right below one. */
  readonly besideImage: boolean;
}

/** A block that does not stand out. */
export const PLAIN_FORM: Form = { set: null, named: null, besideImage: false };

/** Names a paragraph for as long as its document is open: what replaces it in its place inherits the key. */
export type ParagraphKey = number;

/** One block of prose, markup removed. It knows no offset of the file, so it outlives edits elsewhere. */
export interface Paragraph {
  readonly key: ParagraphKey;
  readonly kind: BlockKind;
  /** 1 to 6 for headings, else 0. */
  readonly level: number;
  /** How many block quotes it stands in. */
  readonly quoteDepth: number;
  readonly form: Form;
  /** No emphasis marks, no link targets, no HTML, soft line breaks as one space. */
  readonly words: string;
  readonly links: readonly ProseLink[];
  /** Covers all words, in order; the source between two runs is markup. */
  readonly runs: readonly ProseRun[];
}

/** Where something stands: a paragraph, and a span of its words in UTF-16 code units. */
export interface Place {
  readonly paragraph: Paragraph;
  readonly span: Span;
}
