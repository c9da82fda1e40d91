import type { Span } from '../../text/span';
import type { Pattern } from '../pattern';

/** Judgements of somebody’s character or fitness. */
export interface AttackWords {
  /**
   * The first word that judges, where what is said says it of somebody else as a fact: no "racist remarks", which are
   * something that was done, no denial, no charge, nobody's word on themselves. A span of what is said.
   */
  attackIn(said: string): Span | null;
  /** Before the word: "he is a bully" is said of whomever the paragraph last named. */
  readonly personal: Pattern;
  /** What a share of those asked think is a finding. */
  readonly survey: Pattern;
  readonly condition: Pattern;
}
