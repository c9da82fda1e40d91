import { BEFORE_A_NAME, BEHIND_A_NAME } from '../words/eaten-spaces';

/** `saidAda`, `MinisterAda`; "iPhone", "McAda" and "LinkedIn" have other words before the capital. */
const RUN_BEFORE = /(?<![\p{L}\p{N}])(?<word>\p{L}\p{Ll}+)(?=\p{Lu}\p{Ll})/gu;
/** `Ada Quistsaid on`: behind a capital word, before a small one, so that no surname is cut in two. */
const RUN_BEHIND =
  /(?=\p{Lu})(?<=(?<![\p{L}\p{N}])\p{Lu}[\p{L}.]{0,30} )\p{Lu}\p{Ll}{3,20}(?= (?!(?:said|says|told|has|had|was|is)\b)(?:\p{Ll}|\p{Lu}\p{Ll}{2,5}day\b))/gu;
/** Hardly any text has either, and every phrase is looked through. */
const JOINED = /\p{Ll}\p{Lu}\p{Ll}/u;
const VERB_JOINED = new RegExp(`\\p{Ll}(?:${[...BEHIND_A_NAME].join('|')}) `, 'u');
const NONE: readonly number[] = [];
const SHORTEST_NAME = 4;
/** The reporting verbs are no longer and no shorter. */
const SHORTEST_VERB = 4;
const LONGEST_VERB = 9;

/**
 * Where scraped copy has lost the space beside a name: `PresidentAda Quistsaid on Monday`. Linear in the length of the text.
 *
 * @param text the prose of one block.
 * @returns the places between the two words, in UTF-16 code units, in order.
 */
export function findEatenSpaces(text: string): readonly number[] {
  if (!JOINED.test(text) && !VERB_JOINED.test(text)) return NONE;
  const places: number[] = [];
  for (const { index, 0: word } of text.matchAll(RUN_BEFORE))
    if (BEFORE_A_NAME.has(word.toLowerCase())) places.push(index + word.length);
  for (const { index, 0: run } of text.matchAll(RUN_BEHIND)) {
    const length = verbAtEnd(run);
    if (length > 0) places.push(index + run.length - length);
  }
  return places.length < 2 ? places : [...new Set(places)].sort((a, b) => a - b);
}

/** The length of the reporting verb that ends a run; 0 for none. */
function verbAtEnd(run: string): number {
  const longest = Math.min(LONGEST_VERB, run.length - SHORTEST_NAME);
  for (let length = longest; length >= SHORTEST_VERB; length--)
    if (BEHIND_A_NAME.has(run.slice(-length))) return length;
  return 0;
}

/** The text with the spaces that it has lost. */
export function withSpaces(text: string, places: readonly number[]): string {
  const parts = [0, ...places].map((place, i) => text.slice(place, places[i] ?? text.length));
  return parts.join(' ');
}
