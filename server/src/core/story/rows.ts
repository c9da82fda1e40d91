import type { Paragraph, Place } from '../prose/paragraph';
import type { AnonymityStatement } from '../terms/anonymity';
import type { Attribution, PronounReading } from '../terms/attribution';
import type { Claim } from '../terms/claim';
import type { Readable } from '../terms/facts';
import type { People, Person } from '../terms/person';
import type { Reply } from '../terms/reply';
import type { SecondHand } from '../terms/second-hand';
import type { Tables } from '../terms/tables';
import type { Positions } from '../text/positions';
import { areSameItems, between, fitted, sameEnds } from '../text/sequence';
import { type ChangedTables, changedParagraphs, changedTables, placesOf } from './changed-rows';
import { keepRelations, keepSources } from './entries';
import type { ParagraphRows, RelationEntry, Rows, SourceEntry } from './paragraph-rows';
import { handOut, mergedRows } from './table-change';

/** The tables of a version, and the paragraphs that their rows stand in. */
export interface RowsParts {
  readonly readables: readonly Readable[];
  /** Where each paragraph stands among all. */
  readonly positions: Positions<Paragraph>;
  readonly tables: Tables;
  readonly people: People;
}

/**
 * Sorts the rows of the tables by the paragraphs that they stand in.
 *
 * @param before those of the version before: what is as it was is the same object.
 */
export function sortRows({ readables, positions, tables, people }: RowsParts, before: Rows | null): Rows {
  const sources = keepSources(tables, before);
  const relations = keepRelations(tables, before);
  const isNamedAlike = before?.people === people;
  const tableChanges = changedTables(tables, sources.sources, relations, before);
  const changed = before === null ? null : changedParagraphs(readables, tableChanges, before);
  const lastOf = (paragraph: Paragraph) => before?.paragraphs[before.positions.at(paragraph)];
  const collected = new Map<Paragraph, Collected>();
  const collectFrom = (readable: Readable | undefined): void => {
    if (readable === undefined) return;
    const last = lastOf(readable.paragraph);
    const named = last !== undefined && isNamedAlike ? last.people : peopleIn(readable, people);
    const isChanged = changed === null || changed.has(readable.paragraph);
    if (isChanged || last === undefined || !areSameItems(last.people, named))
      collected.set(readable.paragraph, emptyRows(readable, named));
  };
  if (changed === null || !isNamedAlike) readables.forEach(collectFrom);
  else for (const paragraph of changed) collectFrom(readables[positions.at(paragraph)]);
  collect(collected, tableChanges);
  const finish = (found: Collected): ParagraphRows =>
    finished(found, tableChanges, sources.sourceOf, lastOf(found.readable.paragraph));
  const placed = placedRows({ readables, positions, collected, finish }, before);
  return { readables, tables, ...placed, ...sources, relations, positions, people };
}

/** What the rows of all paragraphs are put together from. */
interface PlacedParts extends Pick<RowsParts, 'readables' | 'positions'> {
  readonly collected: ReadonlyMap<Paragraph, Collected>;
  readonly finish: (found: Collected) => ParagraphRows;
}

/** The rows of all paragraphs in order, each told how far behind a cue its dialogue has come. */
function placedRows(
  { readables, positions, collected, finish }: PlacedParts,
  before: Rows | null,
): Pick<Rows, 'paragraphs' | 'ends' | 'gone' | 'come'> {
  const last = before?.paragraphs ?? [];
  const ends = sameEnds(before?.readables ?? [], readables);
  const fresh = between(readables, ends).map((): ParagraphRows | undefined => undefined);
  const rows = [...last.slice(0, ends.head), ...fresh, ...last.slice(last.length - ends.tail)];
  const gone = [...between(last, ends)];
  const come: number[] = [];
  const changed = Array.from(collected.keys(), (paragraph) => positions.at(paragraph));
  /** The first paragraph whose turn has not been looked at. */
  let from = 0;
  for (const start of [...changed, readables.length - ends.tail].sort((a, b) => a - b)) {
    for (let i = Math.max(start, from); i < readables.length; from = ++i) {
      const readable = readables[i];
      const found = readable === undefined ? undefined : collected.get(readable.paragraph);
      const known = rows[i];
      const here = found === undefined ? known : finish(found);
      if (here === undefined) throw new RangeError('A paragraph that has not changed was not there before.');
      const turns = turnsBehind(rows[i - 1]);
      if (here === known && here.turnsSinceCue === turns) break;
      const placed = here.turnsSinceCue === turns ? here : { ...here, turnsSinceCue: turns };
      if (known !== undefined && isSame(placed, known)) continue;
      rows[i] = placed;
      come.push(i);
      if (known !== undefined) gone.push(known);
    }
  }
  return { paragraphs: rows.filter((one) => one !== undefined), ends, gone, come };
}

function turnsBehind(rows: ParagraphRows | undefined): number | null {
  if (rows?.dialogue === 'cue') return 0;
  return rows?.dialogue === 'speech' && rows.turnsSinceCue !== null ? rows.turnsSinceCue + 1 : null;
}

/** Hands what is new in the tables out to the paragraphs that gather it. */
function collect(collected: ReadonlyMap<Paragraph, Collected>, changed: ChangedTables): void {
  if (collected.size === 0) return;
  const at = ({ paragraph }: Place) => collected.get(paragraph);
  const itsSpan = ({ span }: { readonly span: Place }) => [span];
  handOut(changed.attributions, placesOf, (place) => at(place)?.statements);
  handOut(changed.claims, itsSpan, (place) => at(place)?.claims);
  handOut(
    changed.relations,
    ({ claims }) => claims.map(({ span }) => span),
    (place) => at(place)?.relations,
  );
  handOut(changed.replies, itsSpan, (place) => at(place)?.replies);
  handOut(changed.pronouns, itsSpan, (place) => at(place)?.pronouns);
  handOut(changed.secondHand, itsSpan, (place) => at(place)?.secondHand);
  handOut(changed.anonymity, itsSpan, (place) => at(place)?.anonymity);
  handOut(
    changed.sources,
    ({ row }) => row.mentions.slice(0, 1),
    (place) => at(place)?.introduces,
  );
}

/** @param last what the paragraph had in the version before, if it was there. */
function finished(
  found: Collected,
  changed: ChangedTables,
  sourceOf: Rows['sourceOf'],
  last: ParagraphRows | undefined,
): ParagraphRows {
  const { readable, people } = found;
  const rows = {
    readable,
    statements: mergedRows(last?.statements ?? [], found.statements, changed.attributions),
    claims: mergedRows(last?.claims ?? [], found.claims, changed.claims),
    relations: mergedRows(last?.relations ?? [], found.relations, changed.relations),
    replies: mergedRows(last?.replies ?? [], found.replies, changed.replies),
    pronouns: mergedRows(last?.pronouns ?? [], found.pronouns, changed.pronouns),
    secondHand: mergedRows(last?.secondHand ?? [], found.secondHand, changed.secondHand),
    anonymity: mergedRows(last?.anonymity ?? [], found.anonymity, changed.anonymity),
    introduces: mergedRows(last?.introduces ?? [], found.introduces, changed.sources),
  };
  const pointsTo = keysIn(rows);
  return {
    readable,
    people,
    statements: fitted(rows.statements),
    claims: fitted(rows.claims),
    relations: fitted(rows.relations),
    replies: fitted(rows.replies),
    pronouns: fitted(rows.pronouns),
    secondHand: fitted(rows.secondHand),
    anonymity: fitted(rows.anonymity),
    introduces: fitted(rows.introduces),
    pointsTo: fitted(pointsTo),
    sources: fitted(pointsTo.flatMap((key) => sourceOf.get(key) ?? [])),
    turnsSinceCue: null,
    dialogue: dialogueIn(rows),
  };
}

/** What is new in a paragraph while it is being gathered. */
interface Collected {
  readonly readable: Readable;
  readonly people: readonly (Person | null)[];
  readonly statements: Attribution<Place>[];
  readonly claims: Claim<Place>[];
  readonly relations: RelationEntry[];
  readonly replies: Reply<Place>[];
  readonly pronouns: PronounReading<Place>[];
  readonly secondHand: SecondHand<Place>[];
  readonly anonymity: AnonymityStatement<Place>[];
  readonly introduces: SourceEntry[];
}

function peopleIn({ facts }: Readable, people: People): readonly (Person | null)[] {
  return facts.mentions.map(({ phrase }) => (phrase.name === null ? null : people.of(phrase.name)));
}

function emptyRows(readable: Readable, people: readonly (Person | null)[]): Collected {
  return {
    readable,
    people,
    statements: [],
    claims: [],
    relations: [],
    replies: [],
    pronouns: [],
    secondHand: [],
    anonymity: [],
    introduces: [],
  };
}

/** What may point to a source. */
type Pointing = Pick<
  ParagraphRows,
  'statements' | 'claims' | 'relations' | 'replies' | 'pronouns' | 'anonymity'
>;

function keysIn({
  statements,
  claims,
  relations,
  replies,
  pronouns,
  anonymity,
}: Pointing): readonly string[] {
  const keys = new Set<string | null>();
  for (const { sourceId } of statements) keys.add(sourceId);
  for (const { sourceId } of claims) keys.add(sourceId);
  for (const entry of relations) for (const { sourceId } of entry.claims) keys.add(sourceId);
  for (const { sourceId } of replies) keys.add(sourceId);
  for (const { sourceId } of pronouns) keys.add(sourceId);
  for (const { own, others } of anonymity) for (const key of [...own, ...others]) keys.add(key);
  return [...keys].filter((key) => key !== null);
}

/** Paragraphs of nothing but quotation go on with a dialogue; any other but one with a cue ends it. */
function dialogueIn({
  readable,
  statements,
}: Pick<ParagraphRows, 'readable' | 'statements'>): ParagraphRows['dialogue'] {
  const { paragraph, facts } = readable;
  if (paragraph.kind === 'heading') return null;
  const hasCue = statements.some(({ source, cue }) =>
    [...source, ...cue].some((place) => place.paragraph === paragraph),
  );
  if (hasCue) return 'cue';
  const spoken = facts.quotations[0]?.span;
  const isSpeech = spoken !== undefined && spoken[1] - spoken[0] >= paragraph.words.trim().length;
  return isSpeech ? 'speech' : null;
}

function isSame(a: ParagraphRows, b: ParagraphRows): boolean {
  return (
    a.readable.facts === b.readable.facts &&
    a.readable.role === b.readable.role &&
    a.turnsSinceCue === b.turnsSinceCue &&
    areSameItems(a.people, b.people) &&
    areSameItems(a.statements, b.statements) &&
    areSameItems(a.claims, b.claims) &&
    areSameItems(a.relations, b.relations) &&
    areSameItems(a.replies, b.replies) &&
    areSameItems(a.pronouns, b.pronouns) &&
    areSameItems(a.secondHand, b.secondHand) &&
    areSameItems(a.anonymity, b.anonymity) &&
    areSameItems(a.sources, b.sources) &&
    areSameItems(a.pointsTo, b.pointsTo) &&
    areSameItems(a.introduces, b.introduces)
  );
}
