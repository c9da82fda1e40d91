import type { Paragraph, Place } from '../prose/paragraph';
import type { Readable } from '../terms/facts';
import type { Tables } from '../terms/tables';
import { between, unchangedEnds } from '../text/sequence';
import type { RelationEntry, Rows, SourceEntry } from './paragraph-rows';

/** The rows of both versions that the other does not have in its place; what stands around them is the same. */
export function differing<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  const ends = unchangedEnds(before, after, (a, b) => a === b);
  return [...between(before, ends), ...between(after, ends)];
}

/** What is new in a version, as far as its rows tell. */
export interface ChangedRows {
  readonly tables: Tables;
  readonly sources: readonly SourceEntry[];
  readonly relations: readonly RelationEntry[];
}

/**
 * Finds the paragraphs that are new or have a row that is: in one of the tables, or that of a source to which one of
 * their rows points.
 */
export function changedParagraphs(
  readables: readonly Readable[],
  after: ChangedRows,
  before: Rows,
): ReadonlySet<Paragraph> {
  const changed = new Set<Paragraph>();
  const add = ({ paragraph }: Place) => void changed.add(paragraph);
  const { tables } = before;
  for (const { paragraph } of readables) if (!before.indexOf.has(paragraph)) changed.add(paragraph);
  for (const row of differing(tables.attributions, after.tables.attributions))
    for (const places of [row.source, row.cue, row.content]) places.forEach(add);
  for (const { span } of differing(tables.claims, after.tables.claims)) add(span);
  for (const { span } of differing(tables.replies, after.tables.replies)) add(span);
  for (const { span } of differing(tables.pronouns, after.tables.pronouns)) add(span);
  for (const { span } of differing(tables.secondHand, after.tables.secondHand)) add(span);
  for (const { span } of differing(tables.anonymity, after.tables.anonymity)) add(span);
  for (const { claims } of differing(before.relations, after.relations))
    for (const { span } of claims) add(span);
  addPointing(changed, differing([...before.sources.values()], after.sources), before);
  return changed;
}

/** Adds the paragraphs that point to sources, and those in which they are first mentioned. */
function addPointing(changed: Set<Paragraph>, sources: readonly SourceEntry[], { paragraphs }: Rows): void {
  if (sources.length === 0) return;
  const keys = new Set(sources.map(({ row }) => row.id));
  for (const { row } of sources) {
    const [first] = row.mentions;
    if (first !== undefined) changed.add(first.paragraph);
  }
  for (const rows of paragraphs) {
    if (rows.pointsTo.some((key) => keys.has(key))) changed.add(rows.readable.paragraph);
  }
}
