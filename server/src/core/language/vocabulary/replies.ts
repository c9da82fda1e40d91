import type { Pattern } from '../pattern';

/** Accusations, answers, and who was asked. */
export interface ReplyWords {
  /** The body that was asked, itself or by those who speak for it: "a spokesman for the Harbour Board". */
  bodyIn(who: string): string | null;
  /** Nobody in particular was asked. */
  readonly nobody: Pattern;
  readonly accuses: Pattern;
  /** Before the word: nobody is accused. */
  readonly neverBefore: Pattern;
  /** Courts hear both sides, and reports of them are bound by their own rules. */
  readonly inCourt: Pattern;
  readonly answers: Pattern;
}
