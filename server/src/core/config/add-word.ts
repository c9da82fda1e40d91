import { isMap, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Edit } from '../terms/fix';
import type { HouseStyle } from '../terms/house';
import { endOfLine, startOfLine } from '../text/entry-place';
import { parseYaml } from '../text/yaml';
import { yamlScalar } from '../text/yaml-scalar';
import { readConfigurationFile } from './read-configuration-file';

/**
 * Adds a word to a list of the house in the text of a `.on-the-record.yaml`. Nothing but the word and its list is
 * written: comments, indents, quotation marks and line ends stay as they are.
 *
 * @param text empty where there is no file yet.
 * @returns null where the word stands there already, and where the text cannot be read or holds something else there:
 *   it would be spoilt.
 */
export function addWord(text: string, list: keyof HouseStyle, word: string): Edit | null {
  const before = readConfigurationFile(text);
  const edit = editFor(text, list, yamlScalar(word, 'brackets'));
  if (edit === null) return null;
  const after = readConfigurationFile(text.slice(0, edit.span[0]) + edit.text + text.slice(edit.span[1]));
  const known = before.layer.house[list];
  const grown = after.layer.house[list];
  const isAdded =
    grown.length === known.length + 1 &&
    grown.at(-1) === word.toLowerCase() &&
    !known.includes(word.toLowerCase()) &&
    known.every((one, i) => one === grown[i]) &&
    after.problems.length === before.problems.length;
  return isAdded ? edit : null;
}

function editFor(text: string, list: keyof HouseStyle, word: string): Edit | null {
  const document = parseYaml(text, { uniqueKeys: true });
  if (document === null || document.errors.length > 0) return null;
  const { contents } = document;
  const end = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const isEnded = text === '' || text === '\uFEFF' || /[\r\n]$/.test(text);
  const line = (margin: string) =>
    insertion(text.length, `${isEnded ? '' : end}${margin}${list}: [${word}]${end}`);
  if (contents === null || (isScalar(contents) && contents.source === '')) return line('');
  if (!isMap(contents)) return null;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === list);
  if (pair !== undefined) return inList(text, pair, word, end);
  if (contents.flow === true) return intoBraces(contents, `${list}: [${word}]`);
  const first = contents.items[0]?.key.range[0] ?? 0;
  return line(text.slice(startOfLine(text, first), first).replace('\uFEFF', ''));
}

/** Into the list that stands under a key, however it is written. */
function inList(
  text: string,
  { key, value }: Pair<ParsedNode, ParsedNode | null>,
  word: string,
  end: string,
) {
  if (value === null || (isScalar(value) && value.source === '')) {
    const colon = text.indexOf(':', key.range[1]);
    return colon < 0 ? null : insertion(colon + 1, ` [${word}]`);
  }
  if (isSeq(value))
    return value.flow === true ? intoBrackets(value, word) : belowLast(text, value, word, end);
  if (!isScalar(value)) return null;
  const [from, to] = value.range;
  const written = text.slice(from, to);
  if (/^[|>]/.test(written) || /[\r\n]/.test(written)) return null;
  const isNothing = value.value === null;
  return { span: [from, to] as const, text: isNothing ? `[${word}]` : `[${written}, ${word}]` };
}

function intoBrackets({ items, range }: YAMLSeq.Parsed, word: string): Edit {
  const last = items.at(-1);
  return last === undefined ? insertion(range[0] + 1, word) : insertion(last.range[1], `, ${word}`);
}

function intoBraces({ items, range }: YAMLMap.Parsed, entry: string): Edit {
  const last = items.at(-1);
  const at = last?.value?.range[1] ?? last?.key.range[1];
  return at === undefined ? insertion(range[0] + 1, entry) : insertion(at, `, ${entry}`);
}

const DASH = /^[ \t]*-[ \t]+$/;

/** On a line of its own behind the last of a list, with its indent. */
function belowLast(text: string, { items }: YAMLSeq.Parsed, word: string, end: string): Edit | null {
  const last = items.at(-1);
  if (last === undefined) return null;
  const margin = text.slice(startOfLine(text, last.range[0]), last.range[0]);
  if (!DASH.test(margin)) return null;
  const at = endOfLine(text, last.range[1]);
  const isEnded = /[\r\n]/.test(text.charAt(at - 1));
  return insertion(at, isEnded ? `${margin}${word}${end}` : `${end}${margin}${word}`);
}

function insertion(at: number, text: string): Edit {
  return { span: [at, at], text };
}
