import { type Document, parseDocument } from 'yaml';
import type { Span } from './span';

const DEEPEST = 50;
const LONE_CARRIAGE_RETURN = /\r(?!\n)/g;

/**
 * Parses YAML 1.2 as far as the parser recovers; what it could not read is in the document's `errors`. Every kind of
 * line end counts. Ranges count in UTF-16 code units of the text.
 *
 * @param uniqueKeys whether a key that stands twice in a map is an error.
 * @returns null for a text that is nested deeper than anybody writes, which the parser would choke on.
 */
export function parseYaml(text: string, { uniqueKeys }: { uniqueKeys: boolean }): Document.Parsed | null {
  if (isNestedTooDeeply(text)) return null;
  try {
    // A second document is told as an error at this level and above.
    return parseDocument(text.replace(LONE_CARRIAGE_RETURN, '\n'), { uniqueKeys, logLevel: 'error' });
  } catch {
    // The parser reports what is wrong, except where indentation exhausts its stack.
    return null;
  }
}

/** True for more open brackets than anybody writes: the parser takes its time over them, or exhausts its stack. */
function isNestedTooDeeply(yaml: string): boolean {
  let depth = 0;
  for (const [bracket] of yaml.matchAll(/[[{\]}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** A range cut to its first line, as editors underline it; at least one code unit of a line that has any. */
export function onItsLine([from, to]: readonly [number, number], text: string): Span {
  const start = Math.min(from, Math.max(0, text.length - 1));
  const line = text.slice(start).search(/[\r\n]/);
  const end = line < 0 ? text.length : start + line;
  return [start, Math.max(start, Math.min(Math.max(to, start + 1), end))];
}
