import type { SequenceRules } from './sequence-rules';

/** A linear sequence model over hashed features: weights for labels and for pairs of labels. */
export interface LinearModel {
  readonly labels: number;
  /** Row by row, `labels` weights for each hashed feature. */
  readonly emissions: ArrayLike<number>;
  /** Row by row, `labels * labels` weights (before, here) for each hashed feature of a transition. */
  readonly transitions: ArrayLike<number>;
}

/** The features of a sequence, position after position. */
export interface SequenceFeatures {
  readonly length: number;
  /** Rows of the emission table; position `i` owns `[starts[i], starts[i + 1])`. */
  readonly rows: Int32Array;
  readonly starts: Int32Array;
  /** Rows of the transition table, {@link TRANSITION_FEATURES} a position. */
  readonly transitionRows: Int32Array;
  /** What kind of place each position is, for {@link SequenceRules}. */
  readonly places: Uint8Array;
}

/** How many transition features each position has. */
export const TRANSITION_FEATURES = 4;

/** Bits of a hashed transition feature. */
export const TRANSITION_BITS = 12;

/** Collects the feature rows of a sequence, to be read as {@link SequenceFeatures}. */
export class FeatureCollector {
  private rows = new Int32Array(4096);
  private count = 0;
  private readonly starts: number[] = [];
  private readonly transitionRows: number[] = [];
  private readonly places: number[] = [];

  /** Begins the next position. */
  begin(place = 0): void {
    this.starts.push(this.count);
    this.places.push(place);
  }

  add(row: number): void {
    if (this.count === this.rows.length) {
      const larger = new Int32Array(this.count * 2);
      larger.set(this.rows);
      this.rows = larger;
    }
    this.rows[this.count++] = row;
  }

  addTransition(row: number): void {
    this.transitionRows.push(row & ((1 << TRANSITION_BITS) - 1));
  }

  finish(): SequenceFeatures {
    return {
      length: this.starts.length,
      rows: this.rows.slice(0, this.count),
      starts: Int32Array.from([...this.starts, this.count]),
      transitionRows: Int32Array.from(this.transitionRows),
      places: Uint8Array.from(this.places),
    };
  }
}

const NONE: readonly number[] = [];

/** The best label sequence and its score. */
export interface Decoding {
  readonly labels: Int32Array;
  readonly score: number;
}

/**
 * The best label sequence that the rules allow (Viterbi).
 *
 * @param bonus added to each position's label score: the margin during training, a bias in use; null for none.
 */
export function decode(
  model: LinearModel,
  features: SequenceFeatures,
  rules: SequenceRules,
  bonus: ((position: number, label: number) => number) | null = null,
): Decoding {
  const { labels, emissions, transitions } = model;
  const { states, predecessors } = rules;
  const n = features.length;
  if (n === 0) return { labels: new Int32Array(0), score: 0 };
  let scores = new Float64Array(states);
  let next = new Float64Array(states);
  const emission = new Float64Array(labels);
  const transition = new Float64Array(labels * labels);
  const back = new Int8Array(n * states);
  for (let i = 0; i < n; i++) {
    emission.fill(0);
    const end = features.starts[i + 1] ?? 0;
    for (let f = features.starts[i] ?? 0; f < end; f++) {
      const row = (features.rows[f] ?? 0) * labels;
      for (let y = 0; y < labels; y++) emission[y] = (emission[y] ?? 0) + (emissions[row + y] ?? 0);
    }
    if (bonus !== null) for (let y = 0; y < labels; y++) emission[y] = (emission[y] ?? 0) + bonus(i, y);
    const place = features.places[i] ?? 0;
    if (i === 0) {
      for (let s = 0; s < states; s++)
        scores[s] = rules.mayBegin(place, s) ? (emission[s % labels] ?? 0) : -Infinity;
      continue;
    }
    transition.fill(0);
    for (let f = 0; f < TRANSITION_FEATURES; f++) {
      const row = (features.transitionRows[i * TRANSITION_FEATURES + f] ?? 0) * labels * labels;
      for (let k = 0; k < labels * labels; k++)
        transition[k] = (transition[k] ?? 0) + (transitions[row + k] ?? 0);
    }
    const allowed = predecessors[place] ?? [];
    for (let s = 0; s < states; s++) {
      const y = s % labels;
      let top = -Infinity;
      let from = 0;
      const befores = allowed[s] ?? NONE;
      // Counted, not iterated: this is the innermost loop of the program.
      for (let k = 0; k < befores.length; k++) {
        const before = befores[k] ?? 0;
        const score = (scores[before] ?? 0) + (transition[(before % labels) * labels + y] ?? 0);
        if (score > top) {
          top = score;
          from = before;
        }
      }
      next[s] = top + (emission[y] ?? 0);
      back[i * states + s] = from;
    }
    [scores, next] = [next, scores];
  }
  // With a required label only the states in which it has occurred may be the last.
  let state = states - labels;
  for (let s = state; s < states; s++) if ((scores[s] ?? 0) > (scores[state] ?? 0)) state = s;
  const score = scores[state] ?? 0;
  const best = new Int32Array(n);
  for (let i = n - 1; i >= 0; i--) {
    best[i] = state % labels;
    state = back[i * states + state] ?? 0;
  }
  return { labels: best, score };
}
