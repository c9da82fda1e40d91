import { IRREGULAR_PLURALS } from '../words/number-contexts';
import { type Lexeme, lexemeAt, wordAt } from './lexeme';

/** The noun phrase that a number counts, lexemes `[from, to)`. */
export interface CountedNoun {
  readonly from: number;
  readonly to: number;
  readonly head: Lexeme;
  readonly isPlural: boolean;
  /** The words from the first modifier to the head. */
  readonly text: string;
}

const LONGEST = 6;
/** Words that never stand inside a counted noun phrase, whatever their tag. */
const BARRIERS: ReadonlySet<string> = new Set([
  'of', 'in', 'to', 'for', 'at', 'on', 'from', 'by', 'with', 'and', 'or', 'but', 'than', 'that', 'which', 'who', 'as',
  'more', 'less', 'fewer', 'higher', 'lower', 'was', 'were', 'is', 'are', 'had', 'has', 'have', 'been', 'be', 'said',
  'says', 'this', 'last', 'next', 'ago', 'each', 'per', 'year', 'since', 'after', 'before', 'during', 'while', 'when',
  'today', 'yesterday', 'tonight', 'now', 'annually', 'voted', 'showed', 'according', 'worth', 'apiece', 'ahead', 'behind', 'up', 'down',
  'the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my', 'your', 'below', 'above', 'also', 'not', 'only', 'will', 'would', 'could',
  'under', 'over', 'through', 'across', 'around', 'about', 'nearly', 'between', 'because', 'where', 'if', 'so', 'it', 'they', 'he', 'she',
]); // biome-ignore format: a table of words reads better in rows

/** Reads the noun phrase after a number; null where the next word begins none. */
export function readCountedNoun(lexemes: readonly Lexeme[], at: number): CountedNoun | null {
  let to = at;
  let head = -1;
  const from = wordAt(lexemes, at) === '-' ? at + 1 : at;
  for (let i = from; i < from + LONGEST; i++) {
    const word = lexemeAt(lexemes, i);
    if (word === undefined) break;
    if (word.text === '-' && word.joined && lexemeAt(lexemes, i + 1)?.joined) continue;
    if (BARRIERS.has(word.lower) || word.isDigits) break;
    const isNoun = word.tag === 'NOUN' || word.tag === 'PROPN' || isPlural(word);
    const modifies =
      isNoun || word.tag === 'ADJ' || (isParticiple(word) && nounFollows(lexemes, i + 1, head));
    const adverb = word.tag === 'ADV' && head < 0 && word.lower.endsWith('ly');
    const superlative = word.lower === 'most' && head < 0;
    if (!modifies && !adverb && !superlative) break;
    if (isNoun) {
      // "240 people Thursday": a time after the head is no part of it.
      if (head >= 0 && isPluralNoun(lexemes[head]) && !isPlural(word)) break;
      head = i;
      to = i + 1;
    }
  }
  const noun = lexemeAt(lexemes, head);
  if (noun === undefined) return null;
  return {
    from,
    to,
    head: noun,
    isPlural: isPlural(noun),
    text: textBetween(lexemes, from, to),
  };
}

function isParticiple(word: Lexeme): boolean {
  return (
    word.tag === 'VERB' &&
    (word.lower.endsWith('ed') || word.lower.endsWith('ing') || word.lower.endsWith('en'))
  );
}

/** A participle modifies only before a noun: "320 registered voters", not "320 registered". */
function nounFollows(lexemes: readonly Lexeme[], at: number, head: number): boolean {
  const next = lexemeAt(lexemes, at);
  if (next === undefined || head >= 0) return false;
  return (next.tag === 'NOUN' || next.tag === 'PROPN' || next.tag === 'ADJ') && !BARRIERS.has(next.lower);
}

function isPluralNoun(word: Lexeme | undefined): boolean {
  return word !== undefined && isPlural(word);
}

/** Is the word a noun in the plural, irregular ones included? */
export function isPlural(word: Lexeme): boolean {
  if (IRREGULAR_PLURALS.has(word.lower)) return true;
  if (word.tag !== 'NOUN' && word.tag !== 'PROPN') return false;
  return word.lower.length > 3 && word.lower.endsWith('s') && !/(?:ss|us|is|['’]s)$/.test(word.lower);
}

/** The source words of lexemes `[from, to)`, spaces as in the text. */
export function textBetween(lexemes: readonly Lexeme[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const word = lexemeAt(lexemes, i);
    if (word !== undefined) text += (i > from && !word.joined ? ' ' : '') + word.text;
  }
  return text;
}
