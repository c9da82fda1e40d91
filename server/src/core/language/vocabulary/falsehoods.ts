import type { Pattern } from '../pattern';

/** Words by which an article calls something false, and by which it brings the fact. */
export interface FalsehoodWords {
  /** An impostor’s claim ("falsely claimed to be a doctor") is a crime that is reported, no fact in dispute. */
  readonly calledFalse: Pattern;
  /** False claims of the law (fraud, insurance) are crimes that are reported. */
  readonly inCourt: Pattern;
  /** Words that bring the fact, or whoever has looked into it. */
  readonly fact: Pattern;
  /** Where the false words end: at the next comma, dash or semicolon, or where the sentence turns. */
  readonly clauseEnd: Pattern;
}
