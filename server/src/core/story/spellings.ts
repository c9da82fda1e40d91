import type { Vocabulary } from '../language/vocabulary/vocabulary';
import type { Passage } from './passage';
import type { ParagraphView } from './views';

/** A name as one place writes it. */
export interface WrittenName {
  readonly at: Passage;
  /** Lower case; null for a surname alone. */
  readonly given: string | null;
  readonly surname: string;
  /** The surname in letters of which each sound has one spelling. */
  readonly sound: string;
  /** As written. */
  readonly words: string;
}

/** The names of people that a paragraph writes out in the story's own words; a given name alone is no surname. */
export function writtenNames(
  { mentions }: ParagraphView,
  { names }: Pick<Vocabulary, 'names'>,
): readonly WrittenName[] {
  return mentions.flatMap(({ phrase, isQuoted, passage }) => {
    if (phrase.name === null || isQuoted) return [];
    const parts = phrase.name.full.split(' ');
    const words = parts.at(-1) ?? '';
    const from = passage.words.lastIndexOf(words);
    if (from < 0) return [];
    const given = parts.length > 1 ? (parts[0]?.toLowerCase() ?? null) : null;
    if (given === null && names.genderOfGiven(words.toLowerCase()) !== null) return [];
    const surname = words.toLowerCase().replaceAll('’', "'").replace(/\.$/, '');
    return [
      { at: passage.part(from, from + words.length), given, surname, sound: names.soundOf(surname), words },
    ];
  });
}

const SHORTEST_SOUND = 5;

/** They sound the same: "Lowrie" and "Lowry". Not where one is the beginning of the other, as short forms are. */
function soundAlike({ surname: one, sound }: WrittenName, other: WrittenName): boolean {
  const isShort = Math.min(one.length, other.surname.length) < SHORTEST_SOUND;
  if (isShort || one.startsWith(other.surname) || other.surname.startsWith(one)) return false;
  return sound === other.sound;
}

/** In letters: shorter names that differ by one are mostly two. */
const SHORTEST = 6;

/** Two spellings of one name: a letter is more, less, another, or two have changed places; a plural is no other spelling. */
export function areSpellings(one: WrittenName, other: WrittenName): boolean {
  return (
    one.surname !== other.surname && (soundAlike(one, other) || differInALetter(one.surname, other.surname))
  );
}

function differInALetter(one: string, other: string): boolean {
  if (one === other || one[0] !== other[0] || Math.abs(one.length - other.length) > 1) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length < SHORTEST || long === `${short}s`) return false;
  const from = [...long].findIndex((letter, i) => letter !== short[i]);
  const rest = (word: string, skipped: number) => word.slice(from + skipped);
  if (short.length < long.length) return rest(short, 0) === rest(long, 1);
  const isSwapped = short[from] === long[from + 1] && short[from + 1] === long[from];
  return rest(short, 1) === rest(long, 1) || (isSwapped && rest(short, 2) === rest(long, 2));
}
