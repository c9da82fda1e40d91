import type { Paragraph, Place } from '../prose/paragraph';
import type { AnonymityStatement } from '../terms/anonymity';
import type { Attribution, PronounReading } from '../terms/attribution';
import type { Claim } from '../terms/claim';
import type { Readable } from '../terms/facts';
import type { People, Person } from '../terms/person';
import type { Reply } from '../terms/reply';
import type { SecondHand } from '../terms/second-hand';
import type { Tables } from '../terms/tables';
import { areSameItems } from '../text/sequence';
import { changedParagraphs, differing } from './changed-rows';
import type { ParagraphRows, RelationEntry, Rows, SourceEntry } from './paragraph-rows';

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
  const isNamedAlike = before?.people === people;
  const changed =
    before === null
      ? null
      : changedParagraphs(readables, { tables, sources: [...sources.values()], relations }, before);
  const lastOf = (paragraph: Paragraph) => before?.paragraphs[before.indexOf.get(paragraph) ?? -1];
  const collected = new Map<Paragraph, Collected>();
  for (const readable of readables) {
    const { paragraph } = readable;
    const isChanged = changed?.has(paragraph) !== false;
    if (!isChanged && isNamedAlike) continue;
    const last = lastOf(paragraph)?.people;
    const named = last !== undefined && isNamedAlike ? last : peopleIn(readable, people);
    if (isChanged || last === undefined || !areSameItems(last, named))
      collected.set(paragraph, emptyRows(readable, named));
  }
  collect(collected, tables, sources, relations);
  let turns: number | null = null;
  const paragraphs = readables.map(({ paragraph }): ParagraphRows => {
    const last = lastOf(paragraph);
    const found = collected.get(paragraph);
    const rows = found === undefined ? last : finished(found, sources, turns);
    if (rows === undefined) throw new RangeError('A paragraph that has not changed was not there before.');
    const placed = rows.turnsSinceCue === turns ? rows : { ...rows, turnsSinceCue: turns };
    turns = rows.dialogue === 'cue' ? 0 : rows.dialogue === 'speech' && turns !== null ? turns + 1 : null;
    return last !== undefined && (placed === last || isSame(placed, last)) ? last : placed;
  });
  return { tables, paragraphs, sources, relations, indexOf, people };
}

/** Hands the rows of the tables out to the paragraphs that gather them. */
function collect(
  collected: ReadonlyMap<Paragraph, Collected>,
  tables: Tables,
  sources: ReadonlyMap<string, SourceEntry>,
  relations: readonly RelationEntry[],
): void {
  if (collected.size === 0) return;
  const at = (place: Place | undefined) => (place === undefined ? undefined : collected.get(place.paragraph));
  for (const row of tables.attributions)
    for (const places of [row.source, row.cue, row.content])
      for (const place of places) addOnce(at(place)?.statements, row);
  for (const row of tables.claims) at(row.span)?.claims.push(row);
  for (const entry of relations) for (const claim of entry.claims) addOnce(at(claim.span)?.relations, entry);
  for (const row of tables.replies) at(row.span)?.replies.push(row);
  for (const row of tables.pronouns) at(row.span)?.pronouns.push(row);
  for (const row of tables.secondHand) at(row.span)?.secondHand.push(row);
  for (const row of tables.anonymity) at(row.span)?.anonymity.push(row);
  for (const entry of sources.values()) at(entry.row.mentions[0])?.introduces.push(entry);
}

function finished(
  found: Collected,
  sources: ReadonlyMap<string, SourceEntry>,
  turnsSinceCue: number | null,
): ParagraphRows {
  const pointsTo = keysIn(found);
  const { readable, people, statements, claims, relations, replies } = found;
  const { pronouns, secondHand, anonymity, introduces } = found;
  return {
    readable,
    people,
    statements,
    claims,
    relations,
    replies,
    pronouns,
    secondHand,
    anonymity,
    introduces,
    pointsTo,
    sources: pointsTo.flatMap((key) => sources.get(key) ?? []),
    turnsSinceCue,
    dialogue: dialogueIn(found),
  };
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

function keysIn({
  statements,
  claims,
  relations,
  replies,
  pronouns,
  anonymity,
}: Collected): readonly string[] {
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
function dialogueIn({ readable, statements }: Collected): ParagraphRows['dialogue'] {
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

function keepSources({ sources, anonymity }: Tables, before: Rows | null): ReadonlyMap<string, SourceEntry> {
  const isPromisedAlike = before !== null && differing(before.tables.anonymity, anonymity).length === 0;
  const asking = new Set(anonymity.flatMap(({ own }) => own));
  const reached = new Set(anonymity.flatMap(({ own, others }) => [...own, ...others]));
  return new Map(
    sources.map((row) => {
      const known = isPromisedAlike ? before?.sources.get(row.id) : undefined;
      if (known?.row === row) return [row.id, known];
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
  const isRelatedAlike =
    before !== null &&
    differing(before.tables.claims, claims).length === 0 &&
    differing(before.tables.claimRelations, claimRelations).length === 0;
  if (isRelatedAlike) return before.relations;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const kept = new Map(before?.relations.map((entry) => [entry.row, entry]));
  return claimRelations.map((row) => {
    const members = row.claims.flatMap((id) => byId.get(id) ?? []);
    const last = kept.get(row);
    return last !== undefined && areSameItems(last.claims, members) ? last : { row, claims: members };
  });
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
