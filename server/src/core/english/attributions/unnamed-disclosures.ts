import type { LocalAttribution } from '../../terms/attribution';
import type { Token } from '../../terms/token';
import { ACCOUNTS, DISCLOSES, DISCLOSES_OUT, GIVES, KNOWING, VERIFIES } from '../words/disclosures';
import type { CueRange } from './cue-range';
import { spanOf } from './decode-attributions';
import { unnamedPhraseAt } from './unnamed-phrase';

/**
 * Finds what people whom a story does not name bring out without a verb of saying: "sources familiar with the talks
 * confirmed details of the offer", "two former cooks gave another account of the night". The labellers learn verbs that
 * open a clause; behind these stands a thing, and a source that goes unseen is printed as a fact.
 */
export function findUnnamedDisclosures(tokens: readonly Token[]): readonly LocalAttribution[] {
  return tokens.flatMap((_, i): LocalAttribution[] => {
    const source = subjectAt(tokens, i);
    if (source === null) return [];
    const cue = disclosureAt(tokens, source);
    if (cue === null) return [];
    const content = { start: cue.end, end: endOfSentence(tokens, cue.end) };
    if (content.end <= content.start) return [];
    const spans = (range: CueRange) => [spanOf(tokens, range)];
    return [{ source: spans(source), cue: spans(cue), content: spans(content) }];
  });
}

/** Nothing governs a subject, and no noun phrase goes on in it. */
const BEFORE_SUBJECT: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'SCONJ', 'ADV']);
const LONGEST_TAIL = 12;
/** What a verb behind them is an attribute of: "the disclosed price". */
const OPENS_PHRASE: ReadonlySet<string> = new Set(['DET', 'NUM', 'ADJ', 'ADP', 'PART', 'AUX', 'PRON']);

/** The phrase for unnamed people that begins at a token, up to the verb behind it. */
function subjectAt(tokens: readonly Token[], at: number): CueRange | null {
  const [first, before] = [tokens[at], tokens[at - 1]];
  if (first === undefined) return null;
  if (before?.sentence === first.sentence && !BEFORE_SUBJECT.has(before.tag)) return null;
  const phrase = unnamedPhraseAt(tokens, at);
  if (phrase === null) return null;
  const verb = verbBehind(tokens, at);
  return verb === null || verb < phrase.start + 1 ? null : { start: at, end: verb };
}

/** The first verb of disclosure in reach; the tagger takes some of them for adjectives behind a long phrase. */
function verbBehind(tokens: readonly Token[], at: number): number | null {
  for (let k = at + 1; k < Math.min(tokens.length, at + LONGEST_TAIL); k++) {
    const [word, before] = [tokens[k], tokens[k - 1]];
    if (word === undefined || word.sentence !== tokens[at]?.sentence || word.tag === 'PUNCT') return null;
    if (isDisclosure(tokens, k) && !OPENS_PHRASE.has(before?.tag ?? '')) return k;
    const isOwn = KNOWING.has(word.lower) || word.lower === 'involved' || before?.lower === 'who';
    if ((word.tag === 'VERB' || word.tag === 'AUX') && !isOwn) return null;
  }
  return null;
}

function isDisclosure(tokens: readonly Token[], k: number): boolean {
  const [word, next] = [tokens[k]?.lower ?? '', tokens[k + 1]];
  if (DISCLOSES_OUT.has(word)) return next?.lower === 'out';
  return DISCLOSES.has(word) || VERIFIES.has(word) || GIVES.has(word);
}

/** The verb behind a subject, where with this subject and this object it tells something. */
function disclosureAt(tokens: readonly Token[], { start, end }: CueRange): CueRange | null {
  const word = tokens[end]?.lower ?? '';
  if (DISCLOSES_OUT.has(word)) return { start: end, end: end + 2 };
  // "aides confirmed by the senate": a participle, not their verb.
  if (tokens[end + 1]?.tag === 'ADP' || tokens[end + 1] === undefined) return null;
  const cue = { start: end, end: end + 1 };
  if (DISCLOSES.has(word)) return cue;
  if (VERIFIES.has(word)) return knows(tokens, start, end) ? cue : null;
  return GIVES.has(word) && ACCOUNTS.has(objectOf(tokens, end + 1)) ? cue : null;
}

const SOURCES: ReadonlySet<string> = new Set(['source', 'sources', 'people', 'person']);

function knows(tokens: readonly Token[], start: number, end: number): boolean {
  return tokens.slice(start, end).some(({ lower }) => KNOWING.has(lower) || SOURCES.has(lower));
}

const IN_OBJECT: ReadonlySet<string> = new Set(['DET', 'NUM', 'ADJ', 'NOUN', 'PROPN', 'ADV', 'PRON', 'PART']);

/** The head of the first noun phrase from a token on. */
function objectOf(tokens: readonly Token[], from: number): string {
  let end = from;
  while (IN_OBJECT.has(tokens[end]?.tag ?? '') && tokens[end]?.sentence === tokens[from]?.sentence) end++;
  return tokens[end - 1]?.lower ?? '';
}

function endOfSentence(tokens: readonly Token[], start: number): number {
  let end = start;
  while (end < tokens.length && tokens[end]?.sentence === tokens[start]?.sentence) end++;
  while (end > start && tokens[end - 1]?.tag === 'PUNCT' && !/["”’)]/.test(tokens[end - 1]?.text ?? ''))
    end--;
  return end;
}
