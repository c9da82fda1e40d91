import type { LocalAttribution } from '../attributions/attribution';
import type { NounPhrase } from './noun-phrase';
import { readNounPhrase } from './read-noun-phrase';

/**
 * Reads the source of each attribution of one block as a noun phrase.
 *
 * @returns one entry an attribution, in their order; null where no source is stated.
 */
export function readSourcePhrases(
  text: string,
  attributions: readonly LocalAttribution[],
): readonly (NounPhrase | null)[] {
  return attributions.map(({ source }) => {
    const first = source[0];
    return first === undefined ? null : readNounPhrase(text, first);
  });
}
