import type { LocalAttribution } from '../../terms/attribution';
import type { Token } from '../../terms/token';
import { classOfNoun, singular } from '../mentions/nouns';
import { CITES } from '../words/agents';
import type { CueRange } from './cue-range';
import { spanOf } from './decode-attributions';
import { unnamedPhraseAt } from './unnamed-phrase';

/** What reporters have with people: "interviews with three officials" are three officials. */
const TALKS: ReadonlySet<string> = new Set(
  'interviews interview conversations conversation discussions discussion statements statement accounts account testimony comments'.split(
    ' ',
  ),
);
const OF_TALKS: ReadonlySet<string> = new Set(['with', 'from', 'by', 'of']);
/** Before a number of people. */
const HEDGES: ReadonlySet<string> = new Set('more than at least nearly about almost roughly over'.split(' '));
const JOINS: ReadonlySet<string> = new Set(['and', 'or']);

/**
 * Gives each its own attribution who are cited together, people without a name and a document: "according to three
 * people familiar with the project and emails reviewed by the Courier". The labellers take one of the two, or both for one.
 */
export function eachCited(
  tokens: readonly Token[],
  found: readonly LocalAttribution[],
): readonly LocalAttribution[] {
  const indexOf = new Map(tokens.map(({ span }, i) => [span[0], i]));
  return found.flatMap((one) => {
    const [cue, source] = [one.cue.at(-1), one.source[0]];
    if (cue === undefined || source === undefined || one.source.length > 1) return [one];
    const last = tokens.findIndex(({ span }) => span[1] === cue[1]);
    const end = tokens.findIndex(({ span }) => span[1] === source[1]) + 1;
    const start = indexOf.get(source[0]) ?? -1;
    if (last < 0 || start <= last || !isCiting(tokens, last)) return [one];
    const cited = citedIn(tokens, { start: last + 1, end });
    return cited.length === 0 ? [one] : cited.map((range) => ({ ...one, source: [spanOf(tokens, range)] }));
  });
}

/** "According to", "citing": whoever is cited stands right behind. */
function isCiting(tokens: readonly Token[], last: number): boolean {
  const word = tokens[last]?.lower ?? '';
  return CITES.has(word) || (word === 'to' && tokens[last - 1]?.lower === 'according');
}

/** Those who are cited, where they are people without a name behind talks, or beside a document; empty for all else. */
function citedIn(tokens: readonly Token[], whole: CueRange): readonly CueRange[] {
  const start = behindTalks(tokens, whole.start);
  const people = peopleAt(tokens, start);
  if (people !== null && people.end <= whole.end + 1) {
    const rest = { start: people.end + 1, end: Math.max(whole.end, endOfPhrase(tokens, people.end + 1)) };
    const isJoined = JOINS.has(tokens[people.end]?.lower ?? '') && rest.start < rest.end;
    if (isJoined && isDocument(tokens, rest)) return [people, rest];
    return start > whole.start ? [{ start: people.start, end: Math.max(people.end, whole.end) }] : [];
  }
  for (let i = whole.start + 1; i < whole.end; i++) {
    if (!JOINS.has(tokens[i]?.lower ?? '')) continue;
    const from = behindTalks(tokens, i + 1);
    const behind = peopleAt(tokens, from);
    const before = { start: whole.start, end: i };
    // "Letters shared by his widow and friends" are theirs.
    const isCounted = OPENS_PEOPLE.has(tokens[from]?.tag ?? '') || HEDGES.has(tokens[from]?.lower ?? '');
    if (behind !== null && isCounted && isDocument(tokens, before))
      return [before, { ...behind, end: Math.max(behind.end, whole.end) }];
  }
  return [];
}

const OPENS_PEOPLE: ReadonlySet<string> = new Set(['NUM', 'DET']);

function behindTalks(tokens: readonly Token[], at: number): number {
  const isTalks = TALKS.has(tokens[at]?.lower ?? '') && OF_TALKS.has(tokens[at + 1]?.lower ?? '');
  return isTalks ? at + 2 : at;
}

/** "More than a dozen officials": hedge and all. */
function peopleAt(tokens: readonly Token[], at: number): CueRange | null {
  let from = at;
  while (HEDGES.has(tokens[from]?.lower ?? '')) from++;
  const phrase = unnamedPhraseAt(tokens, from);
  return phrase === null ? null : { start: at, end: phrase.end };
}

/** Up to the next mark or verb of the sentence. */
function endOfPhrase(tokens: readonly Token[], from: number): number {
  let end = from;
  while (PHRASE.has(tokens[end]?.tag ?? '') && tokens[end]?.sentence === tokens[from]?.sentence) end++;
  return end;
}

const PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN']);

/** The first noun of the words is one of a document, or of documents. */
function isDocument(tokens: readonly Token[], { start, end }: CueRange): boolean {
  const nouns = tokens.slice(start, end).filter(({ tag }) => tag === 'NOUN');
  const head = nouns.find(({ lower }) => classOfNoun(singular(lower)) !== null);
  return head !== undefined && classOfNoun(singular(head.lower)) === 'document';
}
