import type { Token } from '../../terms/token';
import { classOfNoun, singular } from '../mentions/nouns';
import { APPRAISERS } from '../words/figure-makers';
import { MONTHS, WEEKDAYS } from '../words/number-contexts';
import type { CueRange } from './cue-range';

const INSIDE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET']);
const JOINTS: ReadonlySet<string> = new Set(['of', 'at', 'from', 'for', 'in', 'by', 'on']);
const MARKS: ReadonlySet<string> = new Set(["'s", '’s', "'", '’', '-', '&']);
const LONGEST = 12;

/** What makes a figure: something written, a survey, a body, or somebody with a name. */
export type MakerClass = 'document' | 'poll' | 'body' | 'person' | 'people' | 'pronoun';

/** A noun phrase that may make a figure. */
export interface Maker {
  readonly range: CueRange;
  readonly kind: MakerClass;
}

/** The maker whose phrase ends before a verb: "the county", "a recent study", "researchers at Harrow College". */
export function makerBefore(tokens: readonly Token[], verb: number): Maker | null {
  if (tokens[verb - 1]?.text === '-') return null;
  let end = verb;
  while (isVerbal(tokens[end - 1])) end--;
  if (isPronoun(tokens, end - 1)) return { range: { start: end - 1, end }, kind: 'pronoun' };
  let start = end;
  while (start > 0 && end - start < LONGEST && joins(tokens, start - 1, verb)) start--;
  while (start < end && isOpener(tokens[start])) start++;
  return makerOf(tokens, { start, end });
}

/** The maker whose phrase begins at a token: "the city police", "Orrin Capital". */
export function makerAt(tokens: readonly Token[], at: number): Maker | null {
  let end = at;
  while (end - at < LONGEST && goesOn(tokens, end, at)) end++;
  return makerOf(tokens, { start: at, end });
}

/** "It", "They" that open a sentence. */
function isPronoun(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  return /^(?:it|they|he|she)$/.test(word?.lower ?? '') && tokens[at - 1]?.sentence !== word?.sentence;
}

function isVerbal(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === 'ADV' || token.tag === 'AUX');
}

function joins(tokens: readonly Token[], at: number, verb: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.sentence !== tokens[verb]?.sentence) return false;
  if (MARKS.has(token.text)) return true;
  if (token.lower === 'and' || token.text === ',') return isListed(tokens, at, verb);
  return INSIDE.has(token.tag) || (JOINTS.has(token.lower) && isName(tokens[at - 1]));
}

/** "Ministry of Ports, Lamps and Ferries": names on both sides, and an "and" behind a comma. */
function isListed(tokens: readonly Token[], at: number, verb: number): boolean {
  const isBetween = tokens[at - 1]?.tag === 'PROPN' && tokens[at + 1]?.tag === 'PROPN';
  return (
    isBetween &&
    (tokens[at]?.lower === 'and' || tokens.slice(at + 1, verb).some(({ lower }) => lower === 'and'))
  );
}

function goesOn(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.sentence !== tokens[from]?.sentence) return false;
  if (MARKS.has(token.text)) return at > from;
  return INSIDE.has(token.tag) || (at > from && /^(?:of|at)$/.test(token.lower) && isName(tokens[at + 1]));
}

function isName(token: Token | undefined): boolean {
  return token?.tag === 'NOUN' || token?.tag === 'PROPN';
}

/** What only opens the sentence: "May", "Monday", "last". */
function isOpener(token: Token | undefined): boolean {
  const word = token?.lower ?? '';
  return MONTHS.has(word) || WEEKDAYS.has(word) || MARKS.has(word) || word === 'last' || word === 'this';
}

function makerOf(tokens: readonly Token[], range: CueRange): Maker | null {
  const words = tokens.slice(range.start, range.end);
  const joint = words.findIndex(({ lower }, i) => i > 0 && JOINTS.has(lower));
  const core = joint < 0 ? words : words.slice(0, joint);
  const head = core.at(-1);
  if (head === undefined || !isName(head)) return null;
  const kind = kindOf(head, words);
  return kind === null ? null : { range, kind };
}

function kindOf(head: Token, words: readonly Token[]): MakerClass | null {
  const noun = singular(head.lower);
  const named = words.some((word) => word.tag === 'PROPN' && /^\p{Lu}/u.test(word.text));
  const known = classOfNoun(noun);
  if (known === 'human') return named || APPRAISERS.has(noun) ? 'people' : null;
  if (known === 'document' || known === 'poll') return known;
  if (known === 'organization' || known === 'media') return 'body';
  return head.tag === 'PROPN' && /^\p{Lu}/u.test(head.text) ? 'person' : null;
}
