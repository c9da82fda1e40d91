import type { Span } from '../text/span';

/** What a statistical claim measures. */
export type ClaimKind =
  | 'count'
  | 'event-count'
  | 'rate'
  | 'money'
  | 'change'
  | 'average'
  | 'poll'
  | 'rank'
  | 'index'
  | 'forecast';

/** What the values of a quantity count in. */
export type Measure =
  | 'count'
  | 'percent'
  /** Percentage points, basis points, index points: see the unit. */
  | 'points'
  | 'currency'
  /** Multiples: 2 for "doubled", 3 for "three times". */
  | 'factor'
  /** A part of one: 0.5 for "half". */
  | 'fraction'
  /** Two values: part and whole of "one in three". */
  | 'ratio'
  /** No figure: a trend or a rank in words. */
  | 'none';

/** A figure of a change, as written. */
export interface ChangeFigure {
  readonly value: number;
  readonly measure: Measure;
  readonly unit: string | null;
  /** The size of one unit of the last written place. */
  readonly step: number;
  /** "about", "nearly" …: a hedged figure never contradicts another. */
  readonly hedged: boolean;
}

/** From, to and by how much, as far as the text says. */
export interface Change {
  readonly direction: Direction;
  readonly from: ChangeFigure | null;
  readonly to: ChangeFigure | null;
  readonly by: ChangeFigure | null;
  /** A second statement of the size: "fell 212 points, or 0.5 percent". */
  readonly also: ChangeFigure | null;
}

/** What a figure of a survey report is. */
export type PollRole = 'share' | 'lead' | 'margin' | 'sample';

/** What a quantity says, wherever it stands. */
export interface QuantityTraits {
  readonly kind: ClaimKind;
  readonly values: readonly number[];
  readonly unit: string | null;
  readonly hedge: string | null;
  readonly measure: Measure;
  /** How the hedge bends the values: "about", "above", "below" …; null without a hedge. */
  readonly hedgeSense: HedgeSense | null;
  /** The size of one unit of the last written place, one for each value: 0.1 for "4.4". */
  readonly steps: readonly number[];
  /** Two values are a range ("12 to 15"), not two sides ("47 to 41") and not part and whole. */
  readonly isRange: boolean;
  /** From, to and by how much; null for a level. */
  readonly change: Change | null;
  /** What it is in a survey report; null elsewhere. */
  readonly pollRole: PollRole | null;
  /** The noun that is measured, singular and in lower case, as far as it is in the clause: "death", "rate". */
  readonly subject: string | null;
}

/** A statistical quantity as it stands in one block. Block spans. */
export interface Quantity extends QuantityTraits {
  /** The quantity with its hedge. */
  readonly span: Span;
  readonly base: Span | null;
  readonly period: Span | null;
  /** Index into the block's sentences. */
  readonly sentence: number;
}

export type Direction = 'up' | 'down' | 'flat';

/** How a hedge bends the number it stands at. */
export type HedgeSense = 'about' | 'above' | 'below' | 'ceiling' | 'floor' | 'exact';
