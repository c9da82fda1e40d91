import type { DelimiterType, InlineParser } from '@lezer/markdown';
import { type Delimiters, LONGEST_COMMENT, looksLike } from './delimiters';

const BRACKET = 91;
const BANG = 33;
const CARET = 94;
const EQUALS = 61;
/** A link of two brackets is no page where an address stands behind it: `[[1]](https://…)`. */
const PAGE = /\[\[([^[\]|\n]{1,300})(?:\|([^[\]\n]{0,500}))?\]\](?!\()/y;
const EMBED = /!\[\[[^[\]\n]{1,500}\]\]/y;
const ID = /\^[A-Za-z][A-Za-z0-9-]*$|\^[0-9]*[a-z][A-Za-z0-9-]*$/;
const LONGEST_ID = 40;

/** A link to a page of the vault, and the page or the picture put in its place. https://help.obsidian.md/links */
export const WIKI_LINK: InlineParser = {
  name: 'WikiLink',
  before: 'Link',
  parse(cx, next, pos) {
    if (next !== BRACKET && next !== BANG) return -1;
    const at = pos - cx.offset;
    if (next === BANG)
      return looksLike(EMBED, cx.text, at)
        ? cx.addElement(cx.elt('Embed', pos, cx.offset + EMBED.lastIndex))
        : -1;
    return looksLike(PAGE, cx.text, at)
      ? cx.addElement(cx.elt('WikiLink', pos, cx.offset + PAGE.lastIndex))
      : -1;
  },
};

/** Where a wiki link leads, and the offsets of the words that it is shown with, in the text of the link itself. */
export function partsOfWikiLink(link: string): {
  readonly destination: string;
  readonly words: readonly [number, number];
} {
  const bar = link.indexOf('|');
  const end = link.length - ']]'.length;
  const page = link.slice('[['.length, bar < 0 ? end : bar);
  if (bar >= 0 && link.slice(bar + 1, end).trim().length > 0)
    return { destination: page.trim(), words: [bar + 1, end] };
  const mark = page.indexOf('#');
  const name = mark > 0 ? page.slice(0, mark) : page;
  const from = '[['.length + Math.max(name.lastIndexOf('/'), name.lastIndexOf('#')) + 1;
  return { destination: page.trim(), words: [from, '[['.length + name.length] };
}

/** The name of a block, at its end: ` ^37066d`. https://help.obsidian.md/links#Link+to+a+block+in+a+note */
export const BLOCK_ID: InlineParser = {
  name: 'BlockId',
  before: 'Escape',
  parse(cx, next, pos) {
    if (next !== CARET || cx.end - pos > LONGEST_ID || !/^\s?$/.test(cx.slice(pos - 1, pos))) return -1;
    return ID.test(cx.slice(pos, cx.end)) && cx.slice(pos, cx.end).startsWith('^')
      ? cx.addElement(cx.elt('BlockId', pos, cx.end))
      : -1;
  },
};

const MARKER: DelimiterType = { resolve: 'Highlight', mark: 'HighlightMark' };

/** Words with a marker over them: `==words==`. https://help.obsidian.md/syntax#Bold,+italics,+highlights */
export const HIGHLIGHT: InlineParser = {
  name: 'Highlight',
  after: 'Emphasis',
  parse(cx, next, pos) {
    if (next !== EQUALS || cx.char(pos + 1) !== EQUALS || cx.char(pos + 2) === EQUALS) return -1;
    if (cx.slice(pos - 1, pos) === '=') return -1;
    const isSpaceBefore = /^\s?$/.test(cx.slice(pos - 1, pos));
    const isSpaceBehind = /^\s?$/.test(cx.slice(pos + 2, pos + 3));
    return cx.addDelimiter(MARKER, pos, pos + 2, !isSpaceBehind, !isSpaceBefore);
  },
};

/** `%%comment%%`; over blank lines only from the beginning of a line. https://help.obsidian.md/syntax#Comments */
export const OBSIDIAN_COMMENT: Delimiters = {
  opening: '%%',
  endOf(text, at, search) {
    // “50%% of 60%%” is a slip of the finger.
    if (/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at))) return -1;
    const end = search.next('%%', at + '%%'.length);
    if (end - at > LONGEST_COMMENT) return -1;
    const isOfLines = at === 0 || text[at - 1] === '\n';
    return isOfLines || !text.slice(at, end).includes('\n\n') ? end + '%%'.length : -1;
  },
};
