import type { Span } from '../text/span';
import type { Quote } from './quote';

/** Whom a statement about anonymity speaks of, as its own words say. */
export type AnonymityScope =
  /** The one source that it stands beside or names. */
  | 'source'
  /** Everybody interviewed: "all of the people", "none of those who spoke". */
  | 'everyone';

/** Words that say that a source is not named, with the why if they give one. Block spans. */
export interface LocalAnonymity {
  /** The statement: "spoke on the condition of anonymity because …". */
  readonly span: Span;
  /** The words that say why; null for the bare formula. */
  readonly reason: Span | null;
  /** The noun phrase or pronoun that it is said of; null where it hangs on the sentence's source ("speaking on …"). */
  readonly subject: Span | null;
  readonly scope: AnonymityScope;
  /** True when it takes in others: "who, like others interviewed". */
  readonly others: boolean;
  /** False for a bare "not authorized to speak": it tells why only beside an unnamed source. */
  readonly explicit: boolean;
}

/** Words that say that a source is not named: "spoke on the condition of anonymity because …". */
export interface AnonymityStatement<At = Span> {
  readonly span: At;
  /** The words that say why; null for the bare formula. */
  readonly reason: Quote<At> | null;
  /** Of whom it is said in so many words. */
  readonly own: readonly string[];
  /** Whom it covers besides: "like others", "all of the people interviewed". */
  readonly others: readonly string[];
  /** True when it reaches others by its own words. */
  readonly blanket: boolean;
}
