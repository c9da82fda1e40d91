import type { NounClass } from '../../terms/noun-phrase';
import { AFTER_HEAD, NUMBERS, STARTS_RELATIVE } from '../words/function-words';
import { classOfNoun, isPlural, singular } from './nouns';
import type { Word } from './word';

/** The index of the head noun among the words after the determiner; -1 where there is none. */
export function findHead(words: readonly Word[], mayBeMissing = false): number {
  let head = -1;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) break;
    if (AFTER_HEAD.has(word.lower) && !word.capital && (i > 0 || mayBeMissing)) {
      if (i > 0 && joinsProperName(words, i)) continue;
      break;
    }
    if (/^(?:himself|herself|themselves|itself)$/.test(word.lower) && i > 0) break;
    if (head >= 0 && (word.lower === 'and' || word.lower === 'or' || word.text === '&')) {
      if (!joinsHeads(words, i)) break;
      continue;
    }
    if (head >= 0 && /(?:ing|ed)$/.test(word.lower) && !word.capital && startsParticiple(words, i, head))
      break;
    if (head >= 0 && isNumber(word) && !MONTH.test(words[head]?.text ?? '')) break;
    if (/ly$/.test(word.lower) && head >= 0 && !word.capital) break;
    head = i;
  }
  return head;
}

const MONTH = /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)/;

/** "an audit three years later": a number after the noun begins something else. */
function isNumber(word: Word): boolean {
  return /^\d+$/.test(word.text) || (!word.capital && NUMBERS.has(word.lower));
}

const BEHIND_A_BODY: ReadonlySet<NounClass | null> = new Set(['human', 'document', 'poll', 'post'] as const);

/** "a Department for Transport spokesman", "report": the preposition stands inside the name before a common noun. */
function joinsProperName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !/^(?:of|for)$/.test(word.lower) || !words[at - 1]?.capital) return false;
  let i = at + 1;
  if (!words[i]?.capital) return false;
  while (i < words.length && (words[i]?.capital || words[i]?.lower === 'and')) i++;
  const noun = words[i];
  return (
    noun !== undefined && !words[i - 1]?.possessive && BEHIND_A_BODY.has(classOfNoun(singular(noun.lower)))
  );
}

/** "filings made public", "a preprint posted this month", "officials working on it"; not "an acting manager". */
function startsParticiple(words: readonly Word[], at: number, head: number): boolean {
  const noun = words[head];
  const word = words[at];
  const next = words[at + 1];
  if (noun === undefined || word === undefined || noun.possessive) return false;
  const known = classOfNoun(singular(noun.lower));
  if (classOfNoun(singular(word.lower)) !== null) return false;
  if (known === 'human' || known === 'document' || known === 'poll' || known === 'post') return true;
  if (next === undefined) return known !== null;
  return (
    AFTER_HEAD.has(next.lower) || /^(?:(?:a|an|the|this|last|public|up|out)$|\p{Lu}|\d)/u.test(next.text)
  );
}

/** "military and diplomatic officials", "Marine and Customs Bureau": both sides share the head on the right. */
function joinsHeads(words: readonly Word[], and: number): boolean {
  const before = words[and - 1];
  const after = words[and + 1];
  if (before === undefined || after === undefined) return false;
  if (words[and]?.text === '&') return true;
  if (classOfNoun(singular(before.lower)) === 'human' && !before.capital) return false;
  return /^\p{L}/u.test(after.text) && !/^(?:a|an|the|some|his|her|their|its|other|even)$/.test(after.lower);
}

/** "former intelligence, military and diplomatic officials": a comma among what stands before one plural head. */
export function joinsModifiers(words: readonly Word[], comma: number): boolean {
  const before = words[comma - 1];
  if (before === undefined || words[0]?.lower === 'the') return false;
  if (words.slice(0, comma).some((word) => STARTS_RELATIVE.has(word.lower))) return false;
  if (classOfNoun(singular(before.lower)) === 'human') return false;
  let joined = false;
  for (const word of words.slice(comma + 1, comma + 9)) {
    if (word.lower === 'and' || word.lower === 'or') joined = true;
    else if (AFTER_HEAD.has(word.lower) || word.lower === 'a' || word.lower === 'an' || word.lower === 'the')
      return false;
    else if (joined && isPlural(word.lower) && classOfNoun(singular(word.lower)) === 'human') return true;
  }
  return false;
}
