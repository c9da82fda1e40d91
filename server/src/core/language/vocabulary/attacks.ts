import type { Pattern } from '../pattern';

/** Judgements of somebody’s character or fitness, and how they are said of somebody. */
export interface AttackWords {
  /** Words that are an attack on whomever they are said of, and not a view of a policy. Kept short on purpose. */
  readonly attack: Pattern;
  /** Before the word: said of somebody ("is …", "called him a …"). "Racist remarks" are something that was done. */
  readonly predicated: Pattern;
  /** Behind the word: an adjective by itself, or before a noun for a person. */
  readonly standsAlone: Pattern;
  readonly negatedBefore: Pattern;
  readonly accusedByLaw: Pattern;
  readonly ofOneself: Pattern;
  /** Before the word: "he is a bully" is said of whomever the paragraph last named. */
  readonly personal: Pattern;
  /** What a share of those asked think is a finding. */
  readonly survey: Pattern;
  readonly condition: Pattern;
}
