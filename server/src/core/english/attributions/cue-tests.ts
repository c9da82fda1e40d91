import type { Token } from '../../terms/token';
import { FRAME_OF_LEMMA } from '../words/cues';
import { OTHER_SENSES } from '../words/other-senses';
import type { CueRange } from './cue-range';
import { hashWord } from './feature-hash';
import { INSIDE, type Observations } from './observations';

const COLON = hashWord(':');
const FUNCTION_TAGS: ReadonlySet<string> = new Set(['SCONJ', 'ADP', 'DET', 'CCONJ', 'PRON', 'PART']);

/** "Claimed responsibility", "admitted to hospital": a verb of speech in another of its senses. */
export function hasOtherSense(tokens: readonly Token[], cue: CueRange): boolean {
  const verb = tokens[cue.end - 1];
  const senses = verb === undefined ? undefined : OTHER_SENSES.get(verb.lemma);
  if (senses === undefined) return false;
  const after = tokens.slice(cue.end, cue.end + 2).map(({ lower }) => lower);
  return senses.includes(after[0] ?? '') || senses.includes(after.join(' '));
}

const BEHIND_NOUNS: ReadonlySet<string> = new Set(['ADP', 'AUX', 'VERB', 'CCONJ', 'PART', 'ADV']);
const ENDS_PHRASE = /^[.;!?)(…–—-]$/;

/** "Eleven coastal states in May": a noun that looks like a verb of reporting, by what stands around it. */
export function isPluralNoun(tokens: readonly Token[], cue: CueRange): boolean {
  const word = tokens[cue.start];
  if (word?.lower !== 'states' || cue.end - cue.start > 1) return false;
  const behind = tokens[cue.end];
  if (behind === undefined || ENDS_PHRASE.test(behind.text))
    return [1, 2].some((back) => /^(?:ADJ|NUM)$/.test(tokens[cue.start - back]?.tag ?? ''));
  return BEHIND_NOUNS.has(behind.tag);
}

/** Verbs that alone never tell that somebody spoke. */
const NEVER_REPORT: ReadonlySet<string> = new Set(
  'be have do allow enable let get help cause become go come'.split(' '),
);

/** A cue has a verb, a noun or a mark in it, or is "according to" or "per". */
export function canReport(tokens: readonly Token[], cue: CueRange): boolean {
  const words = tokens.slice(cue.start, cue.end);
  if (words.every(({ lemma }) => NEVER_REPORT.has(lemma))) return false;
  return words.some(({ tag, lower }) => !FUNCTION_TAGS.has(tag) || lower === 'according' || lower === 'per');
}

/** `it is believed`, `reportedly`, `was accused`: a cue that names nobody. */
export function isAgentless(tokens: readonly Token[], cue: CueRange): boolean {
  const words = tokens.slice(cue.start, cue.end);
  if (words.some((word) => FRAME_OF_LEMMA.get(word.lower) === 'evidential' && word.lower !== 'according'))
    return true;
  return (
    words.length > 1 &&
    words.some((word) => word.lemma === 'be') &&
    !words.some((word) => word.lower.endsWith('ing'))
  );
}

/**
 * A person who is quoted and speaks of what others said is the speaker still: a cue inside a quotation is no
 * attribution of the article's. The name before a colon that opens a paragraph of a transcript is one.
 */
export function isQuotedSpeech(o: Observations, cue: CueRange): boolean {
  return o.quote[cue.start] === INSIDE && !(o.word[cue.start] === COLON && cue.start <= 6);
}

/** The colon after a verb that was read as a cue already: "She wrote to the board: …". */
export function repeatsCue(o: Observations, cue: CueRange, before: CueRange | undefined): boolean {
  return (
    before !== undefined &&
    o.word[cue.start] === COLON &&
    o.sentence[before.start] === o.sentence[cue.start] &&
    (o.marks[cue.start] ?? 0) === (o.marks[before.start] ?? 0)
  );
}
