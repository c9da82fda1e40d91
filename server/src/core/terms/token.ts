import type { Span } from '../text/span';

/** Universal parts of speech (universaldependencies.org/u/pos), and `SPACE`. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or mark of the prose, tagged. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  /** Universal part of speech, as the tagger of the language gives it. */
  readonly tag: PartOfSpeech;
  /** Block span in UTF-16 code units. */
  readonly span: Span;
  /** Index into the block's sentences. */
  readonly sentence: number;
}
