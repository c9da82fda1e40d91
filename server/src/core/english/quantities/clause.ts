import { MEASURED_NOUNS } from '../words/measured-nouns';
import { IRREGULAR_PLURALS } from '../words/number-contexts';
import { type Lexeme, lexemeAt } from './lexeme';

/** Does one of the words stand within `reach` lexemes of `[from, to)`, in the same sentence? */
export function isNear(
  lexemes: readonly Lexeme[],
  from: number,
  to: number,
  words: ReadonlySet<string>,
  before: number,
  after = before,
): boolean {
  return indexNear(lexemes, from, to, words, before, after) >= 0;
}

/** The index of the nearest such word, those before first; -1 without one. */
export function indexNear(
  lexemes: readonly Lexeme[],
  from: number,
  to: number,
  words: ReadonlySet<string>,
  before: number,
  after = before,
): number {
  const sentence = lexemeAt(lexemes, from)?.sentence;
  const holds = (i: number) => {
    const word = lexemeAt(lexemes, i);
    return (
      word !== undefined && word.sentence === sentence && (words.has(word.lower) || words.has(word.lemma))
    );
  };
  for (let i = from - 1; i >= from - before; i--) if (holds(i)) return i;
  for (let i = to; i < to + after; i++) if (holds(i)) return i;
  return -1;
}

/** The base form of a verb in the past that the tagger took for an adjective: "spiked" is "spike", "dropped" is "drop". */
export function verbLemma(word: Lexeme): string {
  if (word.tag !== 'ADJ' || !word.lower.endsWith('ed')) return word.lemma;
  const stem = word.lower.slice(0, -2);
  if (stem.length > 2 && stem.at(-1) === stem.at(-2)) return stem.slice(0, -1);
  return /(?:[^aeiou]c|[sz]|[iu]k|s[eu]|[aiou][gkrtv]|[^aeiou]l|[aei]in|ng|dg)$/.test(stem) &&
    !/(?:ain|een|oar|ear)$/.test(stem)
    ? `${stem}e`
    : stem;
}

const NOT_IN_SUBJECT =
  /^(?:said|says|say|that|who|which|and|but|or|,|;|:|—|–|“|”|"|as|while|when|because|if|after|before)$/;
const COMPLEMENT_OPENERS: ReadonlySet<string> = new Set([
  'over',
  'about',
  'by',
  'between',
  'of',
  'in',
  'for',
  'from',
  'at',
  'on',
  'with',
  'among',
  'against',
  'per',
  'to',
  'across',
]);

/**
 * The head of the noun phrase that ends before a verb: "deaths" in "deaths from the synthetic opioid spiked".
 *
 * @param at index of the verb or its first auxiliary.
 * @returns the index of the head, -1 where the clause has none.
 */
export function subjectBefore(lexemes: readonly Lexeme[], at: number): number {
  const sentence = lexemeAt(lexemes, at)?.sentence;
  let i = at - 1;
  while (i >= 0 && isVerbal(lexemes[i])) i--;
  let head = -1;
  for (; i >= 0 && i > at - 16; i--) {
    const word = lexemeAt(lexemes, i);
    if (word === undefined || word.sentence !== sentence || NOT_IN_SUBJECT.test(word.lower)) break;
    // The tagger takes "her lead" and "ambulance calls" for verbs now and then.
    const isGerund = word.lower.endsWith('ing') && lexemeAt(lexemes, i - 1)?.tag === 'ADP';
    const isMistagged = word.tag === 'VERB' && head < 0 && (MEASURED_NOUNS.has(word.lemma) || isGerund);
    if ((word.tag === 'VERB' && !isMistagged) || word.tag === 'AUX') break;
    const isNoun =
      word.tag === 'NOUN' || word.tag === 'PROPN' || isMistagged || IRREGULAR_PLURALS.has(word.lower);
    if (head < 0 && isNoun) head = i;
    if (COMPLEMENT_OPENERS.has(word.lower) && head >= 0) {
      // What stands before the preposition is the real head.
      const outer = lexemeAt(lexemes, i - 1);
      if (outer !== undefined && (outer.tag === 'NOUN' || outer.tag === 'PROPN')) head = i - 1;
    }
  }
  return head;
}

function isVerbal(word: Lexeme | undefined): boolean {
  return (
    word !== undefined &&
    (word.tag === 'AUX' ||
      word.tag === 'ADV' ||
      word.tag === 'PART' ||
      /^(?:has|have|had|been|also|all|not|already)$/.test(word.lower))
  );
}
