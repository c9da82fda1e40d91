import type { Analysis } from '../terms/analysis';
import type { Claim } from '../terms/claim';
import type { Source } from '../terms/source';
import { indexLines, type LineIndex } from '../text/line-index';
import { readClaim } from '../wording/claims';
import { CLAIM_KIND_WORDS, SOURCE_KIND_WORDS } from '../wording/kinds';
import { escapeMarkdown, tableRow } from '../wording/markdown';
import { countOf } from '../wording/numbers';
import { findConflicts, findCorrections } from '../wording/relations';
import {
  affiliationOf,
  countStatements,
  inTextOrder,
  isUnnamed,
  NO_STATEMENTS,
  roleOf,
  type StatementCount,
  sourcesById,
} from '../wording/sources';
import { capitalized } from '../wording/text';

/** What stands in a cell when the article says nothing. */
const NOTHING = '–';

/**
 * Writes the list of an article's sources and figures that a reviewer works through: unnamed sources first, then
 * named ones, figures, and statements that nobody is named for. Lines count from 1.
 *
 * @param title what the list is called after, such as the file's name.
 * @returns Markdown (GFM tables); words of the article are escaped.
 */
export function writeSourceList(analysis: Analysis, title: string): string {
  const lines = indexLines(analysis.text);
  const counts = countStatements(analysis);
  const sources = inTextOrder(analysis.sources);
  const unnamed = [...sources.filter(isUnnamed), ...sources.filter(isNameless)];
  const named = sources.filter((s) => !isUnnamed(s) && !isNameless(s));
  const sections = [
    `# Source list: ${escapeMarkdown(title)}`,
    summary(analysis),
    ...section(
      'Unnamed sources',
      UNNAMED_COLUMNS,
      unnamed.map((s) => unnamedRow(s, lines, counts)),
    ),
    ...section(
      'Named sources',
      NAMED_COLUMNS,
      named.map((s) => namedRow(s, lines, counts)),
    ),
    ...section('Figures', FIGURE_COLUMNS, figureRows(analysis, lines)),
    ...withoutSpeaker(analysis, lines),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** Nobody is named, but no confidence is kept either: after the unnamed sources proper. */
function isNameless(source: Source): boolean {
  return source.kind === 'spokesperson' || source.kind === 'vague-group';
}

function summary(analysis: Analysis): string {
  const { sources, claims } = analysis;
  const unnamed = sources.filter(isUnnamed);
  const bare = unnamed.filter((source) => source.reason === null);
  const credited = claims.filter((claim) => claim.credit.basis !== 'narrator');
  const sentences = [
    countOf(sources.length, 'source') +
      (sources.length === 0 ? '' : `, ${numberOf(unnamed)} of them unnamed`),
    ...(unnamed.length === 0 ? [] : [`${numberOf(bare)} of the unnamed ones without a reason`]),
    countOf(claims.length, 'figure') + (claims.length === 0 ? '' : `, ${numberOf(credited)} with a source`),
  ];
  return sentences.map((sentence) => `${capitalized(sentence)}.`).join(' ');
}

/** "two"; "none". */
function numberOf(things: readonly unknown[]): string {
  return things.length === 0 ? 'none' : countOf(things.length, '', '').trimEnd();
}

function section(
  heading: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  if (rows.length === 0) return [];
  const table = [tableRow(columns), tableRow(columns.map(() => '---')), ...rows.map(tableRow)];
  return [`## ${heading}`, table.join('\n')];
}

const UNNAMED_COLUMNS = [
  'Source',
  'Description',
  'Kind',
  'People',
  'Affiliation',
  'Reason',
  'Basis',
  'Lines',
  'Statements',
  'Direct quotations',
];

function unnamedRow(
  source: Source,
  lines: LineIndex,
  counts: ReadonlyMap<string, StatementCount>,
): readonly string[] {
  const people = source.kind === 'anonymous-person' ? '1' : (source.people?.toString() ?? 'not given');
  return [
    source.id,
    cell(source.name),
    SOURCE_KIND_WORDS[source.kind],
    source.kind === 'anonymous-group' || source.kind === 'anonymous-person' ? people : NOTHING,
    cell(affiliationOf(source)),
    reason(source, lines),
    isUnnamed(source) ? cell(source.basis?.text ?? 'not stated') : NOTHING,
    mentionLines(source, lines),
    ...statements(counts.get(source.id)),
  ];
}

function reason(source: Source, lines: LineIndex): string {
  if (source.reason === null) return isUnnamed(source) ? 'none given' : NOTHING;
  const { line } = lines.placeOf(source.reason.span[0]);
  return `${cell(source.reason.text)} (line ${line}${source.reason.inherited ? ', shared with others' : ''})`;
}

const NAMED_COLUMNS = [
  'Source',
  'Name',
  'Kind',
  'Role',
  'Affiliation',
  'Lines',
  'Statements',
  'Direct quotations',
];

function namedRow(
  source: Source,
  lines: LineIndex,
  counts: ReadonlyMap<string, StatementCount>,
): readonly string[] {
  return [
    source.id,
    cell(source.name),
    SOURCE_KIND_WORDS[source.kind],
    cell(roleOf(source)),
    cell(affiliationOf(source)),
    mentionLines(source, lines),
    ...statements(counts.get(source.id)),
  ];
}

function statements(count: StatementCount = NO_STATEMENTS): readonly string[] {
  return [String(count.statements), String(count.direct)];
}

/** The lines where a source speaks, each once, as links cannot point into an untitled or a mailed list. */
function mentionLines(source: Source, lines: LineIndex): string {
  return lineNumbers(
    source.mentions.map((mention) => mention[0]),
    lines,
  );
}

function lineNumbers(offsets: readonly number[], lines: LineIndex): string {
  return [...new Set(offsets.map((offset) => lines.placeOf(offset).line))].join(', ') || NOTHING;
}

const FIGURE_COLUMNS = ['Claim', 'Line', 'Figure', 'Kind', 'Source', 'Period', 'Base', 'Note'];

function figureRows(analysis: Analysis, lines: LineIndex): readonly (readonly string[])[] {
  const sources = sourcesById(analysis);
  const corrections = findCorrections(analysis);
  const conflicts = findConflicts(analysis);
  return analysis.claims.map((claim) => [
    claim.id,
    String(lines.placeOf(claim.span[0]).line),
    escapeMarkdown(readClaim(analysis, claim)),
    CLAIM_KIND_WORDS[claim.kind],
    credit(claim, sources),
    cell(claim.period?.text ?? 'none given'),
    cell(claim.base?.text ?? null),
    note([
      claim.disputed ? 'disputed' : null,
      figureElsewhere('set right', corrections.get(claim.id), analysis, lines),
      figureElsewhere('another figure', conflicts.get(claim.id), analysis, lines),
      claim.inHeadline ? 'in the headline' : null,
      claim.inQuote ? 'in a quotation' : null,
    ]),
  ]);
}

function credit(claim: Claim, sources: ReadonlyMap<string, Source>): string {
  const source = sources.get(claim.sourceId ?? '');
  if (source !== undefined) return `${source.id}: ${cell(source.name)}`;
  return claim.credit.basis === 'narrator' ? 'none given' : cell(claim.credit.destination);
}

function note(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join('; ') || NOTHING;
}

function figureElsewhere(
  what: string,
  claim: Claim | undefined,
  analysis: Analysis,
  lines: LineIndex,
): string | null {
  if (claim === undefined) return null;
  return `${what} on line ${lines.placeOf(claim.span[0]).line}: ${escapeMarkdown(readClaim(analysis, claim))}`;
}

function withoutSpeaker(analysis: Analysis, lines: LineIndex): readonly string[] {
  const open = analysis.attributions.filter((a) => a.sourceId === null);
  if (open.length === 0) return [];
  const offsets = open.flatMap((a) => a.content[0]?.[0] ?? a.cue[0]?.[0] ?? []);
  const count = countOf(open.length, 'statement');
  return [
    '## Speaker not clear',
    `${capitalized(count)} whose speaker the text does not make clear, on line ${lineNumbers(offsets, lines)}.`,
  ];
}

function cell(text: string | null): string {
  return text === null || text.trim() === '' ? NOTHING : escapeMarkdown(text);
}
