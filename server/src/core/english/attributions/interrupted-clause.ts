import type { Token } from '../../terms/token';
import type { CueRange } from './cue-range';
import type { Roles } from './one-source';
import { unnamedPhraseAt } from './unnamed-phrase';

/**
 * “Mr. Castellan, advisers said, would accept a smaller fleet”: the source interrupts what is said, and the labeller takes
 * both subjects for one. The verb behind the second comma tells that the first subject is its own.
 */
export function withoutInterruptedSubject(tokens: readonly Token[], cue: CueRange, roles: Roles): Roles {
  const [source, ...others] = roles.source;
  if (source === undefined || others.length > 0 || source.end !== cue.start) return roles;
  if (tokens[cue.end]?.text !== ',' || !opensPredicate(tokens, cue.end + 1)) return roles;
  const comma = tokens.findLastIndex(({ text }, i) => text === ',' && i > source.start && i < source.end);
  const phrase =
    comma < 0 ? null : (unnamedPhraseAt(tokens, comma + 1) ?? nameAt(tokens, comma + 1, cue.start));
  if (phrase === null || phrase.end !== cue.start) return roles;
  const rest = { start: cue.end + 1, end: roles.content.at(-1)?.end ?? endOfSentence(tokens, cue.end) };
  return { source: [phrase], content: [{ start: source.start, end: comma }, rest] };
}

/** "The other plan, Quist said, was …" */
function nameAt(tokens: readonly Token[], start: number, end: number): CueRange | null {
  const words = tokens.slice(start, end);
  const isName =
    words.length > 0 && words.length <= LONGEST_NAME && words.every(({ text }) => CAPITAL.test(text));
  return isName ? { start, end } : null;
}

const CAPITAL = /^\p{Lu}/u;
const LONGEST_NAME = 4;

function opensPredicate(tokens: readonly Token[], from: number): boolean {
  let verb = from;
  while (tokens[verb]?.tag === 'ADV') verb++;
  const word = tokens[verb];
  if (word === undefined || word.sentence !== tokens[from - 1]?.sentence) return false;
  return word.tag === 'AUX' || (word.tag === 'VERB' && !word.lower.endsWith('ing'));
}

function endOfSentence(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < tokens.length && tokens[end]?.sentence === tokens[from]?.sentence) end++;
  return /^[.!?]$/.test(tokens[end - 1]?.text ?? '') ? end - 1 : end;
}
