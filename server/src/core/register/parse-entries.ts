import { isAlias, isMap, isScalar, isSeq, type ParsedNode, parseDocument, type YAMLMap } from 'yaml';
import type { Span } from '../text/span';

/** A key, a value or a whole entry as written. Spans count in the YAML text, in UTF-16 code units. */
export interface Written {
  readonly text: string;
  readonly span: Span;
}

/** A field of an entry; `items` holds the members of a list, or the value itself. */
export interface WrittenField {
  readonly key: Written;
  readonly value: Written;
  readonly items: readonly Written[];
}

/** An entry before anything is made of it. */
export interface WrittenEntry {
  readonly section: Section;
  readonly id: Written;
  /** From the end of what stands before it, so that a comment above it belongs to it, to its last comment. */
  readonly extent: Written;
  readonly fields: readonly WrittenField[];
  /** False for `id: words`, which has no fields. */
  readonly hasForm: boolean;
}

/** The two halves of a register. */
export type Section = 'sources' | 'claims';

/** The `sources:` and `claims:` of one YAML text. */
export interface WrittenRegister {
  readonly entries: readonly WrittenEntry[];
  /** Why the text could not be read, at the first place where it could not. */
  readonly broken: { readonly span: Span; readonly message: string } | null;
  /** The path of a sidecar file: `sources: ./story.sources.yaml`. */
  readonly sidecar: Written | null;
}

const SECTIONS: readonly Section[] = ['sources', 'claims'];
const HAS_SECTION = /^(?:sources|claims)[ \t]*:/m;
const SIDECAR_PATH = /\.ya?ml$/i;
const NOTHING: WrittenRegister = { entries: [], broken: null, sidecar: null };
const TOO_DEEP: WrittenRegister = {
  ...NOTHING,
  broken: { span: [0, 1], message: 'it is nested too deeply' },
};
const DEEPEST = 50;

/**
 * Reads the entries of a register from YAML 1.2. Broken YAML is read as far as the parser recovers; text without
 * a `sources:` or `claims:` key holds no register, broken or not. A list under `sources:` is some publisher's own
 * field and no register either.
 *
 * @param yaml the front matter without its fences, or a sidecar file.
 */
export function parseEntries(yaml: string): WrittenRegister {
  if (!HAS_SECTION.test(yaml)) return NOTHING;
  if (isNestedTooDeeply(yaml)) return TOO_DEEP;
  try {
    return read(yaml);
  } catch {
    // The parser reports what is wrong, except where nesting exhausts its stack.
    return TOO_DEEP;
  }
}

/** True for more open brackets than anybody writes: the parser takes its time over them, or exhausts its stack. */
export function isNestedTooDeeply(yaml: string): boolean {
  let depth = 0;
  for (const [bracket] of yaml.matchAll(/[[{\]}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

function read(yaml: string): WrittenRegister {
  const document = parseDocument(yaml, { uniqueKeys: false, logLevel: 'silent' });
  const [error] = document.errors;
  const broken =
    error === undefined
      ? null
      : { span: clamp(error.pos, yaml.length), message: firstSentence(error.message) };
  const entries: WrittenEntry[] = [];
  let sidecar: Written | null = null;
  const written = (from: number, to: number): Written => ({ text: yaml.slice(from, to), span: [from, to] });
  const resolved = (node: ParsedNode | null): ParsedNode | null =>
    isAlias(node) ? ((node.resolve(document) as ParsedNode | undefined) ?? null) : node;
  const writtenIn = (node: ParsedNode | null, at: number): Written => {
    if (node === null) return { text: '', span: [at, at] };
    const [from, to] = node.range;
    if (!isScalar(node)) return { text: yaml.slice(from, to).trim(), span: [from, to] };
    const text = typeof node.value === 'string' ? node.value : (node.source ?? '');
    return { text: text.trim(), span: [from, to] };
  };
  const fieldsOf = (map: YAMLMap.Parsed): readonly WrittenField[] =>
    map.items.map((pair) => {
      const key = writtenIn(pair.key, map.range[0]);
      const node = resolved(pair.value);
      const value = writtenIn(node, key.span[1]);
      const items = isSeq(node) ? node.items.map((item) => writtenIn(resolved(item), key.span[1])) : [value];
      return { key, value, items };
    });
  const contents = document.contents;
  if (!isMap(contents)) return { entries, broken, sidecar };
  for (const pair of contents.items) {
    const name = isScalar(pair.key) ? pair.key.value : null;
    const section = SECTIONS.find((candidate) => candidate === name);
    if (section === undefined) continue;
    const node = resolved(pair.value);
    if (section === 'sources' && isScalar(node) && SIDECAR_PATH.test(String(node.value))) {
      sidecar = writtenIn(node, pair.key.range[1]);
    }
    if (!isMap(node)) continue;
    let before = pair.key.range[1];
    for (const entry of node.items) {
      const id = writtenIn(entry.key, before);
      const value = resolved(entry.value);
      const end = Math.max(id.span[1], entry.value?.range[2] ?? 0);
      entries.push({
        section,
        id,
        extent: written(before, end),
        fields: isMap(value) ? fieldsOf(value) : [],
        hasForm: isMap(value) || value === null || (isScalar(value) && value.value === null),
      });
      before = Math.max(id.span[1], entry.value?.range[1] ?? 0);
    }
  }
  return { entries, broken, sidecar };
}

/** The parser's message without its picture of the line: "Nested mappings are not allowed in compact mappings". */
function firstSentence(message: string): string {
  return message.split(/ at line \d|\n/)[0] ?? message;
}

function clamp([from, to]: readonly [number, number], length: number): Span {
  const end = Math.min(Math.max(to, from + 1), length);
  return [Math.min(from, Math.max(0, end - 1)), end];
}
