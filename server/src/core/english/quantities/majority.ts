import { POPULATIONS } from '../words/measured-nouns';
import { type Lexeme, lexemeAt, wordAt } from './lexeme';
import { readCountedNoun } from './noun-phrase';

/** More or less than half, in words, up to a lexeme. */
export interface Majority {
  readonly to: number;
  readonly unit: 'majority' | 'minority';
}

const MAJORITY_SIZES =
  /^(?:vast|large|great|overwhelming|slim|narrow|clear|solid|bare|huge|strong|comfortable|slight)$/;

/** "a majority of voters", "the vast majority of cases": the part; what it is part of begins with "of". */
export function readMajority(lexemes: readonly Lexeme[], at: number): Majority | null {
  const plural = MAJORITY_SIZES.test(wordAt(lexemes, at)) ? 1 : 0;
  if (wordAt(lexemes, at + plural) === 'majorities' && wordAt(lexemes, at + plural + 1) === 'of')
    return { to: at + plural + 1, unit: 'majority' };
  if (!/^(?:a|the)$/.test(wordAt(lexemes, at))) return null;
  const size = MAJORITY_SIZES.test(wordAt(lexemes, at + 1)) ? 1 : 0;
  const unit = wordAt(lexemes, at + 1 + size);
  if ((unit !== 'majority' && unit !== 'minority') || wordAt(lexemes, at + 2 + size) !== 'of') return null;
  return { to: at + 2 + size, unit };
}

/** "most voters", "most of the town’s prewar population", "nearly all residents": a part of people who can be counted. */
export function readMost(lexemes: readonly Lexeme[], at: number): Majority | null {
  const isMost =
    wordAt(lexemes, at) === 'most' && !/^(?:the|at|is|are|was|were)$/.test(wordAt(lexemes, at - 1));
  const isNearlyAll =
    /^(?:almost|nearly|virtually)$/.test(wordAt(lexemes, at)) && wordAt(lexemes, at + 1) === 'all';
  if (!isMost && !isNearlyAll) return null;
  const next = at + (isMost ? 1 : 2);
  const from = wordAt(lexemes, next) === 'of' ? wholeStart(lexemes, next + 1) : next;
  const noun = readCountedNoun(lexemes, from);
  return noun !== null && POPULATIONS.has(noun.head.lemma) ? { to: noun.to, unit: 'majority' } : null;
}

/** Behind "the", "its", "the city’s". */
function wholeStart(lexemes: readonly Lexeme[], at: number): number {
  let from = /^(?:the|its|their|his|her|our|those|these)$/.test(wordAt(lexemes, at)) ? at + 1 : at;
  for (let i = from; i < from + 3; i++) if (/['’]s?$/.test(lexemeAt(lexemes, i)?.text ?? '')) from = i + 1;
  return from;
}
