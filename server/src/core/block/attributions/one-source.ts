import type { Token } from '../tokens';
import type { CueRange } from './role-labels';

/** Source and content of one cue, as token ranges. */
export interface Roles {
  readonly source: readonly CueRange[];
  readonly content: readonly CueRange[];
}

const LIST_JOINS: ReadonlySet<string> = new Set([',', 'and', 'or']);

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom', 'and', ',']);

const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'we', 'i']);

/**
 * A source does not end with a relative pronoun whose clause tells something else: why the name is withheld. And
 * where it ends with "…, he", what stands before the comma is the narrator's: "After the vote, he declared".
 */
function withoutLooseEnds(tokens: readonly Token[], source: CueRange): CueRange {
  let end = source.end;
  while (end - 1 > source.start && RELATIVES.has(tokens[end - 1]?.lower ?? '')) end--;
  const pronounAfterComma =
    SUBJECT_PRONOUNS.has(tokens[end - 1]?.lower ?? '') && tokens[end - 2]?.text === ',';
  return { start: pronounAfterComma ? end - 1 : source.start, end };
}

/**
 * One cue has one source: the one beside it, else the first, joined with the parts of a list that the labeller cut at its commas;
 * a part that touches the content is the beginning of what was said.
 */
export function oneSource(tokens: readonly Token[], cue: CueRange, roles: Roles): Roles {
  if (roles.source.length < 2)
    return { ...roles, source: roles.source.map((source) => withoutLooseEnds(tokens, source)) };
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
  return { source: [withoutLooseEnds(tokens, nearest)], content };
}
