import type { Token } from '../../terms/token';
import { classOfNoun, singular } from '../mentions/nouns';
import { FRAME_OF_LEMMA } from '../words/cues';
import { NAMING } from '../words/naming';
import { OTHER_SENSES } from '../words/other-senses';
import type { CueRange } from './cue-range';
import { hashWord } from './feature-hash';
import { INSIDE, type Observations } from './observations';

const COLON = hashWord(':');
const FUNCTION_TAGS: ReadonlySet<string> = new Set(['SCONJ', 'ADP', 'DET', 'CCONJ', 'PRON', 'PART']);

/** "Claimed responsibility", "admitted to hospital": a verb of speech in another of its senses. */
export function hasOtherSense(tokens: readonly Token[], cue: CueRange): boolean {
  const verb = tokens[cue.end - 1];
  if (verb?.lemma === 'add' && hasThing(tokens, cue.end)) return true;
  const senses = verb === undefined ? undefined : OTHER_SENSES.get(verb.lemma);
  if (senses === undefined) return false;
  const after = tokens.slice(cue.end, cue.end + 2).map(({ lower }) => lower);
  return senses.includes(after[0] ?? '') || senses.includes(after.join(' '));
}

/** "added a goal", but not "added the goal was hers" or "added a “maybe”": a thing behind the verb, and no clause. */
function hasThing(tokens: readonly Token[], from: number): boolean {
  if (!ARTICLES.has(tokens[from]?.lower ?? '')) return false;
  let end = from + 1;
  while (IN_THING.has(tokens[end]?.tag ?? '') && tokens[end]?.sentence === tokens[from]?.sentence) end++;
  const behind = tokens[end];
  const rest = tokens.slice(end).filter(({ sentence }) => sentence === tokens[from]?.sentence);
  // "added the head of the council would go": a verb behind "of" may be the clause's.
  const isClause =
    behind?.lower === 'of'
      ? rest.some(({ tag }) => tag === 'VERB' || tag === 'AUX')
      : CLAUSE_TAGS.has(rest[0]?.tag ?? '');
  return end > from + 1 && !isClause && !/^[“"‘]/.test(behind?.text ?? '');
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'another', 'the', 'its', 'his', 'her', 'their']);
const IN_THING: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV']);
const CLAUSE_TAGS: ReadonlySet<string> = new Set(['VERB', 'AUX', 'PART', 'PRON']);

/** Forms that are a verb of reporting and a noun. */
const NOUNS_TOO: ReadonlySet<string> = new Set(
  'claim claims report reports state states show shows project projects plan plans charge charges call calls estimate estimates forecast forecasts complaint complaints warning warnings'.split(
    ' ',
  ),
);
const DETERMINERS: ReadonlySet<string> = new Set(
  'a an each every any another no his her its their our my'.split(' '),
);
/** "state Rep. Ada Quist" */
const TITLES_OF_STATE: ReadonlySet<string> = new Set(
  'rep sen representative senator reps sens lawmaker police'.split(' '),
);

const BASE_FORMS: ReadonlySet<string> = new Set(
  'state show project report claim plan forecast estimate'.split(' '),
);

/** "held the vendor show": the object of a verb, of which one alone would show nothing. */
function disagrees(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.tag !== 'NOUN' || before.lower.endsWith('s') || classOfNoun(before.lower) === 'organization')
    return false;
  let start = at - 1;
  while (IN_PHRASE.has(tokens[start - 1]?.tag ?? '') || /^["“”]$/.test(tokens[start - 1]?.text ?? ''))
    start--;
  return tokens[start]?.tag === 'DET' && tokens[start - 1]?.tag === 'VERB';
}

/** Of these not even a team or a party is said to do it in the plural: "Washington state", "the Quist report". */
const AFTER_A_NAME: ReadonlySet<string> = new Set('state report project show'.split(' '));

/** "a senator from Washington state" */
function standsBehindAName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const isName = before?.tag === 'PROPN' && !before.lower.endsWith('s');
  return isName && !tokens.slice(Math.max(0, at - 4), at - 1).some(({ lower }) => lower === 'and');
}

const IN_PHRASE: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'NUM', 'DET', 'PROPN']);

/** "state allocations", "state Rep. Quist": what belongs to the state. */
function isAdjective(tokens: readonly Token[], behind: number): boolean {
  const next = tokens[behind];
  return next?.tag === 'NOUN' || TITLES_OF_STATE.has(next?.lower.replace('.', '') ?? '');
}

/** "rejected each claim" */
function isDetermined(tokens: readonly Token[], at: number): boolean {
  return DETERMINERS.has(tokens[at - 1]?.lower ?? '');
}

/** Compounds whose last word is never a verb. */
const COMPOUNDS: ReadonlySet<string> = new Set([
  'member state',
  ...[
    'tv',
    'television',
    'radio',
    'talk',
    'game',
    'chat',
    'reality',
    'quiz',
    'trade',
    'fashion',
    'stage',
  ].map((kind) => `${kind} show`),
]);

/** "eight states", "two expert reports", "a box of expert reports", "the member states": the noun before it is no subject. */
function isCompounded(tokens: readonly Token[], at: number): boolean {
  const [before, first] = [tokens[at - 1], tokens[at - 2]];
  if (before !== undefined && COMPOUNDS.has(`${before.lower} ${tokens[at]?.lower.replace(/s$/, '')}`))
    return true;
  if (before?.tag === 'NUM' && tokens[at]?.lower.endsWith('s') === true) return true;
  const isSingular = before?.tag === 'NOUN' && !before.lower.endsWith('s');
  return isSingular && (first?.tag === 'NUM' || first?.lower === 'of');
}

const BEHIND_NOUNS: ReadonlySet<string> = new Set(['ADP', 'AUX', 'VERB', 'CCONJ', 'PART', 'ADV']);
const ENDS_PHRASE = /^[.;!?)(…–—-]$/;

/** "Eleven coastal states in May": a noun that looks like a verb of reporting, by what stands around it. */
export function isNoun(tokens: readonly Token[], cue: CueRange): boolean {
  const word = tokens[cue.start];
  if (word === undefined || cue.end - cue.start > 1) return false;
  if (NOUNS_TOO.has(word.lower) && (isDetermined(tokens, cue.start) || isCompounded(tokens, cue.start)))
    return true;
  if (BASE_FORMS.has(word.lower) && disagrees(tokens, cue.start)) return true;
  if (AFTER_A_NAME.has(word.lower) && standsBehindAName(tokens, cue.start)) return true;
  if (word.lower === 'state') return isAdjective(tokens, cue.end);
  if (word.lower !== 'states') return false;
  const behind = tokens[cue.end];
  if (behind === undefined || ENDS_PHRASE.test(behind.text))
    return [1, 2].some((back) => /^(?:ADJ|NUM)$/.test(tokens[cue.start - back]?.tag ?? ''));
  return BEHIND_NOUNS.has(behind.tag);
}

/** Verbs that alone never tell that somebody spoke. */
const NEVER_REPORT: ReadonlySet<string> = new Set(
  'be have do allow enable let get help cause become go come'.split(' '),
);

/** "life-affirming care" */
export function endsCompound(tokens: readonly Token[], at: number): boolean {
  const [word, hyphen, before] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  return hyphen?.text === '-' && hyphen.span[1] === word?.span[0] && hyphen.span[0] === before?.span[1];
}

/** "a club dubbed the “night owls”": the noun has that name, and nobody speaks. */
function tellsItsName(tokens: readonly Token[], { start, end }: CueRange): boolean {
  const [noun, verb] = [tokens[start - 1], tokens[start]];
  const behind = tokens[end]?.tag === 'DET' ? end + 1 : end;
  // "the tug, also called Bertha"
  if (NAMING.bare.has(verb?.lemma ?? '') && ALSO.has(noun?.lower ?? ''))
    return tokens[start - 2]?.text === ',';
  return (
    NAMING.bare.has(verb?.lemma ?? '') &&
    noun?.tag === 'NOUN' &&
    classOfNoun(singular(noun.lower)) !== 'human' &&
    OPENS.test(tokens[behind]?.text ?? '')
  );
}

/** "She never saw the ladder mentioned but added": what is told of a thing is no cue of its own. */
function tellsOfAThing(tokens: readonly Token[], { start, end }: CueRange): boolean {
  const [noun, verb, behind] = [tokens[start - 1], tokens[start], tokens[end]];
  return (
    end - start === 1 &&
    noun?.tag === 'NOUN' &&
    classOfNoun(singular(noun.lower)) === null &&
    verb?.lower.endsWith('ed') === true &&
    behind?.tag === 'CCONJ' &&
    tokens.slice(Math.max(0, start - 5), start - 1).some(({ tag }) => tag === 'VERB')
  );
}

const ALSO: ReadonlySet<string> = new Set(
  'also better sometimes often commonly otherwise formerly once popularly locally now'.split(' '),
);
const OPENS = /^["“‘]$/;

/** A cue has a verb, a noun or a mark in it, or is "according to" or "per"; a word of a compound is none. */
export function canReport(tokens: readonly Token[], cue: CueRange): boolean {
  if (endsCompound(tokens, cue.start) || tellsItsName(tokens, cue) || tellsOfAThing(tokens, cue))
    return false;
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

/** "Quist was said to be ill": somebody is said to, and says nothing. */
export function isOfSubject(tokens: readonly Token[], cue: CueRange): boolean {
  const verb = tokens[cue.end - 1];
  return isAgentless(tokens, cue) && SAID_TO.has(verb?.lower ?? '') && tokens[cue.end]?.lower === 'to';
}

const SAID_TO: ReadonlySet<string> = new Set([
  'said',
  'reported',
  'rumoured',
  'rumored',
  'alleged',
  'thought',
  'believed',
]);

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
