import type { FrontMatter } from '../prose/front-matter';
import type { Correction } from '../terms/correction';
import { isNoSuchThing, isSourceKind, isToCome } from './fields';
import { parseEntries, type WrittenEntry } from './parse-entries';

/**
 * Reads what somebody has set right, from `readings:` of the front matter and of a sidecar file. What cannot be meant so, and
 * what is to come (`TK`), sets nothing right; {@link readRegister} says what is wrong with it.
 *
 * @param text of the article; spans of the front matter count in its UTF-16 code units.
 * @param sidecar the text of `story.sources.yaml`.
 */
export function readCorrections(
  text: string,
  frontMatter: FrontMatter | null,
  sidecar?: string,
): readonly Correction[] {
  const yaml = frontMatter?.format === 'yaml' ? text.slice(...frontMatter.content) : '';
  const entries = [yaml, sidecar ?? ''].flatMap((sheet) => parseEntries(sheet).entries);
  const readings = entries.filter(({ section }) => section === 'readings');
  const sources = entries.filter(({ section }) => section === 'sources');
  return readings.map((entry) => correctionIn(entry, sources));
}

/** What an entry sets right. */
export function correctionIn(entry: WrittenEntry, sources: readonly WrittenEntry[]): Correction {
  const saidBy = fieldOf(entry, 'said-by');
  const source = sources.find(({ id }) => id.text === saidBy);
  const is = saidBy === null ? fieldOf(entry, 'is') : null;
  return {
    id: entry.id.text,
    words: fieldOf(entry, 'as'),
    saidBy:
      saidBy === null
        ? null
        : source === undefined
          ? { words: saidBy, mark: null }
          : { words: fieldOf(source, 'as') ?? saidBy, mark: saidBy },
    is: is !== null && (isSourceKind(is) || isNoSuchThing(is)) ? is : null,
  };
}

function fieldOf({ fields }: WrittenEntry, name: string): string | null {
  const text = fields.find(({ key }) => key.text === name)?.value.text ?? '';
  return text === '' || isToCome(text) ? null : text;
}
