import { FEATURE_BITS } from '../server/src/core/english/attributions/feature-hash';
import {
  decode,
  type LinearModel,
  type SequenceFeatures,
  TRANSITION_BITS,
  TRANSITION_FEATURES,
} from '../server/src/core/english/attributions/linear-model';
import type { SequenceRules } from '../server/src/core/english/attributions/sequence-rules';

/** A sequence with its right labels. */
export interface Example {
  readonly features: SequenceFeatures;
  readonly labels: Int32Array;
}

/** How a labeller is trained. */
export interface Regime {
  readonly labels: number;
  readonly rules: SequenceRules;
  readonly passes: number;
  /** Added to the score of every wrong label while training, so that the right one wins by a margin. */
  readonly margin: number;
  readonly seed: number;
  /** How much more it costs to miss a label than to set one too many. */
  readonly recall: number;
}

/**
 * A structured averaged perceptron (Collins 2002) with a margin on wrong labels (Taskar et al. 2003).
 * Deterministic: the same examples and regime give the same weights.
 */
export function trainPerceptron(examples: readonly Example[], regime: Regime): LinearModel {
  const { labels } = regime;
  const emissions = new Float32Array((1 << FEATURE_BITS) * labels);
  const transitions = new Float32Array((1 << TRANSITION_BITS) * labels * labels);
  const emissionSum = new Float64Array(emissions.length);
  const transitionSum = new Float64Array(transitions.length);
  const model: LinearModel = { labels, emissions, transitions };
  const random = randomNumbers(regime.seed);
  let step = 0;
  const order = examples.map((_, i) => i);
  const update = (features: SequenceFeatures, path: Int32Array, amount: number) => {
    const weighted = amount * step;
    for (let i = 0; i < features.length; i++) {
      const y = path[i] ?? 0;
      const end = features.starts[i + 1] ?? 0;
      for (let f = features.starts[i] ?? 0; f < end; f++) {
        const at = (features.rows[f] ?? 0) * labels + y;
        emissions[at] = (emissions[at] ?? 0) + amount;
        emissionSum[at] = (emissionSum[at] ?? 0) + weighted;
      }
    }
  };
  const updateTransitions = (features: SequenceFeatures, path: Int32Array, amount: number) => {
    for (let i = 1; i < features.length; i++) {
      const pair = (path[i - 1] ?? 0) * labels + (path[i] ?? 0);
      for (let f = 0; f < TRANSITION_FEATURES; f++) {
        const at = (features.transitionRows[i * TRANSITION_FEATURES + f] ?? 0) * labels * labels + pair;
        transitions[at] = (transitions[at] ?? 0) + amount;
        transitionSum[at] = (transitionSum[at] ?? 0) + amount * step;
      }
    }
  };
  for (let pass = 0; pass < regime.passes; pass++) {
    shuffle(order, random);
    for (const index of order) {
      const { features, labels: right } = examples[index] as Example;
      step++;
      const guess = decode(model, features, regime.rules, (i, y) =>
        right[i] === y ? 0 : y === 0 ? regime.margin * regime.recall : regime.margin,
      ).labels;
      if (guess.every((label, i) => label === right[i])) continue;
      update(features, right, 1);
      update(features, guess, -1);
      updateTransitions(features, right, 1);
      updateTransitions(features, guess, -1);
    }
  }
  for (let i = 0; i < emissions.length; i++)
    emissions[i] = (emissions[i] ?? 0) - (emissionSum[i] ?? 0) / step;
  for (let i = 0; i < transitions.length; i++)
    transitions[i] = (transitions[i] ?? 0) - (transitionSum[i] ?? 0) / step;
  return model;
}

/** Mulberry32: small, and the same on every machine. */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    [list[i], list[k]] = [list[k] as number, list[i] as number];
  }
}
