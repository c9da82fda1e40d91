import type { Pattern } from '../pattern';

/** Accusations, answers, and who was asked. */
export interface ReplyWords {
  /** Somebody who speaks for a body: `body` and all behind it. */
  readonly speaksForBody: Pattern;
  /** A body at the beginning of words: `body`. */
  readonly bodyItself: Pattern;
  /** Nobody in particular was asked. */
  readonly nobody: Pattern;
  readonly accuses: Pattern;
  /** Before the word: nobody is accused. */
  readonly neverBefore: Pattern;
  /** Courts hear both sides, and reports of them are bound by their own rules. */
  readonly inCourt: Pattern;
  readonly answers: Pattern;
}
