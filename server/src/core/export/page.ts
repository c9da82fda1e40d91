/** A piece of a cell: words of the story or about it, or a line of the file to go to. */
export type Piece = string | { readonly line: number };

export type Cell = readonly Piece[];

/** One table of the list, or one list of sentences. */
export interface PageSection {
  readonly heading: string;
  /** Empty for a list. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The list of an article's sources and figures, before it is written down in one form or another. */
export interface SourcePage {
  readonly title: string;
  /** What stands beneath the title, a sentence each: words, date, version; the counts. */
  readonly head: readonly string[];
  readonly sections: readonly PageSection[];
}
