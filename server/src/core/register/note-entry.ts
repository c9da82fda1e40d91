import { linkMarks } from '../prose/link-marks';
import type { Analysis } from '../terms/analysis';
import { findEntryPlace } from '../text/entry-place';
import { contains, type Span, textOf } from '../text/span';
import { onOneLine } from '../wording/text';
import { findUniqueWords } from './match-entries';
import type { Section } from './parse-entries';
import type { Register } from './register';

/** A replacement in the source text; spans in UTF-16 code units. */
interface Insertion {
  readonly span: Span;
  readonly text: string;
}

/** What is to be noted of a place in the story. */
export interface Note {
  readonly section: Section;
  /** The words of the story that the entry stands for, as a source span. */
  readonly place: Span;
  /** The words without their markup; those of the file without it. */
  readonly words?: string;
  /** Fields besides `as`, in the order in which they are written; values as YAML. */
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/**
 * Adds an entry to the register in the front matter, which is made where there is none. Where the words of the entry
 * stand in several places of the story, a mark `[words](#id)` is put around the one that is meant.
 *
 * @returns null where the register stands in a sidecar file, its key is the publisher's own or it cannot be read, and where
 *   the words cannot be marked.
 */
export function noteEntry(
  analysis: Pick<Analysis, 'text' | 'blocks' | 'frontMatter'>,
  register: Register,
  note: Note,
): readonly Insertion[] | null {
  const { text, blocks } = analysis;
  if ([...register.entries, ...register.readings].some((entry) => entry.span === null)) return null;
  const words = note.words ?? onOneLine(textOf(text, note.place));
  const isUnique = findUniqueWords(blocks, words) !== null;
  if (!isUnique && /[[\]]/.test(textOf(text, [note.place[0] - 1, note.place[1] + 1]))) return null;
  const id = freeId(register, LETTERS[note.section]);
  const entry = [['as', JSON.stringify(words)] as const, ...note.fields];
  const noted = insertEntry(analysis, note.section, (indent, end) =>
    [`${indent}${id}:`, ...entry.map(([name, value]) => `${indent}  ${name}: ${value}`)]
      .map((line) => line + end)
      .join(''),
  );
  if (noted === null) return null;
  const [start, stop] = note.place;
  const block = blocks.find((one) => contains(one.block.span, note.place))?.block;
  const marks = isUnique || block === undefined ? null : linkMarks(block, `#${id}`);
  const mark: readonly Insertion[] =
    marks === null
      ? []
      : [
          { span: [start, start], text: marks[0] },
          { span: [stop, stop], text: marks[1] },
        ];
  return [noted, ...mark];
}

const LETTERS: Readonly<Record<Section, string>> = { sources: 's', claims: 'c', readings: 'r' };

function freeId(register: Register, letter: string): string {
  const taken = new Set([...register.entries, ...register.readings].map(({ id }) => id));
  for (let number = 1; ; number += 1) {
    const id = `${letter}${number}`;
    if (!taken.has(id)) return id;
  }
}

type WriteEntry = (indent: string, end: string) => string;

function insertEntry(
  { text, frontMatter }: Pick<Analysis, 'text' | 'frontMatter'>,
  section: string,
  write: WriteEntry,
): Insertion | null {
  const end = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  if (frontMatter === null) {
    const at = text.startsWith('\uFEFF') ? 1 : 0;
    const written = `---${end}${section}:${end}${write('  ', end)}---${end}${end}`;
    return { span: [at, at], text: written };
  }
  if (frontMatter.format !== 'yaml' || !frontMatter.closed) return null;
  const place = findEntryPlace(textOf(text, frontMatter.content), section);
  if (place === null) return null;
  const at = frontMatter.content[0] + place.at;
  const heading = place.heading === null ? '' : place.heading + end;
  return { span: [at, at], text: heading + write(place.indent, end) };
}
