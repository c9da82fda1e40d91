import { findFrontMatter } from '../prose/front-matter';
import type { Span } from '../text/span';

/** A rule's id as a suppression names it; it need not be one. */
export interface NamedRule {
  readonly id: string;
  /** Source span in UTF-16 code units. */
  readonly span: Span;
}

/** A line `[//]: # (ignore RULE[, RULE]: why)` or `[//]: # (ignore-file RULE: why)`. */
export interface Suppression {
  readonly scope: 'block' | 'file';
  /** Source span of the line without its margin, in UTF-16 code units. */
  readonly span: Span;
  readonly rules: readonly NamedRule[];
  /** False where nothing, or only TK, stands after the colon. */
  readonly hasReason: boolean;
  /** True where renderers take the line for text: it hangs on a paragraph, or its brackets end too early. */
  readonly isPrinted: boolean;
}

/** A fence of a code block, or a link definition to nowhere: the comment that Markdown has. */
const FENCE_OR_COMMENT = /^([ \t>]*)(?:(`{3,}|~{3,})|(\[\/\/\]:[ \t]*#[ \t]*([("'])([^\r\n]*)))/gm;
const KEYWORD = /^[ \t]*(ignore-file|ignore)(?![\w-])[ \t]*/;
const NAMES = /^[\w-]+(?:[ \t]*,[ \t]*[\w-]+)*/;
const WORD = /[^\s,]+/g;
const ONLY_TO_COME = /^[\s.…]*(?:TK)*[\s.…]*$/;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '"': '"', "'": "'" };
/** What a comment may follow without a blank line: nothing, another definition, a heading, a rule. */
const ENDS_A_BLOCK =
  /^[ \t>]*(?:$|\[[^\]]+\]:|#{1,6}[ \t]|(?:---|\*\*\*|___|\+\+\+|\.\.\.|```|~~~)[-*_`~ \t]*$)/;

/** Finds the suppressions of an article, in the order of the text; those in code blocks are examples. */
export function findSuppressions(text: string): readonly Suppression[] {
  if (!text.includes('[//]:')) return [];
  const body = findFrontMatter(text)?.span[1] ?? 0;
  const found: Suppression[] = [];
  let fence: string | null = null;
  for (const match of text.matchAll(FENCE_OR_COMMENT)) {
    if (match.index < body) continue;
    const [, margin = '', mark, comment, opening = '(', rest = ''] = match;
    if (mark !== undefined) {
      if (fence === null) fence = mark;
      else if (mark.startsWith(fence)) fence = null;
    } else if (comment !== undefined && fence === null) {
      const at = match.index + margin.length;
      const suppression = read(comment.trimEnd(), at, opening, rest.trimEnd());
      if (suppression === null) continue;
      const isPrinted = suppression.isPrinted || !ENDS_A_BLOCK.test(lineBefore(text, match.index));
      found.push({ ...suppression, isPrinted });
    }
  }
  return found;
}

function read(comment: string, at: number, opening: string, rest: string): Suppression | null {
  const closing = CLOSING[opening] ?? ')';
  const isClosed = rest.endsWith(closing);
  const inner = isClosed ? rest.slice(0, -1) : rest;
  const keyword = KEYWORD.exec(inner);
  if (keyword === null) return null;
  const from = at + comment.length - rest.length + keyword[0].length;
  const said = inner.slice(keyword[0].length);
  const colon = said.indexOf(':');
  const names = colon < 0 ? (NAMES.exec(said)?.[0] ?? '') : said.slice(0, colon);
  return {
    scope: keyword[1] === 'ignore-file' ? 'file' : 'block',
    span: [at, at + comment.length],
    rules: [...names.matchAll(WORD)].map(({ 0: id, index }) => ({
      id,
      span: [from + index, from + index + id.length],
    })),
    hasReason: colon >= 0 && saysWhy(said.slice(colon + 1)),
    isPrinted: !isClosed || holdsUnescaped(inner, opening, closing),
  };
}

/** True for a reason; TK is none. */
export function saysWhy(words: string): boolean {
  return !ONLY_TO_COME.test(words);
}

function holdsUnescaped(inner: string, opening: string, closing: string): boolean {
  const plain = inner.replace(/\\./g, '');
  return plain.includes(opening) || plain.includes(closing);
}

function lineBefore(text: string, lineStart: number): string {
  const end =
    text.charAt(lineStart - 1) === '\n' && text.charAt(lineStart - 2) === '\r'
      ? lineStart - 2
      : lineStart - 1;
  if (end <= 0) return '';
  const start = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1;
  return text.slice(start, end);
}
