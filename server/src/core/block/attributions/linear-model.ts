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

  /** Begins the next position. */
  begin(): void {
    this.starts.push(this.count);
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
    };
  }
}

/**
 * The best label sequence (Viterbi).
 *
 * @param allowed whether a label may follow another (`before` is -1 at the beginning).
 * @param bonus added to each position's label score: the margin during training, a bias in use.
 */
export function decode(
  model: LinearModel,
  features: SequenceFeatures,
  allowed: (before: number, here: number) => boolean,
  bonus: (position: number, label: number) => number = () => 0,
): Int32Array {
  const { labels, emissions, transitions } = model;
  const n = features.length;
  const best = new Int32Array(n);
  if (n === 0) return best;
  const allow = new Uint8Array((labels + 1) * labels);
  for (let before = -1; before < labels; before++)
    for (let here = 0; here < labels; here++)
      allow[(before + 1) * labels + here] = allowed(before, here) ? 1 : 0;
  let scores = new Float64Array(labels);
  let next = new Float64Array(labels);
  const emission = new Float64Array(labels);
  const transition = new Float64Array(labels * labels);
  const back = new Int8Array(n * labels);
  for (let i = 0; i < n; i++) {
    emission.fill(0);
    const end = features.starts[i + 1] ?? 0;
    for (let f = features.starts[i] ?? 0; f < end; f++) {
      const row = (features.rows[f] ?? 0) * labels;
      for (let y = 0; y < labels; y++) emission[y] = (emission[y] ?? 0) + (emissions[row + y] ?? 0);
    }
    for (let y = 0; y < labels; y++) emission[y] = (emission[y] ?? 0) + bonus(i, y);
    if (i === 0) {
      for (let y = 0; y < labels; y++) scores[y] = allow[y] ? (emission[y] ?? 0) : -Infinity;
      continue;
    }
    transition.fill(0);
    for (let f = 0; f < TRANSITION_FEATURES; f++) {
      const row = (features.transitionRows[i * TRANSITION_FEATURES + f] ?? 0) * labels * labels;
      for (let k = 0; k < labels * labels; k++)
        transition[k] = (transition[k] ?? 0) + (transitions[row + k] ?? 0);
    }
    for (let y = 0; y < labels; y++) {
      let top = -Infinity;
      let from = 0;
      for (let before = 0; before < labels; before++) {
        if (!allow[(before + 1) * labels + y]) continue;
        const score = (scores[before] ?? 0) + (transition[before * labels + y] ?? 0);
        if (score > top) {
          top = score;
          from = before;
        }
      }
      next[y] = top + (emission[y] ?? 0);
      back[i * labels + y] = from;
    }
    [scores, next] = [next, scores];
  }
  let label = 0;
  for (let y = 1; y < labels; y++) if ((scores[y] ?? 0) > (scores[label] ?? 0)) label = y;
  for (let i = n - 1; i >= 0; i--) {
    best[i] = label;
    label = back[i * labels + label] ?? 0;
  }
  return best;
}
