import { isMap, isScalar, type ParsedNode, type YAMLMap } from 'yaml';
import { parseYaml } from './yaml';

/** Where a new entry of a register goes. */
export interface EntryPlace {
  /** Offset of the beginning of a line in the YAML text, in UTF-16 code units. */
  readonly at: number;
  /** The white space before its id. */
  readonly indent: string;
  /** The line that must stand before it, where the section is not there yet. */
  readonly heading: string | null;
}

const INDENTED_COMMENT = /^([ \t]+)#.*(?:\r\n|\n|\r|$)/gm;
const LINE_END = /\r\n|\n|\r|$/g;

/**
 * Finds the place behind the entries of a section and the comments that belong to them; without such a section, the
 * end of the text.
 *
 * @param yaml the front matter without its fences; it ends with a line end, or is empty.
 * @returns null where the section holds something else than entries one below the other (a path, a list, a flow
 *   collection, an anchor), and where the text cannot be read as a map.
 */
export function findEntryPlace(yaml: string, section: string): EntryPlace | null {
  const document = parseYaml(yaml, { uniqueKeys: true });
  if (document === null || document.errors.length > 0 || document.directives.docEnd) return null;
  const { contents } = document;
  if (contents === null) return { at: yaml.length, indent: '  ', heading: `${section}:` };
  if (!isBlockMap(contents)) return null;
  const margin = marginOf(contents, yaml);
  if (margin === null) return null;
  const index = contents.items.findIndex(({ key }) => isScalar(key) && key.value === section);
  const pair = contents.items[index];
  if (pair === undefined) return { at: yaml.length, indent: `${margin}  `, heading: `${margin}${section}:` };
  const { key, value } = pair;
  const end = startOfLine(yaml, contents.items[index + 1]?.key.range[0] ?? yaml.length);
  if (isEmpty(value))
    return { at: placeBehind(key, yaml, end, margin), indent: `${margin}  `, heading: null };
  if (!isBlockMap(value) || value.anchor !== undefined || value.tag !== undefined) return null;
  const last = value.items.at(-1);
  const indent = marginOf(value, yaml);
  if (last === undefined || indent === null) return null;
  const node = last.value === null || isEmpty(last.value) ? last.key : last.value;
  return { at: placeBehind(node, yaml, end, margin), indent, heading: null };
}

function isBlockMap(node: ParsedNode | null): node is YAMLMap.Parsed {
  return isMap(node) && node.flow !== true;
}

/** True where nothing is written behind the colon. */
function isEmpty(value: ParsedNode | null): boolean {
  if (value === null) return true;
  return isScalar(value) && value.source === '' && value.anchor === undefined && value.tag === undefined;
}

/** The white space before the keys of a map; null where something else stands before the first. */
function marginOf({ items }: YAMLMap.Parsed, yaml: string): string | null {
  const from = items[0]?.key.range[0] ?? 0;
  const margin = yaml.slice(startOfLine(yaml, from), from);
  return /^ *$/.test(margin) ? margin : null;
}

/** The beginning of the line behind a node, or behind the last comment that is indented as what belongs to it. */
function placeBehind(node: ParsedNode, yaml: string, end: number, margin: string): number {
  const at = endOfLine(yaml, node.range[1]);
  const comments = [...yaml.slice(at, end).matchAll(INDENTED_COMMENT)];
  const last = comments.findLast(([, indent = '']) => indent.length > margin.length);
  return last === undefined ? at : at + last.index + last[0].length;
}

/** The beginning of the line that holds an offset. */
export function startOfLine(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

/** Behind the line end; the offset itself where that is the beginning of a line. */
export function endOfLine(text: string, at: number): number {
  if (startOfLine(text, at) === at) return at;
  const end = new RegExp(LINE_END);
  end.lastIndex = at;
  end.test(text);
  return end.lastIndex;
}
