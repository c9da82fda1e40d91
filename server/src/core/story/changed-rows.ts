import type { Paragraph, Place } from '../prose/paragraph';
import type { AnonymityStatement } from '../terms/anonymity';
import type { Attribution, PronounReading } from '../terms/attribution';
import type { Claim } from '../terms/claim';
import type { Readable } from '../terms/facts';
import type { Reply } from '../terms/reply';
import type { SecondHand } from '../terms/second-hand';
import type { Tables } from '../terms/tables';
import { between, sameEnds } from '../text/sequence';
import type { RelationEntry, Rows, SourceEntry } from './paragraph-rows';
import { rowsIn, type TableChange, tableChange } from './table-change';

/** What is new in each table of a version, and what is gone. */
export interface ChangedTables {
  readonly attributions: TableChange<Attribution<Place>>;
  readonly claims: TableChange<Claim<Place>>;
  readonly relations: TableChange<RelationEntry>;
  readonly replies: TableChange<Reply<Place>>;
  readonly pronouns: TableChange<PronounReading<Place>>;
  readonly secondHand: TableChange<SecondHand<Place>>;
  readonly anonymity: TableChange<AnonymityStatement<Place>>;
  readonly sources: TableChange<SourceEntry>;
}

/** Holds the tables of two versions against each other. */
export function changedTables(
  tables: Tables,
  sources: readonly SourceEntry[],
  relations: readonly RelationEntry[],
  before: Rows | null,
): ChangedTables {
  const last = before?.tables;
  return {
    attributions: tableChange(last?.attributions ?? [], tables.attributions),
    claims: tableChange(last?.claims ?? [], tables.claims),
    relations: tableChange(before?.relations ?? [], relations),
    replies: tableChange(last?.replies ?? [], tables.replies),
    pronouns: tableChange(last?.pronouns ?? [], tables.pronouns),
    secondHand: tableChange(last?.secondHand ?? [], tables.secondHand),
    anonymity: tableChange(last?.anonymity ?? [], tables.anonymity),
    sources: tableChange(before?.sources ?? [], sources),
  };
}

/**
 * Finds the paragraphs that are new or have a row that is: in one of the tables, or that of a source to which one of
 * their rows points.
 */
export function changedParagraphs(
  readables: readonly Readable[],
  changed: ChangedTables,
  before: Rows,
): ReadonlySet<Paragraph> {
  const paragraphs = new Set<Paragraph>();
  const add = ({ paragraph }: Place) => void paragraphs.add(paragraph);
  for (const { paragraph } of freshReadables(before.readables, readables)) paragraphs.add(paragraph);
  for (const row of rowsIn(changed.attributions)) for (const place of placesOf(row)) add(place);
  for (const table of [
    changed.claims,
    changed.replies,
    changed.pronouns,
    changed.secondHand,
    changed.anonymity,
  ])
    for (const { span } of rowsIn<{ readonly span: Place }>(table)) add(span);
  for (const { claims } of rowsIn(changed.relations)) for (const { span } of claims) add(span);
  addPointing(paragraphs, rowsIn(changed.sources), before);
  return paragraphs;
}

/** Where an attribution stands. */
export function placesOf({ source, cue, content }: Attribution<Place>): readonly Place[] {
  return [...source, ...cue, ...content];
}

function freshReadables(before: readonly Readable[], after: readonly Readable[]): readonly Readable[] {
  return between(after, sameEnds(before, after));
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
