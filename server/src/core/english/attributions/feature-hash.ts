/** How many bits a hashed feature keeps. */
export const FEATURE_BITS = 18;
const MASK = (1 << FEATURE_BITS) - 1;

/** FNV-1a over UTF-16 code units: a stable number for a word. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** The row of the weight table for one feature: a template and up to three observed values (feature hashing). */
export function featureRow(template: number, a: number, b = 0, c = 0): number {
  return mix(mix(mix(mix(template + 1, a), b + 0x3c6ef372), c + 0x1b873593), 0x5bd1e995) & MASK;
}
