import type { PersonName } from './noun-phrase';
import type { Gender } from './source';

/** A person whom the article names, whether or not as a source. */
export interface Person {
  /** Names the person among all of the article: the name, in lower case, under which the directory has them. */
  readonly key: string;
  /** The fullest name that the article gives. */
  readonly name: string;
  /** Lower-case parts of that name. */
  readonly parts: readonly string[];
  readonly gender: Gender | null;
  /** Role nouns and title words that stand beside the name, lower case, singular. */
  readonly roles: ReadonlySet<string>;
  /** 2: a title, role or known given name tells a person; 1: only the form of the name. */
  readonly certainty: 1 | 2;
}

/** The named people of one article. */
export interface People {
  /** The person whom a name means; null for a name that nobody here bears for certain. */
  of(name: PersonName): Person | null;
  /** The one person in the article who goes under a role noun; null where there is none or more than one. */
  inRole(noun: string): Person | null;
}
