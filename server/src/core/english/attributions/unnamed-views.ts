import type { LocalAttribution } from '../../terms/attribution';
import type { Token } from '../../terms/token';
import { classOfNoun, isPlural, singular } from '../mentions/nouns';
import { OCCASION_POINTERS, OCCASIONS } from '../words/occasions';
import { VIEW_ADJECTIVES, VIEW_COMPLEMENTS, VIEW_HOLDERS, VIEW_VERBS } from '../words/views';
import type { CueRange } from './cue-range';
import { spanOf } from './decode-attributions';

const QUANTIFIERS: ReadonlySet<string> = new Set(['some', 'many', 'several', 'most', 'other', 'few']);
const PRONOUNS: ReadonlySet<string> = new Set(['some', 'many', 'others']);
const PHRASE_TAGS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN']);
const TAIL_TAGS: ReadonlySet<string> = new Set([...PHRASE_TAGS, 'ADP', 'PRON', 'CCONJ']);
const GOVERNORS: ReadonlySet<string> = new Set(['ADP', 'VERB', 'AUX', 'PART', 'PRON']);
const POSSESSIVE = /^['’]s?$/;
const NEW_CLAUSE: ReadonlySet<string> = new Set(['but', 'while', 'although', 'though', 'whereas']);
/** "…, with aides playing it down": what goes on after these is the narrator's. */
const NARRATOR_GOES_ON: ReadonlySet<string> = new Set([
  'with',
  'which',
  'but',
  'while',
  'although',
  'though',
]);
/** How long a tail a noun phrase may have before its verb: "some involved in the merger". */
const LONGEST_TAIL = 8;
const FEWEST_CONTENT = 2;

/**
 * Finds views that a story gives to people whom it does not name, told without a verb of speech: "strategists think
 * that …", "some backers are concerned that …". A reviewer asks who they are, as after "said".
 */
export function findUnnamedViews(tokens: readonly Token[]): readonly LocalAttribution[] {
  return tokens.flatMap((_, i): LocalAttribution[] => {
    const holder = holderAt(tokens, i);
    if (holder === null) return [];
    const cue = predicateBehind(tokens, holder.end);
    if (cue === null) return [];
    const start = tokens[cue.end]?.text === ',' ? cue.end + 1 : cue.end;
    const content = { start, end: endOfView(tokens, start) };
    if (content.end - content.start < FEWEST_CONTENT) return [];
    const source = { start: holder.start, end: endOfSource(tokens, holder, cue) };
    return [
      {
        source: [spanOf(tokens, source)],
        cue: [spanOf(tokens, cue)],
        content: [spanOf(tokens, content)],
      },
    ];
  });
}

/** A noun phrase at its head: bare or counted, plural, the subject of a clause. */
function holderAt(tokens: readonly Token[], i: number): CueRange | null {
  const head = tokens[i];
  if (head === undefined) return null;
  const next = tokens[i + 1];
  if (next !== undefined && (next.tag === 'NOUN' || next.tag === 'PROPN' || POSSESSIVE.test(next.text)))
    return null;
  let start = i;
  while (start > 0 && PHRASE_TAGS.has(tokens[start - 1]?.tag ?? '') && sameSentence(tokens, start - 1, i))
    start--;
  if (!isHolder(tokens, start, i)) return null;
  const before = tokens[start - 1];
  const governed =
    before !== undefined &&
    before.sentence === head.sentence &&
    GOVERNORS.has(before.tag) &&
    before.lower !== 'with';
  return governed || POSSESSIVE.test(before?.text ?? '') ? null : { start, end: i + 1 };
}

function isHolder(tokens: readonly Token[], start: number, i: number): boolean {
  const head = tokens[i];
  if (head === undefined) return false;
  // "some involved in it", but not "some strategists".
  // "as many as 40" counts.
  if (PRONOUNS.has(head.lower) && start === i)
    return !leadsToNoun(tokens, i + 1) && tokens[i - 1]?.lower !== 'as';
  if (!isPlural(head.lower)) return false;
  const noun = singular(head.lower);
  const counted = tokens.slice(start, i).some(({ lower }) => QUANTIFIERS.has(lower));
  const definite = tokens.slice(start, i).some(({ lower }) => lower === 'the' || lower === 'these');
  if (definite) return false;
  return VIEW_HOLDERS.has(noun) || (counted && classOfNoun(noun) === 'human');
}

function leadsToNoun(tokens: readonly Token[], from: number): boolean {
  let k = from;
  while (tokens[k]?.tag === 'ADJ') k++;
  return tokens[k]?.tag === 'NOUN' || tokens[k]?.tag === 'PROPN';
}

/** The predicate of a view behind a noun phrase and its tail. */
function predicateBehind(tokens: readonly Token[], from: number): CueRange | null {
  const head = tokens[from - 1];
  for (let k = from; k < Math.min(tokens.length, from + LONGEST_TAIL); k++) {
    if (DASH.test(tokens[k]?.text ?? '')) k = behindAside(tokens, k);
    const token = tokens[k];
    if (token === undefined || token.sentence !== head?.sentence) return null;
    if (isAttributive(tokens, k)) continue;
    if (token.tag === 'VERB' || token.tag === 'AUX' || VIEW_VERBS.has(stemOf(token.lower))) {
      const predicate = predicateAt(tokens, k);
      if (predicate !== null) return predicate;
      // "some involved in the efforts": a participle goes with the noun before it.
      if (k !== from || token.tag === 'AUX' || !/(?:ed|ing)$/.test(token.lower)) return null;
    } else if (token.tag !== 'ADV' && !TAIL_TAGS.has(token.tag)) return null;
  }
  return null;
}

/** "advisers to two competing bakers": a participle before the noun that it tells more of. */
function isAttributive(tokens: readonly Token[], k: number): boolean {
  const [before, word, behind] = [tokens[k - 1], tokens[k], tokens[k + 1]];
  const isParticiple = word?.tag === 'VERB' && /(?:ed|ing)$/.test(word.lower);
  return isParticiple && BEFORE_ATTRIBUTE.has(before?.tag ?? '') && behind?.tag === 'NOUN';
}

const BEFORE_ATTRIBUTE: ReadonlySet<string> = new Set(['DET', 'NUM', 'ADJ']);

function predicateAt(tokens: readonly Token[], start: number): CueRange | null {
  let k = start;
  const isVerbal = (i: number) =>
    tokens[i]?.tag === 'AUX' || tokens[i]?.tag === 'ADV' || tokens[i]?.lower === 'not';
  while (isVerbal(k)) k++;
  const word = tokens[k];
  if (word === undefined || word.sentence !== tokens[start]?.sentence) return null;
  const ofBeing = tokens.slice(start, k).some(({ lemma }) => lemma === 'be');
  if (VIEW_ADJECTIVES.has(word.lower))
    return ofBeing && VIEW_COMPLEMENTS.has(tokens[k + 1]?.lower ?? '') ? { start, end: k + 1 } : null;
  if (ofBeing) return null;
  if (word.lemma === 'play' && tokens[k + 1]?.lower === 'down') return { start, end: k + 2 };
  if (word.lower.endsWith('ing')) return null;
  if (!VIEW_VERBS.has(word.lemma) && !VIEW_VERBS.has(stemOf(word.lower))) return null;
  const isNoView = NEVER_OPENS_VIEW.has(tokens[k + 1]?.tag ?? '') && !WITH_PREPOSITION.has(word.lemma);
  return isNoView ? null : { start, end: k + 1 };
}

/** "expect to be paid", "diplomats mentioned in the report", "thought about lunch" are no views. */
const NEVER_OPENS_VIEW: ReadonlySet<string> = new Set(['ADP', 'AUX', 'PART']);
const WITH_PREPOSITION: ReadonlySet<string> = new Set(['disagree', 'worry']);

/** The tagger takes "detailed" for an adjective. */
function stemOf(word: string): string {
  return word.endsWith('ed') ? word.slice(0, -2) : word;
}

const DASH = /^[-–—]{1,2}$/;
const LONGEST_ASIDE = 60;

/** "Advisers to two candidates – the mayor and a judge – doubt it": the token behind the second dash. */
function behindAside(tokens: readonly Token[], dash: number): number {
  for (let k = dash + 1; k < Math.min(tokens.length, dash + LONGEST_ASIDE); k++) {
    if (tokens[k]?.sentence !== tokens[dash]?.sentence) break;
    if (DASH.test(tokens[k]?.text ?? '') && tokens[k]?.span[0] !== tokens[k - 1]?.span[1]) return k + 1;
  }
  return dash;
}

/** The tail belongs to the source where it is more than adverbs. */
function endOfSource(tokens: readonly Token[], source: CueRange, cue: CueRange): number {
  const aside = tokens.slice(source.end, cue.start).findIndex(({ text }) => DASH.test(text));
  let end = aside < 0 ? cue.start : source.end + aside;
  while (end > source.end && (tokens[end - 1]?.tag === 'ADV' || tokens[end - 1]?.text === ',')) end--;
  const lower = (i: number) => tokens[i]?.lower ?? '';
  if (end - 2 >= source.end && OCCASIONS.has(lower(end - 1)) && OCCASION_POINTERS.has(lower(end - 2)))
    end -= 2;
  return end;
}

function endOfView(tokens: readonly Token[], start: number): number {
  let end = start;
  while (end < tokens.length && sameSentence(tokens, end, start)) {
    const token = tokens[end];
    if (token?.text === ';' || NEW_CLAUSE.has(token?.lower ?? '')) break;
    if (token?.text === ',' && NARRATOR_GOES_ON.has(tokens[end + 1]?.lower ?? '')) break;
    end++;
  }
  while (end > start && tokens[end - 1]?.tag === 'PUNCT' && !/["”’)]/.test(tokens[end - 1]?.text ?? ''))
    end--;
  return end;
}

function sameSentence(tokens: readonly Token[], a: number, b: number): boolean {
  return tokens[a]?.sentence === tokens[b]?.sentence;
}
