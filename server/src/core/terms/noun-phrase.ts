import type { Span } from '../text/span';

/** How a noun phrase points: at something known, at something new, at one of several. */
export type Determiner =
  | 'definite'
  | 'demonstrative'
  | 'possessive'
  | 'indefinite'
  | 'another'
  | 'partitive'
  | 'quantified'
  | 'bare';

/** The name of a person as one place of the text writes it. */
export interface PersonName {
  /** The name without titles: "Maria Delgado". */
  readonly full: string;
  /** Lower-case parts, in order, initials included. */
  readonly parts: readonly string[];
  readonly span: Span;
  /** Titles before it, lower case without stop: "rep", "president". */
  readonly titles: readonly string[];
  /** How sure the form makes it that a person bears the name: 2 a title, role or known given name; 1 form alone. */
  readonly certainty: 1 | 2;
}

/** A noun phrase as the linking of sources reads it. Spans are block spans. */
export interface NounPhrase {
  readonly span: Span;
  readonly text: string;
  readonly pronoun: string | null;
  readonly determiner: Determiner;
  /** The possessor of a possessive phrase, lower case: "his", "the company". */
  readonly possessor: string | null;
  readonly plural: boolean;
  readonly count: number | null;
  /** The head noun, singular, lower case; the last part of a proper name. */
  readonly head: string;
  /** What the head noun can stand for; null where the lexicons do not hold it. */
  readonly nounClass: NounClass | null;
  /** Human nouns that stand with a person's name, lower case, singular. */
  readonly roles: readonly string[];
  /** The gender that one of them tells: "chairwoman", "father". */
  readonly roleGender: 'male' | 'female' | null;
  /** Content words before the head, lower case. */
  readonly modifiers: readonly string[];
  /** Content words of the restrictive part after the head. */
  readonly tail: readonly string[];
  /** The words after the head up to a comma, as they stand. */
  readonly tailSpan: Span | null;
  readonly name: PersonName | null;
  /** The proper name of a body: "Centers for Disease Control and Prevention". */
  readonly proper: string | null;
  /** The part before the first comma or bracket: the description without its appositions. */
  readonly core: Span;
  /** What stands after commas and in brackets, in order. */
  readonly appositions: readonly Span[];
  /** The people named in a coordination ("Okafor and Lind"), when there is more than one. */
  readonly conjuncts: readonly PersonName[];
}

/** What a common noun can stand for as a source. */
export type NounClass = 'human' | 'organization' | 'document' | 'poll' | 'post' | 'media';
