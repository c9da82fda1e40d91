import { classOfNoun, singular } from '../mentions/nouns';
import { PLACES } from '../words/figure-scope';
import { MEASURED_NOUNS, POPULATIONS } from '../words/measured-nouns';
import { PLACES_THAT_SPEAK } from '../words/organization-nouns';
import { type Lexeme, lexemeAt, wordAt } from './lexeme';

/** How a noun phrase tells whose what it names is. */
export interface NounOwner {
  /** Null for a pronoun. */
  readonly head: Lexeme | null;
  /** Behind the head. */
  readonly to: number;
  /**
   * `them`: told before; `their`: of somebody told before; `body`: a name's or a body's; `place`: of a place's people;
   * `name`: a name itself; `the`, `one`, `class`: by its article.
   */
  readonly kind: 'them' | 'their' | 'body' | 'place' | 'name' | 'the' | 'one' | 'class';
  /** It begins with "all": "all accidents". */
  readonly isAll: boolean;
  /** It tells how many there are: "the 48 million cards". */
  readonly isCounted: boolean;
  /** Something stands before the head, or behind it with "of" or "in". */
  readonly isTold: boolean;
  /** A place stands behind it: "the coral around the island". */
  readonly isPlaced: boolean;
  /** A relative clause goes on. */
  readonly isNarrowed: boolean;
}

const LONGEST = 9;
const OPENERS = /^(?:all|both|nearly|about|roughly|some|only|just|more|than|fewer|less|over|almost)$/;
const PRONOUNS = /^(?:them|it|us|you|whom|which|those|these|that|this|what|who|him|her|he|she|they|we|i)$/;
const OWNERS = /^(?:its|their|his|her|our|my|your|whose)$/;
const NARROWERS = /^(?:that|who|which|whom|whose|they|it|he|she|we|the)$/;
const PLACERS = /^(?:in|around|across|along|near|off)$/;
const JOINTS = /^(?:of|in|for|among|from|with|out)$/;

/** Reads the noun phrase that begins at a lexeme. */
export function readOwner(all: readonly Lexeme[], from: number): NounOwner {
  let at = from;
  const isAll = wordAt(all, from) === 'all';
  while (OPENERS.test(wordAt(all, at))) at++;
  const first = wordAt(all, at);
  const next = lexemeAt(all, at + 1);
  const opensNoun = next !== undefined && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(next.tag);
  const isHer = first === 'her' && opensNoun;
  const none = {
    head: null,
    to: at + 1,
    isAll,
    isCounted: false,
    isTold: false,
    isPlaced: false,
    isNarrowed: false,
  };
  if (PRONOUNS.test(first) && !isHer && !(opensNoun && /^(?:this|that|these|those)$/.test(first)))
    return { ...none, kind: 'them' };
  const isTheir = OWNERS.test(first);
  const isThe = /^(?:the|this|that|these|those)$/.test(first);
  const isOne = /^(?:a|an|each|every|another)$/.test(first);
  if (isTheir || isThe || isOne) at++;
  const read = readHead(all, at);
  if (read.head === null) return { ...none, kind: isTheir ? 'their' : 'them' };
  const kind = isTheir
    ? 'their'
    : read.possessor !== null
      ? isPlace(read.possessor)
        ? 'place'
        : 'body'
      : isThe
        ? 'the'
        : isOne
          ? 'one'
          : isName(read.head) && !isOpening(all, at, read)
            ? 'name'
            : 'class';
  const behind = wordAt(all, read.to);
  const { head, to, isCounted, words } = read;
  return {
    head,
    to,
    kind,
    isAll,
    isCounted,
    isTold: words > 1 || JOINTS.test(behind),
    isPlaced: PLACERS.test(behind),
    isNarrowed: NARROWERS.test(behind),
  };
}

/** "Organs sold for more": a plural with the capital of its sentence. */
function isOpening(all: readonly Lexeme[], at: number, { head, words }: ReadHead): boolean {
  if (head === null || words > 1 || singular(head.lower) === head.lower) return false;
  return lexemeAt(all, at - 1)?.sentence !== head.sentence;
}

interface ReadHead {
  readonly head: Lexeme | null;
  readonly to: number;
  /** Who owns it, from the first word on. */
  readonly possessor: readonly Lexeme[] | null;
  readonly isCounted: boolean;
  readonly words: number;
}

function readHead(all: readonly Lexeme[], from: number): ReadHead {
  let head: Lexeme | null = null;
  let to = from;
  let possessor: readonly Lexeme[] | null = null;
  let start = from;
  let isCounted = false;
  for (let i = from; i < from + LONGEST; i++) {
    const word = lexemeAt(all, i);
    if (word === undefined || word.sentence !== lexemeAt(all, from)?.sentence) break;
    if (/^['’]s?$/.test(word.lower) && head !== null) {
      possessor = all.slice(start, i);
      start = i + 1;
      head = null;
      continue;
    }
    if (word.text === '-' && word.joined) continue;
    if (word.tag === 'NUM' || word.isDigits) isCounted = true;
    else if (word.tag === 'NOUN' || word.tag === 'PROPN') {
      head = word;
      to = i + 1;
    } else if (word.tag !== 'ADJ' && !(isParticiple(word) && opensNoun(all, i + 1))) break;
  }
  return { head, to, possessor, isCounted, words: to - start };
}

function isParticiple({ tag, lower }: Lexeme): boolean {
  return tag === 'VERB' && /(?:ed|ing|en)$/.test(lower);
}

function opensNoun(all: readonly Lexeme[], at: number): boolean {
  return /^(?:NOUN|PROPN|ADJ)$/.test(lexemeAt(all, at)?.tag ?? '');
}

function isPlace(words: readonly Lexeme[]): boolean {
  const last = words.at(-1);
  return (last !== undefined && PLACES.has(last.lower)) || isPlaceName(words);
}

/** "Japan", "South Korea", "Dane County". */
export function isPlaceName(words: readonly Lexeme[]): boolean {
  return PLACES_THAT_SPEAK.has(words.map(({ lower }) => lower).join(' '));
}

/** A name of one; not "Britons", nor a common noun with the capital of its sentence. */
export function isName({ tag, lower, lemma }: Lexeme): boolean {
  const one = singular(lower);
  if (tag !== 'PROPN' || POPULATIONS.has(one) || MEASURED_NOUNS.has(one) || MEASURED_NOUNS.has(lemma))
    return false;
  return one === lower || classOfNoun(one) === null;
}
