import type { ReadArticle } from '../story/read-article';
import type { Analysis } from '../terms/analysis';
import { indexLines } from '../text/line-index';
import type { Span } from '../text/span';
import {
  CLAIM_FIELDS,
  IDENTITY_FIELDS,
  isSourceKind,
  isToCome,
  KINDS,
  SOURCE_FIELDS,
  STATUSES,
  TERMS,
} from './fields';
import { findMarks, findUniqueWords, OPEN_MARK, type SourceMark } from './match-entries';
import { parseEntries, type Written, type WrittenEntry, type WrittenField } from './parse-entries';
import { readingsIn } from './read-readings';
import {
  EMPTY_REGISTER,
  type Register,
  type RegisterEntry,
  type RegisterProblem,
  type RegisterValue,
} from './register';
import { isAddress, LEAVES_FOLDER, staysBelowStory } from './register-path';
import { placedIn, type Sheet } from './sheet';

type Problem = Sheet['problem'];

/**
 * Reads the register of an article: `sources:`, `claims:` and `readings:` of its YAML front matter, and of a sidecar file where
 * one is handed in. An entry stands for the words of its marks `[words](#id)`; without a mark, for its `as` where
 * these words stand only once in the story. What is wrong with it is listed in `problems`; nothing is thrown.
 *
 * A link `#id` without an entry is a problem only in a story that has a register, and only where no heading or
 * anchor of that name stands in the story: it may lead to a section. `(#tk)` is an open question and no id.
 *
 * @param sidecar the text of `story.sources.yaml`.
 */
export function readRegister(
  article: Pick<Analysis, 'text' | 'blocks' | 'frontMatter'> & Partial<Pick<ReadArticle, 'followed'>>,
  sidecar?: string,
): Register {
  const { text, frontMatter } = article;
  const yaml = frontMatter?.format === 'yaml' ? text.slice(...frontMatter.content) : '';
  // Most stories have no register, and are not gone through for words that one could note.
  if (yaml === '' && sidecar === undefined) return { ...EMPTY_REGISTER, sidecarPlace: firstLine(text) };
  const { blocks } = article;
  const shift = frontMatter?.content[0] ?? 0;
  const own = parseEntries(yaml);
  const shifted = (span: Span): Span => [span[0] + shift, span[1] + shift];
  const sidecarPlace = own.sidecar === null ? firstLine(text) : shifted(own.sidecar.span);
  const problems: RegisterProblem[] = [];

  const lines = indexLines(text);
  const sheets: Sheet[] = [
    {
      entries: own.entries,
      shift,
      inSidecar: false,
      lineOf: (offset) => lines.placeOf(offset).line,
      problem: (span, message) => ({ span: shifted(span), message }),
    },
  ];
  if (own.broken !== null)
    problems.push({ span: shifted(own.broken.span), message: unreadable(own.broken.message) });
  const path = own.sidecar?.text ?? '';
  if (path !== '' && !isAddress(path) && !staysBelowStory(path))
    problems.push({ span: sidecarPlace, message: LEAVES_FOLDER });
  if (sidecar !== undefined) {
    const beside = parseEntries(sidecar);
    const sidecarLines = indexLines(sidecar);
    const lineOf = (offset: number) => sidecarLines.placeOf(offset).line;
    const problem = (span: Span, message: string): RegisterProblem => ({
      span: sidecarPlace,
      message: `Line ${lineOf(span[0])} of the sources file: ${message}`,
    });
    sheets.push({ entries: beside.entries, shift: 0, inSidecar: true, lineOf, problem });
    if (beside.broken !== null) problems.push(problem(beside.broken.span, unreadable(beside.broken.message)));
  }

  const marks = findMarks(blocks);
  const entries = sheets.flatMap((sheet) =>
    sheet.entries.flatMap(
      (entry) => toEntry(entry, sheet, marks, (words) => findUniqueWords(blocks, words)) ?? [],
    ),
  );
  const { readings, problems: ofReadings } = readingsIn(sheets, article.followed ?? []);
  problems.push(...sheets.flatMap(({ entries: written, problem }) => formProblems(written, problem)));
  problems.push(...duplicates(sheets));
  problems.push(...ofReadings);
  const ids = new Set([...entries, ...readings].map((entry) => entry.id));
  problems.push(...danglingSources(sheets, new Set(entries.map((entry) => entry.id))));
  const known = ids.size > 0 && (own.sidecar === null || sidecar !== undefined);
  if (known) problems.push(...unknownMarks(marks, ids, text, blocks));
  return { entries, readings, problems, sidecarPlace };
}

function unreadable(why: string): string {
  const advice = /mapping/i.test(why) ? ' A value that holds a colon needs quotation marks.' : '';
  return `The register cannot be read here: ${why}.${advice}`;
}

function firstLine(text: string): Span {
  const end = text.search(/[\r\n]/);
  return [0, end < 0 ? text.length : end];
}

function toEntry(
  written: WrittenEntry,
  sheet: Sheet,
  marks: readonly SourceMark[],
  findWords: (words: string) => Span | null,
): RegisterEntry | null {
  const { section } = written;
  if (section === 'readings') return null;
  const place = (value: Written): RegisterValue => placedIn(sheet, value);
  const field = (name: string) => written.fields.find(({ key }) => key.text === name);
  const value = (name: string) => field(name)?.value.text || null;
  const id = written.id.text;
  const marked = marks.filter((mark) => mark.id === id).map((mark) => mark.span);
  const as = value('as');
  const unique = marked.length === 0 && as !== null ? findWords(as) : null;
  const kind = value('kind');
  const terms = value('terms');
  const people = Number(value('people') ?? Number.NaN);
  return {
    id,
    section,
    span: sheet.inSidecar ? null : place(written.id).span,
    as,
    kind: kind !== null && isSourceKind(kind) ? kind : null,
    terms,
    embargo: value('embargo') ?? EMBARGO.exec(terms ?? '')?.[1]?.trim() ?? null,
    reason: value('reason'),
    basis: value('basis'),
    people: Number.isInteger(people) && people > 0 ? people : null,
    corroboratedBy: (field('corroborated-by')?.items ?? []).map((item) => item.text).filter((t) => t !== ''),
    reply: value('reply'),
    medium: value('medium'),
    period: value('period'),
    url: value('url'),
    source: value('source'),
    status: value('status'),
    fields: new Map(written.fields.map(({ key, value: fieldValue }) => [key.text, place(fieldValue)])),
    written: place(written.extent),
    places: unique === null ? marked : [unique],
  };
}

/** `embargo: 2025-02-04 06:00`, quoted as a whole or as a map of its own. */
const EMBARGO = /^\{?\s*embargo\s*:([^}]*)\}?$/i;

function formProblems(entries: readonly WrittenEntry[], problem: Problem): readonly RegisterProblem[] {
  return entries.flatMap(({ section, id, fields, hasForm }) => {
    if (!hasForm) {
      return [
        problem(id.span, `“${id.text}” has no fields. Write them as ${id.text}: {as: the story's words}.`),
      ];
    }
    return section === 'readings' ? [] : fields.flatMap((field) => fieldProblem(section, field, problem));
  });
}

function fieldProblem(section: RegisterEntry['section'], { key, value }: WrittenField, problem: Problem) {
  const allowed = section === 'sources' ? SOURCE_FIELDS : CLAIM_FIELDS;
  if (IDENTITY_FIELDS.has(key.text.toLowerCase())) return [];
  if (!allowed.has(key.text)) {
    return [
      problem(
        key.span,
        `“${key.text}” is no field of a ${section === 'sources' ? 'source' : 'claim'}. Fields: ${[...allowed].join(', ')}.`,
      ),
    ];
  }
  if (value.text === '' || isToCome(value.text)) return [];
  const limited = limitsOf(section, key.text, value.text);
  if (limited === null || limited.values.includes(value.text)) return [];
  return [problem(value.span, `“${value.text}” is no ${limited.name}. Use ${limited.values.join(', ')}.`)];
}

function limitsOf(
  section: RegisterEntry['section'],
  key: string,
  text: string,
): { name: string; values: readonly string[] } | null {
  if (key === 'kind')
    return { name: section === 'sources' ? 'kind of source' : 'kind of claim', values: KINDS[section] };
  if (key === 'status') return { name: 'status', values: STATUSES };
  if (key === 'terms' && !EMBARGO.test(text)) return { name: 'footing to speak on', values: TERMS };
  if (key === 'people' && !/^[1-9]\d*$/.test(text))
    return { name: 'number of people', values: ['1', '2', 'or more'] };
  return null;
}

function duplicates(sheets: readonly Sheet[]): readonly RegisterProblem[] {
  const seen = new Set<string>();
  return sheets.flatMap(({ entries, problem }) =>
    entries.flatMap(({ id }) => {
      if (!seen.has(id.text)) {
        seen.add(id.text);
        return [];
      }
      return [problem(id.span, `The id “${id.text}” is taken by another entry. Give each its own.`)];
    }),
  );
}

function danglingSources(sheets: readonly Sheet[], ids: ReadonlySet<string>): readonly RegisterProblem[] {
  return sheets.flatMap(({ entries, problem }) =>
    entries.flatMap(({ section, fields }) => {
      if (section !== 'claims') return [];
      return fields
        .filter(({ key }) => key.text === 'source')
        .flatMap(({ items }) => items)
        .filter(({ text }) => text !== '' && !isToCome(text) && !ids.has(text))
        .map(({ text, span }) => problem(span, `No source has the id “${text}”. Add it, or mend the id.`));
    }),
  );
}

function unknownMarks(
  marks: readonly SourceMark[],
  ids: ReadonlySet<string>,
  text: string,
  blocks: Analysis['blocks'],
): readonly RegisterProblem[] {
  const headings = new Set(
    blocks.filter(({ block }) => block.kind === 'heading').map(({ block }) => slug(block.text)),
  );
  return marks
    .filter(({ id }) => id.toLowerCase() !== OPEN_MARK && !ids.has(id) && !headings.has(id.toLowerCase()))
    .filter(({ id }) => !isAnchor(id, text))
    .map(({ id, span }) => ({
      span,
      message: `The register has no entry “${id}”. Add it, or mark an open question with (#tk).`,
    }));
}

/** The anchor that GitHub and most publishers make of a heading. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

/** An anchor written by hand, or one that every page has. */
function isAnchor(id: string, text: string): boolean {
  if (id === 'top' || /^(?:_ftn|fn:|fnref)/.test(id)) return true;
  return [`id="${id}"`, `id='${id}'`, `name="${id}"`, `name='${id}'`, `{#${id}`].some((a) =>
    text.includes(a),
  );
}
