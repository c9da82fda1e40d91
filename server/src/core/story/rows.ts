import type { Paragraph, Place } from '../prose/paragraph';
import type { AnonymityStatement } from '../terms/anonymity';
import type { Attribution, PronounReading } from '../terms/attribution';
import type { Claim, ClaimRelation } from '../terms/claim';
import type { Readable } from '../terms/facts';
import type { People, Person } from '../terms/person';
import type { Reply } from '../terms/reply';
import type { SecondHand } from '../terms/second-hand';
import type { Source } from '../terms/source';
import type { Tables } from '../terms/tables';

/** A source's row, with what other tables say of the source. */
export interface SourceEntry {
  readonly row: Source<Place>;
  /** A statement about anonymity is made of it in so many words. */
  readonly asksNotToBeNamed: boolean;
  /** Such a statement is made of it, or of others in words that reach it. */
  readonly isPromisedAnonymity: boolean;
}

/** A relation with the rows of its claims. */
export interface RelationEntry {
  readonly row: ClaimRelation;
  readonly claims: readonly Claim<Place>[];
}

/** All rows that belong to one paragraph. The same object for as long as none of them changes. */
export interface ParagraphRows {
  readonly readable: Readable;
  /** Whom each mention names, parallel to the mentions among the facts. */
  readonly people: readonly (Person | null)[];
  readonly statements: readonly Attribution<Place>[];
  readonly claims: readonly Claim<Place>[];
  readonly relations: readonly RelationEntry[];
  readonly replies: readonly Reply<Place>[];
  readonly pronouns: readonly PronounReading<Place>[];
  readonly secondHand: readonly SecondHand<Place>[];
  readonly anonymity: readonly AnonymityStatement<Place>[];
  /** Every source that one of these rows points to, or the row of a figure that one of its figures belongs to. */
  readonly sources: readonly SourceEntry[];
  /** The sources whose first mention stands here. */
  readonly introduces: readonly SourceEntry[];
  readonly turnsSinceCue: number | null;
}

/** The tables by paragraph, and the sources by their keys. */
export interface Rows {
  readonly paragraphs: readonly ParagraphRows[];
  /** In the order of the table. */
  readonly sources: ReadonlyMap<string, SourceEntry>;
  readonly relations: readonly RelationEntry[];
  readonly indexOf: ReadonlyMap<Paragraph, number>;
  /** Who can be named, as it was when the mentions were looked up. */
  readonly people: People;
}

/**
 * Sorts the rows of the tables by the paragraphs that they stand in.
 *
 * @param before those of the version before: what is as it was is the same object.
 */
export function sortRows(
  readables: readonly Readable[],
  tables: Tables,
  people: People,
  before: Rows | null,
): Rows {
  const indexOf = new Map(readables.map(({ paragraph }, i) => [paragraph, i]));
  const sources = keepSources(tables, before);
  const relations = keepRelations(tables, before);
  const kept = new Map(before?.paragraphs.map((rows) => [rows.readable.paragraph, rows]));
  const isNamedAlike = before?.people === people;
  const collected = readables.map((readable): Collected => {
    const last = isNamedAlike ? kept.get(readable.paragraph) : undefined;
    return emptyRows(readable, last?.people ?? peopleIn(readable, people));
  });
  const at = (place: Place | null | undefined): Collected | undefined =>
    place == null ? undefined : collected[indexOf.get(place.paragraph) ?? -1];
  for (const row of tables.attributions) {
    for (const place of [...row.source, ...row.cue, ...row.content]) addOnce(at(place)?.statements, row);
  }
  for (const row of tables.claims) at(row.span)?.claims.push(row);
  for (const entry of relations) for (const claim of entry.claims) addOnce(at(claim.span)?.relations, entry);
  for (const row of tables.replies) at(row.span)?.replies.push(row);
  for (const row of tables.pronouns) at(row.span)?.pronouns.push(row);
  for (const row of tables.secondHand) at(row.span)?.secondHand.push(row);
  for (const row of tables.anonymity) at(row.span)?.anonymity.push(row);
  for (const entry of sources.values()) at(entry.row.mentions[0])?.introduces.push(entry);
  let turns: number | null = null;
  const paragraphs = collected.map((found): ParagraphRows => {
    const rows = { ...found, turnsSinceCue: turns, sources: pointedTo(found, sources) };
    turns = turnsAfter(rows);
    const last = kept.get(found.readable.paragraph);
    return last !== undefined && isSame(rows, last) ? last : rows;
  });
  return { paragraphs, sources, relations, indexOf, people };
}

/** The rows of a paragraph while they are being gathered. */
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

/** Rows come in order: one that was added already is the last. */
function addOnce<T>(list: T[] | undefined, row: T): void {
  if (list !== undefined && list.at(-1) !== row) list.push(row);
}

function pointedTo(
  { statements, claims, relations, replies, pronouns, anonymity }: Collected,
  sources: ReadonlyMap<string, SourceEntry>,
): readonly SourceEntry[] {
  const keys = new Set<string | null>();
  for (const { sourceId } of statements) keys.add(sourceId);
  for (const { sourceId } of claims) keys.add(sourceId);
  for (const entry of relations) for (const { sourceId } of entry.claims) keys.add(sourceId);
  for (const { sourceId } of replies) keys.add(sourceId);
  for (const { sourceId } of pronouns) keys.add(sourceId);
  for (const { own, others } of anonymity) for (const key of [...own, ...others]) keys.add(key);
  return [...keys].flatMap((key) => (key === null ? [] : (sources.get(key) ?? [])));
}

/** Paragraphs of nothing but quotation go on with a dialogue; any other ends it. */
function turnsAfter({ readable, statements, turnsSinceCue }: ParagraphRows): number | null {
  const { paragraph, facts } = readable;
  if (paragraph.kind === 'heading') return null;
  const hasCue = statements.some(({ source, cue }) =>
    [...source, ...cue].some((place) => place.paragraph === paragraph),
  );
  if (hasCue) return 0;
  const spoken = facts.quotations[0]?.span;
  const isSpeech = spoken !== undefined && spoken[1] - spoken[0] >= paragraph.words.trim().length;
  return isSpeech && turnsSinceCue !== null ? turnsSinceCue + 1 : null;
}

function keepSources({ sources, anonymity }: Tables, before: Rows | null): ReadonlyMap<string, SourceEntry> {
  const asking = new Set(anonymity.flatMap(({ own }) => own));
  const reached = new Set(anonymity.flatMap(({ own, others }) => [...own, ...others]));
  return new Map(
    sources.map((row) => {
      const entry = {
        row,
        asksNotToBeNamed: asking.has(row.id),
        isPromisedAnonymity: reached.has(row.id),
      };
      const last = before?.sources.get(row.id);
      return [row.id, last !== undefined && isSameEntry(last, entry) ? last : entry];
    }),
  );
}

function isSameEntry(a: SourceEntry, b: SourceEntry): boolean {
  return (
    a.row === b.row &&
    a.asksNotToBeNamed === b.asksNotToBeNamed &&
    a.isPromisedAnonymity === b.isPromisedAnonymity
  );
}

function keepRelations({ claims, claimRelations }: Tables, before: Rows | null): readonly RelationEntry[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const kept = new Map(before?.relations.map((entry) => [entry.row, entry]));
  return claimRelations.map((row) => {
    const members = row.claims.flatMap((id) => byId.get(id) ?? []);
    const last = kept.get(row);
    return last !== undefined && areSame(last.claims, members) ? last : { row, claims: members };
  });
}

function isSame(a: ParagraphRows, b: ParagraphRows): boolean {
  return (
    a.readable.facts === b.readable.facts &&
    a.turnsSinceCue === b.turnsSinceCue &&
    areSame(a.people, b.people) &&
    areSame(a.statements, b.statements) &&
    areSame(a.claims, b.claims) &&
    areSame(a.relations, b.relations) &&
    areSame(a.replies, b.replies) &&
    areSame(a.pronouns, b.pronouns) &&
    areSame(a.secondHand, b.secondHand) &&
    areSame(a.anonymity, b.anonymity) &&
    areSame(a.sources, b.sources) &&
    areSame(a.introduces, b.introduces)
  );
}

/** The same items in the same order. */
export function areSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
