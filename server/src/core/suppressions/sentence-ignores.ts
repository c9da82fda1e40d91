import { isMap, parseDocument } from 'yaml';
import { suggest } from '../config/nearest-word';
import { type FileProblem, readYaml } from '../config/yaml-text';
import { ALL_RULES } from '../rules/all-rules';
import { saysWhy } from './find-suppressions';

/** The sentences of which a rule is not asked again: keys of sentences, by rule. */
export type SentenceIgnores = ReadonlyMap<string, ReadonlySet<string>>;

/** What a file `.on-the-record.ignores.yaml` says, and what is wrong with it. */
export interface IgnoresFile {
  readonly ignores: SentenceIgnores;
  readonly problems: readonly FileProblem[];
}

/** Nothing is ignored. */
export const NO_IGNORES: SentenceIgnores = new Map();

const KEY = /^s-[0-9a-f]{16}$/;
const IDS: readonly string[] = ALL_RULES.map(({ id }) => id);

/**
 * Reads a file of ignored sentences. Under each rule stand the keys of its sentences, each with its why:
 *
 * ```yaml
 * anon-single:
 *   s-3b1f6e2a90c4d57e: desk OK, ab 4 Feb
 * ```
 */
export function readIgnores(text: string): IgnoresFile {
  const { value, problems, placeOf } = readYaml(text);
  const found: FileProblem[] = [...problems];
  const complain = (path: readonly string[], at: 'key' | 'value', message: string) =>
    found.push({ span: placeOf(path, at), severity: 'warning', message });
  const ignores = new Map<string, ReadonlySet<string>>();
  for (const [rule, sentences] of entries(value)) {
    if (!IDS.includes(rule)) {
      const advice = suggest(rule, IDS, 'All rules are listed in docs/rules.');
      complain([rule], 'key', `“${rule}” is no rule. ${advice}`);
      continue;
    }
    const keys = entries(sentences);
    for (const [key, why] of keys) {
      if (!KEY.test(key)) complain([rule, key], 'key', `“${key}” is no key of a sentence. Delete the line.`);
      else if (why === null || !saysWhy(String(why))) {
        complain([rule, key], 'key', `Why is this sentence ignored? Write the reason after the colon.`);
      }
    }
    ignores.set(rule, new Set(keys.map(([key]) => key)));
  }
  return { ignores, problems: found.sort((a, b) => a.span[0] - b.span[0]) };
}

/**
 * The text of the file with one more sentence in it; comments stay.
 *
 * @param text the file as it is; empty where there is none yet.
 * @returns null where the file cannot be read and would be spoilt.
 */
export function withIgnore(text: string, rule: string, key: string, why: string): string | null {
  const document = parseDocument(text, { logLevel: 'silent' });
  const { contents } = document;
  if (document.errors.length > 0 || (contents !== null && !isMap(contents))) return null;
  if (contents !== null && !isMap(contents.get(rule))) document.delete(rule);
  document.setIn([rule, key], why);
  return document.toString();
}

function entries(value: unknown): readonly [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
