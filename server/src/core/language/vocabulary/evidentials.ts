import type { Pattern } from '../pattern';

/** Knowledge without a knower. */
export interface EvidentialWords {
  readonly agentless: Pattern;
  /** Behind the words: "is believed by investigators to …". */
  readonly believer: Pattern;
  /** Behind the words: a custom is told, not a fact. */
  readonly folklore: Pattern;
  /** Nothing is claimed to be known. */
  readonly notKnown: Pattern;
  /** The next sentence: it gives the source. */
  readonly sourceNext: Pattern;
  /** The verb of the words. */
  readonly verb: Pattern;
  readonly reported: Pattern;
}
