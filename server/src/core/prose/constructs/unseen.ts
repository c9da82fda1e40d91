import type { Span } from '../../text/span';
import { createSearch, type Delimiters, type Search } from './delimiters';
import { HUGO } from './hugo';
import { KRAMDOWN_COMMENT } from './kramdown';
import { LIQUID } from './liquid';
import { TEX_DISPLAY } from './maths';
import { JSX_TAG, MDX_COMMENT } from './mdx';
import { OBSIDIAN_COMMENT } from './obsidian';

/** What the programs that make a page take out of the text before Markdown is read, and tags over several lines. */
export interface Unseen {
  /** Where the spans begin and end, in UTF-16 code units of the text. */
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
  /** The span that begins at an offset; null where none does. */
  from(offset: number): Span | null;
  /** The span that an offset stands in, not at its beginning; null where there is none. */
  around(offset: number): Span | null;
  /** The spans that begin in a stretch and end in it. */
  within(stretch: Span): readonly Span[];
}

const FAMILIES: readonly Delimiters[] = [
  ...HUGO,
  ...LIQUID,
  MDX_COMMENT,
  KRAMDOWN_COMMENT,
  OBSIDIAN_COMMENT,
  TEX_DISPLAY,
  JSX_TAG,
];
/** What the openings begin with, which is looked for as V8 finds it fastest. */
const BEGINNINGS = ['{', '%%', '$$', '<'] as const;
const BY_BEGINNING: ReadonlyMap<string, readonly Delimiters[]> = new Map(
  BEGINNINGS.map((beginning) => [
    beginning.charAt(0),
    FAMILIES.filter((family) => family.opening.startsWith(beginning)),
  ]),
);

/**
 * Finds what no reader sees, in one pass and in linear time: template tags, what stands between two tags that make a
 * comment, and tags of HTML and JSX that CommonMark would not read as one.
 *
 * An inline parser sees one block, and a block parser may not look ahead, or what it made could not be taken over by the
 * next version: so this is found beforehand, like the lines that begin paragraphs.
 *
 * @param text Markdown with `\n` between its lines.
 */
export function findUnseen(text: string): Unseen {
  const spans: Span[] = [];
  const search = createSearch(text);
  for (let at = 0; ; ) {
    const next = BEGINNINGS.reduce(
      (first, mark) => Math.min(first, search.next(mark, at, `begin ${mark}`)),
      Infinity,
    );
    if (next === Infinity) break;
    const end = endOfSpan(text, next, search);
    if (end > next) spans.push([next, end]);
    at = Math.max(end, next + 1);
  }
  return withLookUps(spans);
}

/** Where the span ends that begins at an offset; -1 where none does. */
function endOfSpan(text: string, at: number, search: Search): number {
  // Somebody who writes about templates quotes them as code.
  if (text[at - 1] === '`' || text[at - 1] === '\\') return -1;
  for (const family of BY_BEGINNING.get(text.charAt(at)) ?? []) {
    const end = text.startsWith(family.opening, at) ? family.endOf(text, at, search) : -1;
    if (end >= 0) return end;
  }
  return -1;
}

function withLookUps(spans: readonly Span[]): Unseen {
  const starts = new Map(spans.map((span) => [span[0], span]));
  return {
    starts: new Set(starts.keys()),
    ends: new Set(spans.map(([, end]) => end)),
    from: (offset) => starts.get(offset) ?? null,
    within([from, to]) {
      const found: Span[] = [];
      for (let i = lastBefore(spans, from) + 1; i < spans.length; i++) {
        const span = spans[i];
        if (span === undefined || span[1] > to) break;
        found.push(span);
      }
      return found;
    },
    around(offset) {
      const last = spans[lastBefore(spans, offset)];
      return last !== undefined && last[0] < offset && offset < last[1] ? last : null;
    },
  };
}

function lastBefore(spans: readonly Span[], offset: number): number {
  let low = -1;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.[0] ?? Infinity) < offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
