import type { Token } from '../../terms/token';
import { classOfNoun, isPlural, singular } from '../mentions/nouns';
import type { CueRange } from './cue-range';

/** Determiners that do not point back: "the officials" are whom the story has told of. */
const OPENERS: ReadonlySet<string> = new Set(
  'a an another one two three four five six seven eight nine ten some several many most few other unnamed unidentified multiple dozens'.split(
    ' ',
  ),
);
const ALONE: ReadonlySet<string> = new Set(['some', 'many', 'others', 'most']);
const BEFORE_HEAD: ReadonlySet<string> = new Set(['ADJ', 'NUM', 'NOUN', 'DET', 'PROPN']);
const OPENS_TAIL: ReadonlySet<string> = new Set(
  'close familiar briefed involved of at in on from with who to inside'.split(' '),
);
const PEOPLE: ReadonlySet<string> = new Set(['people', 'person', 'source']);
const LONGEST_PHRASE = 6;
const LONGEST_TAIL = 9;
/** What goes on after the source: the story, or what is taken for something. */
const ENDS_TAIL: ReadonlySet<string> = new Set(['as', 'and', 'but', 'while', 'after', 'before', 'because']);

/**
 * The noun phrase that begins at a token and names nobody: people who are counted, stand bare in the plural, or are "a
 * person", with what tells how they know ("close to the talks"). Null for names, bodies, and whoever was told of before.
 */
export function unnamedPhraseAt(tokens: readonly Token[], at: number): CueRange | null {
  const head = headFrom(tokens, at);
  if (head === null) return null;
  return { start: at, end: endOfTail(tokens, head + 1) };
}

function headFrom(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at];
  if (first === undefined) return null;
  let head = at;
  while (
    head + 1 < Math.min(tokens.length, at + LONGEST_PHRASE) &&
    tokens[head + 1]?.sentence === first.sentence &&
    BEFORE_HEAD.has(tokens[head]?.tag ?? '') &&
    (tokens[head + 1]?.tag === 'NOUN' || BEFORE_HEAD.has(tokens[head + 1]?.tag ?? ''))
  )
    head++;
  const isOpen = OPENERS.has(first.lower);
  if (ALONE.has(first.lower) && tokens[head]?.tag !== 'NOUN') return at;
  for (let k = head; k >= at; k--) {
    const word = tokens[k];
    if (word === undefined) continue;
    const noun = singular(word.lower);
    // "Sources close to the club …": its capital is the sentence's, and the tagger takes it for a name.
    const opens = k === at && tokens[k - 1]?.sentence !== word.sentence && isPlural(word.lower);
    if (word.tag !== 'NOUN' && !PEOPLE.has(noun) && !(opens && word.tag === 'PROPN')) continue;
    const isPerson = classOfNoun(noun) === 'human' || PEOPLE.has(noun);
    if (!isPerson) return null;
    const hasName = tokens
      .slice(at, k)
      .some(({ tag, text }) => tag === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(text));
    const isIndefinite = isOpen || isPlural(word.lower);
    return isIndefinite && !hasName && !isDefinite(tokens, at, k) ? k : null;
  }
  return null;
}

function isDefinite(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ lower, tag }) =>
        lower === 'the' || lower === 'these' || lower === 'those' || (tag === 'PRON' && lower !== 'other'),
    );
}

function endOfTail(tokens: readonly Token[], from: number): number {
  if (!OPENS_TAIL.has(tokens[from]?.lower ?? '')) return from;
  let end = from;
  while (
    end < Math.min(tokens.length, from + LONGEST_TAIL) &&
    tokens[end]?.sentence === tokens[from]?.sentence &&
    tokens[end]?.tag !== 'PUNCT' &&
    !ENDS_TAIL.has(tokens[end]?.lower ?? '') &&
    (end === from || (tokens[end]?.tag !== 'VERB' && tokens[end]?.tag !== 'AUX') || isInTail(tokens, end))
  )
    end++;
  return end;
}

/** "who have worked with the judge": the verbs of its relative clause are its own. */
function isInTail(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === 'who' || tokens[at - 1]?.tag === 'AUX';
}
