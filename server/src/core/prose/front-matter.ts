import type { Span } from '../text/span';

/** The facts about an article that stand before it. Source spans in UTF-16 code units. */
export interface FrontMatter {
  readonly format: 'yaml' | 'toml';
  /** With both fences and the line break after the closing one. */
  readonly span: Span;
  /** What stands between the fences. */
  readonly content: Span;
  /** False while it is being typed: the span then ends with the last line that looks like front matter. */
  readonly closed: boolean;
}

const FENCE = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/;
const LINE = /([^\r\n]*)(\r\n|\n|\r|$)/y;
/** A key of at most four words and its colon or equals sign; quoted keys too. */
const YAML_KEY = /^["']?[\p{L}\p{N}_.$-]+(?: [\p{L}\p{N}_.$-]+){0,3}["']? ?:(?: |$)/u;
const TOML_KEY = /^(?:\[{1,2}[^\]]+\]{1,2}|["']?[\w.-]+["']? *=)/;
/** A comment, an indented value, a list item, a flow collection. */
const CONTINUATION = /^(?:#|[ \t]+\S|-(?: |$)|[{}[\]%])/;

/** Longer than a key that is being typed, or a sentence: a paragraph of the article. */
const PARAGRAPH = /^.{60}|\s.*[.!?]["”’)]*\s*$/;

/**
 * Finds the front matter of an article: YAML between `---` lines (or up to `...`) or TOML between `+++` lines,
 * at the very beginning of the text.
 *
 * Two thematic breaks with prose between them are not front matter: its first line must be a key or a comment,
 * and no line may be a paragraph. While the closing fence is missing, only the lines up to the first that is
 * blank or does not look like front matter count.
 */
export function findFrontMatter(text: string): FrontMatter | null {
  const opening = FENCE.exec(text);
  if (opening === null) return null;
  const format = opening[1] === '---' ? 'yaml' : 'toml';
  const from = opening[0].length;
  let first = true;
  let unclosedEnd: number | null = null;
  for (const line of linesFrom(text, from)) {
    if (closes(line.text, format))
      return { format, span: [0, line.next], content: [from, line.start], closed: true };
    const blank = line.text.trim().length === 0;
    const fits = !blank && looksLike(line.text, format);
    if (first && !blank && !(fits && !/^[\s-]/.test(line.text))) return null;
    if (!blank) first = false;
    if (!fits) unclosedEnd ??= line.start;
    if (!fits && PARAGRAPH.test(line.text)) break;
  }
  if (first) return null;
  const end = unclosedEnd ?? text.length;
  return { format, span: [0, end], content: [from, end], closed: false };
}

function closes(line: string, format: FrontMatter['format']): boolean {
  const fence = line.trimEnd();
  return format === 'toml' ? fence === '+++' : fence === '---' || fence === '...';
}

function looksLike(line: string, format: FrontMatter['format']): boolean {
  return (format === 'yaml' ? YAML_KEY : TOML_KEY).test(line) || CONTINUATION.test(line);
}

function* linesFrom(text: string, from: number): Generator<{ text: string; start: number; next: number }> {
  let start = from;
  while (start < text.length) {
    LINE.lastIndex = start;
    const match = LINE.exec(text);
    const next = start + (match?.[0].length ?? 0);
    yield { text: match?.[1] ?? '', start, next };
    start = next;
  }
}
