import type { Token } from '../../terms/token';
import { classOfNoun, singular } from '../mentions/nouns';
import { CITES } from '../words/agents';
import { NAMING } from '../words/naming';
import { OCCASION_POINTERS, OCCASIONS } from '../words/occasions';

import type { CueRange } from './cue-range';
import { endOfTitledName } from './title-names';

/** Source and content of one cue, as token ranges. */
export interface Roles {
  readonly source: readonly CueRange[];
  readonly content: readonly CueRange[];
}

const LIST_JOINS: ReadonlySet<string> = new Set([',', 'and', 'or']);

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom', 'and', ',']);

const OBJECT_RELATIVES: ReadonlySet<string> = new Set(['that', 'which', 'whom', 'what']);
const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'we', 'i']);

const SUBJECT_ENDS: ReadonlySet<string> = new Set(['PROPN', 'PRON']);
const SEAT_PREPOSITIONS: ReadonlySet<string> = new Set(['for', 'from', 'of']);

const PHRASE_TAGS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON']);

/**
 * Trims what the labeller took in beside the source.
 *
 * - A source does not end with a relative pronoun whose clause tells something else: why the name is withheld.
 * - Where it ends with "…, he", what stands before the comma is the narrator's: "After the vote, he declared".
 * - In "two years ago, the mayor" the time is no part of the mayor.
 * - In "the files that investigators said …" the investigators say it.
 * - "in one case volunteers complained": the occasion is no part of them.
 * - "the Sale full-back" is whole.
 * - In "The blogs, citing unnamed stewards," the stewards are a source of their own.
 * - In "…lost the file and Democrats accused" the file accuses nobody.
 * - In "Quist called the plan’s author …" the author calls nobody.
 * - "the member for Northmarch and Sale" is whole.
 */
function withoutLooseEnds(tokens: readonly Token[], source: CueRange, cue: CueRange): CueRange {
  const lower = (i: number) => tokens[i]?.lower ?? '';
  let { end } = source;
  let start = behindTime(tokens, source);
  end = beforeVerb(
    tokens,
    start,
    beforeCited(tokens, start, endOfTitledName(tokens, behindHyphens(tokens, end))),
  );
  while (end - 1 > start && RELATIVES.has(lower(end - 1))) end--;
  if (SUBJECT_PRONOUNS.has(lower(end - 1)) && lower(end - 2) === ',') return { start: end - 1, end };
  let subject = end;
  while (
    subject > start &&
    PHRASE_TAGS.has(tokens[subject - 1]?.tag ?? '') &&
    !OBJECT_RELATIVES.has(lower(subject - 1))
  )
    subject--;
  if (end === cue.start && subject < end && subject - 1 > start && OBJECT_RELATIVES.has(lower(subject - 1)))
    start = subject;
  start = beforeSeats(tokens, behindThing(tokens, start, end));
  const named = PHRASE_TAGS.has(tokens[start + 2]?.tag ?? '') && start + 2 < end;
  if (named && OCCASION_POINTERS.has(lower(start)) && OCCASIONS.has(lower(start + 1))) start += 2;
  return { start, end };
}

function behindTime(tokens: readonly Token[], { start, end }: CueRange): number {
  for (let i = end - 2; i > start; i--)
    if (tokens[i]?.text === ',' && tokens[i - 1]?.lower === 'ago') return i + 1;
  return start;
}

function beforeCited(tokens: readonly Token[], start: number, end: number): number {
  for (let i = start + 1; i < end; i++)
    if (CITES.has(tokens[i]?.lower ?? '') && tokens[i - 1]?.text === ',') return i - 1;
  return end;
}

/** The subject of a verb that names something else ends before that verb. */
function beforeVerb(tokens: readonly Token[], start: number, end: number): number {
  for (let i = start + 1; i < end; i++) {
    const [before, verb, behind] = [tokens[i - 1], tokens[i], tokens[i + 1]];
    const names = verb?.tag === 'VERB' && NAMING.bare.has(verb.lemma) && behind?.lower !== 'by';
    if (!names || before === undefined) continue;
    // "a man called Boyle" is one, "the mayor called Boyle" are two.
    const isDefinite = before.tag === 'NOUN' && tokens[start]?.lower === 'the';
    if (SUBJECT_ENDS.has(before.tag) || isDefinite) return i;
  }
  return end;
}

/** Where places that are joined make the title of one person, that title begins the source. */
function beforeSeats(tokens: readonly Token[], start: number): number {
  if (tokens[start - 1]?.lower !== 'and' || tokens[start]?.tag !== 'PROPN') return start;
  let at = start - 2;
  while (tokens[at]?.tag === 'PROPN') at--;
  const holder = tokens[at - 1];
  const isSeat = at < start - 2 && SEAT_PREPOSITIONS.has(tokens[at]?.lower ?? '');
  if (!isSeat || classOfNoun(singular(holder?.lower ?? '')) !== 'human') return start;
  let first = at - 1;
  while (PHRASE_TAGS.has(tokens[first - 1]?.tag ?? '')) first--;
  return first;
}

/** The labeller may cut a word at its hyphen. */
function behindHyphens(tokens: readonly Token[], end: number): number {
  let behind = end;
  while (isHyphened(tokens, behind)) behind += 2;
  const next = tokens[behind - 1];
  if (behind === end || next === undefined) return end;
  // "Red-faced Mr. Fisk"
  if (next.tag === 'VERB') while (tokens[behind]?.tag === 'PROPN') behind++;
  return behind;
}

function isHyphened(tokens: readonly Token[], at: number): boolean {
  const [last, hyphen, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return hyphen?.text === '-' && last?.span[1] === hyphen.span[0] && next?.span[0] === hyphen.span[1];
}

/** Where two things are joined and only the second can speak, the second begins the source. */
function behindThing(tokens: readonly Token[], start: number, end: number): number {
  const and = tokens.findIndex(({ lower }, i) => i > start && i < end - 1 && lower === 'and');
  const thing = tokens[and - 1];
  const speaker = tokens[end - 1];
  if (and < 0 || thing?.tag !== 'NOUN' || speaker === undefined) return start;
  const kind = classOfNoun(singular(thing.lower));
  const isThing = kind !== 'human' && kind !== 'organization' && !tokens.slice(start, and).some(isName);
  const speaks = isName(speaker) || classOfNoun(singular(speaker.lower)) === 'human';
  return isThing && speaks ? and + 1 : start;
}

function isName({ tag }: Token): boolean {
  return tag === 'PROPN';
}

/**
 * One cue has one source: the one beside it, else the first, joined with the parts of a list that the labeller cut at
 * its commas; a part that touches the content is the beginning of what was said.
 */
export function oneSource(tokens: readonly Token[], cue: CueRange, roles: Roles): Roles {
  if (roles.source.length < 2)
    return { ...roles, source: roles.source.map((source) => withoutLooseEnds(tokens, source, cue)) };
  const joined: CueRange[] = [];
  for (const part of roles.source) {
    const last = joined.at(-1);
    const between = last === undefined ? [] : tokens.slice(last.end, part.start);
    if (last !== undefined && between.length <= 2 && between.every(({ lower }) => LIST_JOINS.has(lower)))
      joined[joined.length - 1] = { start: last.start, end: part.end };
    else joined.push(part);
  }
  const gap = (part: CueRange) => (part.end <= cue.start ? cue.start - part.end : part.start - cue.end);
  const beside = joined.find((part) => gap(part) <= 1);
  const nearest = beside ?? (joined[0] as CueRange);
  const spoken = joined.filter((part) => part !== nearest);
  const content = roles.content.map((part) => {
    const touching = spoken.find(({ end }) => end <= part.start && part.start - end <= 1);
    return touching === undefined ? part : { start: touching.start, end: part.end };
  });
  return { source: [withoutLooseEnds(tokens, nearest, cue)], content };
}
