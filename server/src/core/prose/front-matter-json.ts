import { type CST, Parser } from 'yaml';

const OPENING = /^\uFEFF?\{\s*(?:"|\})/;
/** Nobody writes more before a story, and a text in braces is not read to its end on every key. */
const LONGEST = 20_000;
const REST_OF_LINE = /[ \t]*(?:\r\n|\n|\r|$)/y;

/** Where JSON front matter begins and ends, and where the line behind it begins; in UTF-16 code units. */
export interface JsonPlace {
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

/**
 * Finds an object of JSON at the very beginning of a text, as Hugo has front matter; null where none stands there alone,
 * or while its last brace is missing. JSON is read as the YAML that it is.
 */
export function findJson(text: string): JsonPlace | null {
  if (!OPENING.test(text)) return null;
  const from = text.indexOf('{');
  const to = endOfObject(text.slice(from, from + LONGEST));
  if (to === null) return null;
  const rest = new RegExp(REST_OF_LINE);
  rest.lastIndex = from + to;
  return rest.test(text) ? { from, to: from + to, next: rest.lastIndex } : null;
}

function endOfObject(json: string): number | null {
  for (const token of new Parser().parse(json)) {
    if (token.type !== 'document') continue;
    return token.value?.type === 'flow-collection' ? endOf(token.value) : null;
  }
  return null;
}

function endOf({ end }: CST.FlowCollection): number | null {
  const brace = end.find(({ type }) => type === 'flow-map-end');
  return brace === undefined ? null : brace.offset + 1;
}
