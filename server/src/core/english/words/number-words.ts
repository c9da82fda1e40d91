import { wordMap } from '../../language/word-list';
import factorWords from './factor-words.words';
import fractionCharacters from './fraction-characters.words';
import fractionParts from './fraction-parts.words';
import magnitudeLetters from './magnitude-letters.words';
import magnitudeWords from './magnitude-words.words';
import smallNumberWords from './small-number-words.words';
import vagueMagnitudes from './vague-magnitudes.words';

// How English writes numbers.

/** "1/2" */
function fraction(heading: string): number {
  const [part, whole] = heading.split('/');
  return Number(part) / Number(whole);
}

export const SMALL_NUMBER_WORDS: ReadonlyMap<string, number> = wordMap(smallNumberWords, Number);
export const MAGNITUDE_WORDS: ReadonlyMap<string, number> = wordMap(magnitudeWords, Number);
export const MAGNITUDE_LETTERS: ReadonlyMap<string, number> = wordMap(magnitudeLetters, Number);
export const VAGUE_MAGNITUDES: ReadonlyMap<string, number> = wordMap(vagueMagnitudes, Number);
export const FRACTION_PARTS: ReadonlyMap<string, number> = wordMap(fractionParts, Number);
export const FRACTION_CHARACTERS: ReadonlyMap<string, number> = wordMap(fractionCharacters, fraction);
export const FACTOR_WORDS: ReadonlyMap<string, number> = wordMap(factorWords, Number);
