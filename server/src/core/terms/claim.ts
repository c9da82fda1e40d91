import type { Span } from '../text/span';
import type { ChangeFigure, QuantityTraits } from './quantity';
import type { Quote } from './quote';

/** A quantitative statement about the world that a fact-checker would check against data. */
export interface Claim<At = Span> extends QuantityTraits {
  readonly id: string;
  /** The quantity with its hedge. */
  readonly span: At;
  /** The denominator: "of likely voters", "per 100,000 people". */
  readonly base: Quote<At> | null;
  readonly period: Quote<At> | null;
  /** The source that the text credits, or null for the narrator. */
  readonly sourceId: string | null;
  readonly inQuote: boolean;
  /** Called false, or corrected, where it stands. */
  readonly disputed: boolean;
  readonly credit: Credit<At>;
  /** True in a headline: a heading, or the article's first line without a full stop. */
  readonly inHeadline: boolean;
}

/** By what words a claim is credited. */
export type CreditBasis =
  /** It lies in what an attribution says. */
  | 'attribution'
  /** Its sentence names the source after a clause beside its own: "…, according to X, and …". */
  | 'coordination'
  /** The sentence before names the source, and this one goes on ("Of those, …"). */
  | 'sentence-before'
  /** The next sentence names the source of what this one found ("This finding, …"). */
  | 'sentence-behind'
  /** A survey's figure in a passage that reports that survey. */
  | 'poll'
  /** A link in its sentence. */
  | 'link'
  /** A source mark `[words](#id)` of the register in its sentence. */
  | 'register'
  /** The article says it in its own voice. */
  | 'narrator';

/** How and where a claim is credited. */
export interface Credit<At = Span> {
  readonly basis: CreditBasis;
  /** The source's words or the link that credits it; null for the narrator. */
  readonly span: At | null;
  /** The destination of the link, `#id` for a mark of the register. */
  readonly destination: string | null;
}

/** How claims of one article stand to each other. */
export type ClaimRelationKind =
  /** The same figure again. */
  | 'repeated'
  /** The same quantity with another value. */
  | 'conflict'
  /** A disputed figure and the right one. */
  | 'correction'
  /** From, to and by how much, within one claim or over several. */
  | 'change'
  /** A part, its whole and its share, or parts and their sum. */
  | 'part-whole';

/** What arithmetic says about a relation. */
export type Verdict =
  | 'agrees'
  | 'disagrees'
  /** "from 12% to 15%, up 3%": the difference is told as a percentage. */
  | 'points-as-percent'
  /** Hedged figures, or too few of them, to tell. */
  | 'open';

/** A change as arithmetic has it, from the ends that the text gives. */
export interface ReckonedChange {
  readonly from: ChangeFigure;
  /** In the unit of `from`. */
  readonly to: ChangeFigure;
  /** Relative to `from`, in per cent; null when it begins at nought. */
  readonly percent: number | null;
  /** In the unit of both. */
  readonly difference: number;
}

/** A relation between claims. */
export interface ClaimRelation {
  readonly kind: ClaimRelationKind;
  /** Ids, in the order of the text but for `correction`: the disputed claim first. */
  readonly claims: readonly string[];
  readonly verdict: Verdict;
  /** The change that the verdict is about; null where none is told. */
  readonly reckoned: ReckonedChange | null;
  /** True when one stands in a headline and another in the text. */
  readonly isHeadlineAgainstBody: boolean;
}
