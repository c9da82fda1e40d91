import type { Place } from '../../prose/paragraph';
import type { Source } from '../../terms/source';
import type { ClaimTables } from '../../terms/tables';
import { areSameItems } from '../../text/sequence';
import type { Measured } from './measured';
import type { Neighbours } from './neighbours';
import type { ArticleContext, ParagraphClaims } from './paragraph-claims';
import { type KeptPolls, keepPolls } from './polls';
import { keepRepetitions, type Repetitions, relationsOf } from './repetitions';

/** The claims of all paragraphs in tables. */
export interface GatheredClaims {
  readonly tables: ClaimTables;
  readonly neighbours: Neighbours;
  readonly repetitions: Repetitions;
  readonly polls: KeptPolls;
}

/** Claims of some paragraphs, and those that have taken their place; null for a paragraph without quantities. */
export interface Replacement {
  readonly before: Paragraphs;
  readonly after: Paragraphs;
}

/** Paragraphs in order. */
type Paragraphs = readonly { readonly claims: ParagraphClaims | null }[];

/** Rows that a paragraph adds to a table. */
type RowsIn<T> = (claims: ParagraphClaims) => readonly T[];

/**
 * Gathers the claims of all paragraphs, relates those that stand apart, and tells what the article says of surveys. A
 * table in which nothing has changed is that of the version before.
 *
 * @param before what was gathered of the version before; null for the first version.
 * @param replacements in what the versions differ.
 * @param polls the sources that are surveys.
 */
export function gatherClaims(
  before: GatheredClaims | null,
  paragraphs: Paragraphs,
  replacements: readonly Replacement[],
  polls: readonly Source<Place>[],
  { orderOf, judge }: ArticleContext,
): GatheredClaims {
  const byPlace = (a: Measured, b: Measured): number => {
    const [x, y] = [a.told.placed, b.told.placed];
    return x.paragraph === y.paragraph ? x.number - y.number : orderOf(x.paragraph) - orderOf(y.paragraph);
  };
  const keep = <T>(known: readonly T[] | undefined, rowsIn: RowsIn<T>): readonly T[] =>
    known !== undefined && changesIn(replacements, rowsIn).length === 0 ? known : rowsOf(paragraphs, rowsIn);
  const neighbours = {
    corrections: keep(before?.neighbours.corrections, (claims) => claims.neighbours.corrections),
    changes: keep(before?.neighbours.changes, (claims) => claims.neighbours.changes),
    shares: keep(before?.neighbours.shares, (claims) => claims.neighbours.shares),
  };
  const figures = changesIn(replacements, ({ measured }) => measured);
  const repetitions = keepRepetitions(
    before?.repetitions ?? null,
    { gone: figures.flatMap(([gone]) => gone), come: figures.flatMap(([, come]) => come) },
    byPlace,
  );
  const surveys = keepPolls(
    keep(before?.polls.figures, ({ pollFigures }) => pollFigures),
    polls,
    orderOf,
    judge.polls,
    before?.polls ?? null,
  );
  const { corrections, changes, shares } = neighbours;
  const tables = {
    claims: keep(before?.tables.claims, ({ rows }) => rows),
    claimRelations: [...corrections, ...changes, ...shares, ...relationsOf(repetitions, byPlace)],
    polls: surveys.records,
  };
  return { tables: keepTables(before?.tables ?? null, tables), neighbours, repetitions, polls: surveys };
}

function rowsOf<T>(paragraphs: Paragraphs, rowsIn: RowsIn<T>): readonly T[] {
  const rows: T[] = [];
  for (const { claims } of paragraphs) if (claims !== null) for (const row of rowsIn(claims)) rows.push(row);
  return rows;
}

/** The rows that have gone and those that have come, for every replacement in which they are not the same. */
function changesIn<T>(
  replacements: readonly Replacement[],
  rowsIn: RowsIn<T>,
): readonly (readonly [gone: readonly T[], come: readonly T[]])[] {
  return replacements
    .map(({ before, after }) => [rowsOf(before, rowsIn), rowsOf(after, rowsIn)] as const)
    .filter(([gone, come]) => !areSameItems(gone, come));
}

function keepTables(before: ClaimTables | null, after: ClaimTables): ClaimTables {
  if (before === null) return after;
  const areRelationsSame = areSameItems(before.claimRelations, after.claimRelations);
  const claimRelations = areRelationsSame ? before.claimRelations : after.claimRelations;
  const polls = areSameItems(before.polls, after.polls) ? before.polls : after.polls;
  const isSame =
    after.claims === before.claims && claimRelations === before.claimRelations && polls === before.polls;
  return isSame ? before : { claims: after.claims, claimRelations, polls };
}
