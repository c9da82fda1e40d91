import type { Pattern } from '../pattern';
import type { WordList } from '../word-list';

/** Classes of people who stand for nobody in particular. */
export interface ClassWords {
  /** Agentless evidentials name no people to ask about. */
  readonly agentless: Pattern;
  /** "Some" and "many" alone name no class. */
  readonly bareQuantifier: Pattern;
  readonly leadingQuantifier: Pattern;
  /** Whom it means was told before; nobody here to name. */
  readonly pronoun: Pattern;
  /** "Some involved in the talks". */
  readonly modifierFirst: Pattern;
  /** Behind the words: an example ("such as Ada Brunner"). */
  readonly exampleBehind: Pattern;
  readonly exampleWithin: Pattern;
  readonly tail: Pattern;
  /** A party as a whole, in lower case. */
  readonly party: Pattern;
  /** Adjectives, and nouns used as such, that open the name of a class: "senior". Lower case. */
  readonly adjectives: WordList;
}
