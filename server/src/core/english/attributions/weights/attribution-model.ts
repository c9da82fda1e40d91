import type { AttributionModel } from '../decode-attributions';
import { LABEL_COUNTS } from '../decode-attributions';
import { FEATURE_BITS } from '../feature-hash';
import { type LinearModel, TRANSITION_BITS } from '../linear-model';

/**
 * The form of `attribution.bin`: 64 bytes of ASCII, the SHA-256 of the articles that it was trained on, then for
 * cues and for roles a table of emission weights and one of transition weights, an int8 each. Only the proportion
 * of weights within one labeller matters, so each labeller has its own scale and none is stored.
 */
const FINGERPRINT_LENGTH = 64;

/** SHA-256, in hexadecimal, of the articles that a packed model was trained on. */
export function modelFingerprint(packed: Uint8Array): string {
  return String.fromCharCode(...packed.subarray(0, FINGERPRINT_LENGTH));
}

/**
 * Reads a packed model. The weights are views of the bytes; nothing is copied.
 *
 * @throws RangeError when the bytes are not of a model with this engine's features and labels.
 */
export function unpackModel(packed: Uint8Array): AttributionModel {
  let offset = FINGERPRINT_LENGTH;
  const take = (length: number) => {
    const part = new Int8Array(packed.buffer, packed.byteOffset + offset, length);
    offset += length;
    return part;
  };
  const labeller = (labels: number): LinearModel => ({
    labels,
    emissions: take((1 << FEATURE_BITS) * labels),
    transitions: take((1 << TRANSITION_BITS) * labels * labels),
  });
  return { cues: labeller(LABEL_COUNTS.cues), roles: labeller(LABEL_COUNTS.roles) };
}

/** Packs a trained model for shipping, each labeller scaled to the range of an int8. */
export function packModel(model: AttributionModel, fingerprint: string): Uint8Array {
  const labellers = [model.cues, model.roles];
  const size = labellers.reduce(
    (sum, l) => sum + l.emissions.length + l.transitions.length,
    FINGERPRINT_LENGTH,
  );
  const packed = new Uint8Array(size);
  for (let i = 0; i < FINGERPRINT_LENGTH; i++) packed[i] = fingerprint.charCodeAt(i);
  let offset = FINGERPRINT_LENGTH;
  for (const { emissions, transitions } of labellers) {
    let largest = 0;
    for (let i = 0; i < emissions.length; i++) largest = Math.max(largest, Math.abs(emissions[i] ?? 0));
    for (let i = 0; i < transitions.length; i++) largest = Math.max(largest, Math.abs(transitions[i] ?? 0));
    for (const table of [emissions, transitions])
      for (let i = 0; i < table.length; i++)
        packed[offset++] = Math.round(((table[i] ?? 0) * 127) / largest) & 0xff;
  }
  return packed;
}
