import type { Pattern } from '../pattern';

/** Names of people, and what is told of them. */
export interface PeopleWords {
  /** A list of names, a title or a sentence rather than a name. */
  readonly notInAName: Pattern;
  /** Behind a name: a reporter who signs. */
  readonly signedBehind: Pattern;
  /** Behind a name: "Ana Ruiz, 41, of Leeds", "Ana Ruiz’s daughter", "Ana Ruiz (Green)". */
  readonly toldBehind: Pattern;
  /** "Jr.", "III" behind a surname. */
  readonly generation: Pattern;
  /** "St. Mary of the Harbour": a place, or a title. */
  readonly placeName: Pattern;
}
