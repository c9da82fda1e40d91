import type { NounPhrase } from './noun-phrase';

/** A place in one block where the prose speaks of a person, a body or a document. */
export interface LocalMention {
  readonly phrase: NounPhrase;
  /** Index into the block's sentences. */
  readonly sentence: number;
  /** True when it opens its sentence or clause as its subject. */
  readonly subject: boolean;
  /** True for the subject of "when Delgado left, …": the sentence is about somebody else. */
  readonly subordinate: boolean;
  /** True inside quotation marks. */
  readonly quoted: boolean;
  /** True for "Delgado’s plan": it stands beside what the sentence is about. */
  readonly possessive: boolean;
  /** The gender of the first pronoun after a name, before another name comes. */
  readonly pronounAfter: 'male' | 'female' | null;
}
