import type { Span } from '../../text/span';
import { createSearch, type Delimiters } from './delimiters';
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
const OPENING = /\{\{|\{%|\{#|\{\/\*|\{::|%%|\$\$|<\/?[A-Za-z]/g;
const BY_OPENING: ReadonlyMap<string, readonly Delimiters[]> = new Map(
  ['{{', '{%', '{#', '{/*', '{::', '%%', '$$', '<'].map((opening) => [
    opening,
    FAMILIES.filter((family) => family.opening.startsWith(opening)),
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
  const opening = new RegExp(OPENING);
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const key = match[0].startsWith('<') ? '<' : match[0];
    // Somebody who writes about templates quotes them as code.
    if (text[match.index - 1] === '`' || text[match.index - 1] === '\\') continue;
    for (const family of BY_OPENING.get(key) ?? []) {
      const end = text.startsWith(family.opening, match.index) ? family.endOf(text, match.index, search) : -1;
      if (end < 0) continue;
      spans.push([match.index, end]);
      opening.lastIndex = end;
      break;
    }
  }
  return withLookUps(spans);
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
