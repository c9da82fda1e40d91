import type { Pattern } from '../pattern';

/** Names of people, and what is told of them. */
export interface PeopleWords {
  /** "Ana Ruiz"; a single word may be anything, and a list of names, a title or an outlet is none. */
  isFullName(name: string): boolean;
  surnameOf(name: string): string;
  /** A role, a trade or a title outside quotation marks, whoever it is said of: a reader joins the two. */
  tellsRole(sentence: string): boolean;
  /** Behind a name: a reporter who signs. */
  readonly signedBehind: Pattern;
  /** Behind a name: "Ana Ruiz, 41, of Leeds", "Ana Ruiz’s daughter", "Ana Ruiz (Green)". */
  readonly toldBehind: Pattern;
  /** Behind the words for somebody: "a partner **of** the firm", "a clerk **who** saw it". */
  readonly goesOn: Pattern;
  /** "St. Mary of the Harbour": a place, or a title. */
  readonly placeName: Pattern;
}
