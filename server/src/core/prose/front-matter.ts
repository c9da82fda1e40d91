import { type CST, Parser } from 'yaml';
import type { Span } from '../text/span';
import { findJson } from './front-matter-json';

/** The facts about an article that stand before it. Source spans in UTF-16 code units. */
export interface FrontMatter {
  readonly format: 'yaml' | 'toml' | 'json';
  /** With both fences, or braces, and the line break after the closing one. */
  readonly span: Span;
  /** What stands between the fences; an object of JSON with its braces. */
  readonly content: Span;
  /** False while it is being typed: the span then ends with the last line that looks like front matter. */
  readonly closed: boolean;
}

const FENCE = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/;
const LINE = /([^\r\n]*)(\r\n|\n|\r|$)/y;
const LONE_CARRIAGE_RETURN = /\r(?!\n)/g;
/** The first line that is neither blank nor a comment, and what follows it. */
const FIRST_WORDS = /^[ \t]*[^\s#][\s\S]*/m;
const INDENTED_OR_COMMENT = /^(?:[ \t]+\S|#)/;
/** A line that will be a key when its colon is typed. */
const TYPED_KEY = /^[^\s.!?]+[ \t]*(?:\r\n|\n|\r)/;
const TOML_KEY = /^(?:\[{1,2}[^\]]+\]{1,2}|["']?[\w.-]+["']? *=)/;
/** Brackets that a value over several lines begins or ends with. */
const TOML_VALUE = /^[{}[\]]/;

/** Longer than a key that is being typed, or a sentence: a paragraph of the article. */
const PARAGRAPH = /^.{60}|\s.*[.!?]["”’)]*\s*$/;
/** YAML lets a key have 1,024 characters; what a text is shows before. */
const LONGEST_KEY = 1_100;

/**
 * Finds the front matter of an article: YAML between `---` lines (or up to `...`), TOML between `+++` lines,
 * or an object of JSON, at the very beginning of the text.
 *
 * Between its fences stands a map, or nothing but comments, and no paragraph: two thematic breaks with prose between
 * them are no front matter. While the closing fence is missing, only the lines up to the first that is blank or words
 * alone count.
 */
export function findFrontMatter(text: string): FrontMatter | null {
  const opening = FENCE.exec(text);
  if (opening === null) return findJsonFrontMatter(text);
  const format = opening[1] === '---' ? 'yaml' : 'toml';
  const from = opening[0].length;
  const closing = findClosingFence(text, from, format);
  const end = closing === null ? endOfUnclosed(text, from, format) : closing.start;
  const shape = shapeOf(text.slice(from, end), format);
  if (shape !== 'map' && (closing === null || shape !== 'nothing')) return null;
  return { format, span: [0, closing?.next ?? end], content: [from, end], closed: closing !== null };
}

function findJsonFrontMatter(text: string): FrontMatter | null {
  const json = findJson(text);
  if (json === null) return null;
  return { format: 'json', span: [0, json.next], content: [json.from, json.to], closed: true };
}

/** The fence, where it comes before the first paragraph. */
function findClosingFence(text: string, from: number, format: FrontMatter['format']): Line | null {
  for (const line of linesFrom(text, from)) {
    if (closes(line.text, format)) return line;
    if (PARAGRAPH.test(line.text) && !fits(line.text, format)) return null;
  }
  return null;
}

function closes(line: string, format: FrontMatter['format']): boolean {
  const fence = line.trimEnd();
  return format === 'toml' ? fence === '+++' : fence === '---' || fence === '...';
}

function endOfUnclosed(text: string, from: number, format: FrontMatter['format']): number {
  for (const line of linesFrom(text, from))
    if (line.text.trim() === '' || !fits(line.text, format)) return line.start;
  return text.length;
}

/** True for a line that can be part of front matter; words alone are a key or value that is being typed, or prose. */
function fits(line: string, format: FrontMatter['format']): boolean {
  return INDENTED_OR_COMMENT.test(line) || TOML_VALUE.test(line) || shapeOf(line, format) !== 'words';
}

type Shape = 'map' | 'list' | 'words' | 'nothing';

/** What the first lines of a text are, be they finished or not. */
function shapeOf(text: string, format: FrontMatter['format']): Shape {
  const [words] = FIRST_WORDS.exec(text) ?? [];
  if (words === undefined) return 'nothing';
  if (format === 'toml') return TOML_KEY.test(words) ? 'map' : 'words';
  for (const token of new Parser().parse(words.slice(0, LONGEST_KEY).replace(LONE_CARRIAGE_RETURN, '\n'))) {
    if (token.type !== 'document' || token.value === undefined) continue;
    const { value } = token;
    if (value.type === 'block-map') return shapeOfMap(value, words);
    if (value.type === 'block-seq') return 'list';
    if (value.type !== 'flow-collection') return 'words';
    return value.start.source === '{' ? 'map' : 'list';
  }
  return 'nothing';
}

/** A map that is written as one: YAML takes `[//]: # (words)` for one, and lines of prose before a colon for its key. */
function shapeOfMap(map: CST.BlockMap, text: string): Shape {
  const key = map.items[0]?.key;
  if (key?.type === 'flow-collection') return 'list';
  if (key?.type !== 'scalar' || !key.source.includes('\n')) return 'map';
  const typed = TYPED_KEY.exec(text)?.[0];
  return typed === undefined ? 'words' : shapeOf(text.slice(typed.length), 'yaml');
}

interface Line {
  /** Without its line break. */
  readonly text: string;
  readonly start: number;
  readonly next: number;
}

function* linesFrom(text: string, from: number): Generator<Line> {
  let start = from;
  while (start < text.length) {
    LINE.lastIndex = start;
    const match = LINE.exec(text);
    const next = start + (match?.[0].length ?? 0);
    yield { text: match?.[1] ?? '', start, next };
    start = next;
  }
}
