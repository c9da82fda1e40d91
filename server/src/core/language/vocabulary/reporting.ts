import type { Pattern } from '../pattern';

/** Reporting verbs: which take sides, which tell the medium, which tell a habit. */
export interface ReportingWords {
  /** A verb that takes sides; one part holds it: `doubt`, `guilt`, `vanity` or `vouches`. */
  readonly loaded: Pattern;
  /** Behind the verb: "claimed responsibility", "admitted to hospital". */
  readonly loadedOtherwise: Pattern;
  /** A plea or an oath. */
  readonly inCourt: Pattern;
  /** Before the verb: "falsely claimed" is a finding of the story. */
  readonly falselyBefore: Pattern;
  /** The neutral verb in the form of one that takes sides: "saying" for "claiming". */
  neutralFor(loaded: string): string;
  readonly release: Pattern;
  readonly statement: Pattern;
  readonly post: Pattern;
  readonly filing: Pattern;
  readonly email: Pattern;
  readonly message: Pattern;
  readonly letter: Pattern;
  readonly paper: Pattern;
  /** A cue that tells no medium. */
  readonly plainlySaid: Pattern;
  /** Around a cue: words that tell the medium. */
  readonly tellsMedium: Pattern;
  /** "Has repeatedly said": nothing that readers can look up. */
  readonly habit: Pattern;
  readonly tellsWhen: Pattern;
  /** A pronoun for somebody who may be speaking. */
  readonly somebody: Pattern;
}
