import type { LocalAttribution } from '../../terms/attribution';
import type { Token } from '../../terms/token';
import { CITES, REGARDED, SPEAKS, TAKES, VERIFIED } from '../words/agents';
import { endOfAside } from './asides';
import type { CueRange } from './cue-range';
import { spanOf } from './decode-attributions';
import { unnamedPhraseAt } from './unnamed-phrase';

/**
 * Finds people whom a story does not name behind verbs that are not theirs by form: the agent of a passive ("was
 * confirmed by two people close to the talks", "is seen by many as a bluff"), the subject of a relative clause that takes up what stands
 * before it ("a reading that several lawyers dispute", "in what two officers called an insult"), and those at the
 * beginning of a sentence whose verb of speech the labellers have missed.
 */
export function findUnnamedAgents(tokens: readonly Token[]): readonly LocalAttribution[] {
  return tokens.flatMap((token, i) => {
    const found =
      token.lower === 'by' ? ofPassive(tokens, i) : (ofRelative(tokens, i) ?? ofSpeech(tokens, i));
    return attributionOf(tokens, found);
  });
}

/** Whoever is cited without a name: "citing an unidentified trader", with or without an aside behind. */
export function findCitedUnnamed(tokens: readonly Token[]): readonly LocalAttribution[] {
  return tokens.flatMap((_, i) => attributionOf(tokens, cited(tokens, i)));
}

function attributionOf(tokens: readonly Token[], found: Found | null): readonly LocalAttribution[] {
  if (found === null || found.content.end <= found.content.start) return [];
  return [
    {
      source: [spanOf(tokens, found.source)],
      cue: [spanOf(tokens, found.cue)],
      content: [spanOf(tokens, found.content)],
    },
  ];
}

interface Found {
  readonly source: CueRange;
  readonly cue: CueRange;
  readonly content: CueRange;
}

/** @param by the index of "by". */
function ofPassive(tokens: readonly Token[], by: number): Found | null {
  const verb = tokens[by - 1];
  if (verb === undefined || !(VERIFIED.has(verb.lower) || REGARDED.has(verb.lower))) return null;
  const source = unnamedPhraseAt(tokens, by + 1);
  if (source === null) return null;
  let start = by - 1;
  while (tokens[start - 1]?.tag === 'AUX' || tokens[start - 1]?.tag === 'ADV') start--;
  const cue = { start, end: by };
  const from = behindExample(tokens, source.end);
  const behind = { start: from, end: endOfClause(tokens, from) };
  const isTakenFor = REGARDED.has(verb.lower) && OPENS_COMPLEMENT.has(tokens[behind.start]?.lower ?? '');
  if (isTakenFor) return { source, cue, content: behind };
  return VERIFIED.has(verb.lower) ? { source, cue, content: clauseBefore(tokens, start) } : null;
}

/** "by some bankers, among them Ada Quist, as a bluff": behind the aside that names one of them. */
function behindExample(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',' || !EXAMPLES.has(tokens[at + 1]?.lower ?? '')) return at;
  const comma = tokens.findIndex(({ text }, i) => text === ',' && i > at && i <= at + LONGEST_EXAMPLE);
  return comma < 0 ? at : comma + 1;
}

const EXAMPLES: ReadonlySet<string> = new Set(['among', 'including', 'notably']);
const LONGEST_EXAMPLE = 12;

const OPENS_COMPLEMENT: ReadonlySet<string> = new Set(['as', 'to']);

function cited(tokens: readonly Token[], i: number): Found | null {
  if (!CITES.has(tokens[i]?.lower ?? '')) return null;
  const source = unnamedPhraseAt(tokens, i + 1);
  if (source === null) return null;
  const isAside = tokens[source.end]?.text === ',';
  const behind = (endOfAside(tokens, source.end) ?? source.end) + 1;
  const content = isAside ? { start: behind, end: endOfClause(tokens, behind) } : clauseBefore(tokens, i);
  return { source, cue: { start: i, end: i + 1 }, content };
}

/** "An employee who was in the room said nobody objected", "one player called the club a circus". */
function ofSpeech(tokens: readonly Token[], i: number): Found | null {
  if (i > 0 && tokens[i - 1]?.sentence === tokens[i]?.sentence) return null;
  const source = unnamedPhraseAt(tokens, i);
  if (source === null) return null;
  let verb = source.end;
  while (tokens[verb]?.tag === 'ADV') verb++;
  const word = tokens[verb];
  if (word === undefined || word.sentence !== tokens[i]?.sentence) return null;
  const content = { start: verb + 1, end: endOfClause(tokens, verb + 1) };
  const isSpeech = SPEAKS.has(word.lower) || (word.lower === 'called' && isNaming(tokens, content));
  return isSpeech ? { source, cue: { start: source.end, end: verb + 1 }, content } : null;
}

/** "called the club a circus", but not "called the police a minute later". */
function isNaming(tokens: readonly Token[], { start, end }: CueRange): boolean {
  const article = tokens.findIndex(
    ({ lower }, k) => k > start && k < end && (lower === 'a' || lower === 'an'),
  );
  return article > 0 && !TIMES.has(tokens[article + 1]?.lower ?? '');
}

const TIMES: ReadonlySet<string> = new Set(
  'minute moment second hour day week month year few couple'.split(' '),
);

/** @param i where the clause begins: "that", "which", "what" or its subject right behind "something", "one". */
function ofRelative(tokens: readonly Token[], i: number): Found | null {
  const opener = tokens[i]?.lower ?? '';
  const before = tokens[i - 1];
  const isWhat = opener === 'what' && before?.tag === 'ADP';
  const takesUp = isWhat || (RELATIVES.has(opener) && takesUpAt(tokens, i - 1)) || takesUpBare(tokens, i - 1);
  if (!takesUp) return null;
  const source = unnamedPhraseAt(tokens, isWhat || RELATIVES.has(opener) ? i + 1 : i);
  if (source === null) return null;
  let verb = source.end;
  while (tokens[verb]?.tag === 'AUX' || tokens[verb]?.tag === 'ADV') verb++;
  const word = tokens[verb];
  if (word === undefined || word.sentence !== tokens[i]?.sentence) return null;
  if (isWhat) return takenFor(tokens, source, verb);
  if (!TAKES.has(word.lower) && !TAKES.has(word.lemma)) return null;
  const comma = lastComma(tokens, i);
  return { source, cue: { start: source.end, end: verb + 1 }, content: clauseBefore(tokens, comma) };
}

/** "in what two officers called a deliberate insult", "took to be a warning". */
function takenFor(tokens: readonly Token[], source: CueRange, verb: number): Found | null {
  const word = tokens[verb];
  const isTaking =
    word?.lemma === 'take' && tokens[verb + 1]?.lower === 'to' && tokens[verb + 2]?.lower === 'be';
  if (!isTaking && !TAKES.has(word?.lower ?? '')) return null;
  const end = isTaking ? verb + 3 : verb + (tokens[verb + 1]?.lower === 'as' ? 2 : 1);
  return { source, cue: { start: source.end, end }, content: { start: end, end: endOfClause(tokens, end) } };
}

const RELATIVES: ReadonlySet<string> = new Set(['that', 'which']);
/** Nouns that take up a whole clause behind a comma: ", a reading that …", ", one that …". */
const SHELLS: ReadonlySet<string> = new Set(
  'one something point claim reading account version view charge assertion figure number explanation conclusion argument'.split(
    ' ',
  ),
);

function takesUpAt(tokens: readonly Token[], shell: number): boolean {
  return SHELLS.has(tokens[shell]?.lower ?? '') && lastComma(tokens, shell) >= shell - 3;
}

/** ", something former aides dispute" */
function takesUpBare(tokens: readonly Token[], shell: number): boolean {
  return tokens[shell]?.lower === 'something' && tokens[shell - 1]?.text === ',';
}

/** The last comma before a token in its sentence; -1 where none is. */
function lastComma(tokens: readonly Token[], from: number): number {
  for (let k = from; k >= 0 && tokens[k]?.sentence === tokens[from]?.sentence; k--)
    if (tokens[k]?.text === ',') return k;
  return -1;
}

/** From the beginning of the sentence up to a token. */
function clauseBefore(tokens: readonly Token[], end: number): CueRange {
  let start = Math.max(0, end - 1);
  while (start > 0 && tokens[start - 1]?.sentence === tokens[start]?.sentence) start--;
  return { start, end: Math.max(0, end) };
}

function endOfClause(tokens: readonly Token[], start: number): number {
  let end = start;
  while (end < tokens.length && tokens[end]?.sentence === tokens[start]?.sentence) end++;
  while (end > start && /^[.,;:!?]$/.test(tokens[end - 1]?.text ?? '')) end--;
  return end;
}
