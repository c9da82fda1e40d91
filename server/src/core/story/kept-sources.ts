import type { Place } from '../prose/paragraph';
import type { Attribution } from '../terms/attribution';
import type { Tables } from '../terms/tables';
import { areSameItems } from '../text/sequence';
import { type Naming, namesIn, placesOfNames } from './names';
import type { Rows } from './paragraph-rows';
import type { ViewSurroundings } from './paragraph-view';
import { type SourceParts, sourceView } from './source-view';
import type { ParagraphView, SourceView } from './views';

/** The view of a source with all that it is made of. */
export interface KeptSource extends SourceParts {
  readonly view: SourceView;
  /** The positions of its paragraphs in the version that it was last looked up in. */
  readonly indices: readonly number[];
}

/** The sources of a version by their keys, and who is named where. */
export interface KeptSources {
  readonly views: ReadonlyMap<string, KeptSource>;
  readonly naming: Naming;
}

/** What the views of the sources of a version are made of. */
export interface SourcesParts {
  readonly rows: Rows;
  readonly tables: Tables;
  readonly paragraphs: readonly ParagraphView[];
  readonly surroundings: ViewSurroundings;
}

/** The version before, as far as sources are concerned. */
export interface SourcesBefore {
  readonly rows: Rows;
  readonly sources: KeptSources;
}

/** Makes the view of each source, in the order of the table; one of which nothing has changed is the same object. */
export function keepSources(parts: SourcesParts, before: SourcesBefore | null): KeptSources {
  const { rows, paragraphs, surroundings } = parts;
  const statements = statementsBySource(parts.tables);
  const stands = before !== null && standsWhereItStood(rows, before.rows);
  const naming = stands && isNamedAlike(rows, before.rows) ? before.sources.naming : placesOfNames(rows);
  const isPlacedAlike = stands && naming === before.sources.naming;
  const views = new Map<string, KeptSource>();
  for (const [key, entry] of rows.sources) {
    const last = before?.sources.views.get(key);
    const said = statements.get(key) ?? [];
    const isAlike = last !== undefined && last.entry === entry && areSameItems(last.statements, said);
    const indices = isAlike && isPlacedAlike ? last.indices : indicesOf(entry.row, said, rows, naming);
    if (isAlike && stillHolds(last, indices, paragraphs)) {
      views.set(key, last.indices === indices ? last : keptSource(last, indices, last.view));
      continue;
    }
    const own = { entry, statements: said, paragraphs: indices.flatMap((i) => paragraphs[i] ?? []) };
    views.set(key, keptSource(own, indices, sourceView(own, surroundings)));
  }
  return { views, naming };
}

/** Written out, as V8 makes a shape for each copy that is spread. */
function keptSource(
  { entry, statements, paragraphs }: SourceParts,
  indices: readonly number[],
  view: SourceView,
): KeptSource {
  return { entry, statements, paragraphs, indices, view };
}

function statementsBySource({ attributions }: Tables): ReadonlyMap<string, readonly Attribution<Place>[]> {
  const statements = new Map<string, Attribution<Place>[]>();
  for (const row of attributions) {
    if (row.sourceId === null) continue;
    const own = statements.get(row.sourceId);
    if (own === undefined) statements.set(row.sourceId, [row]);
    else own.push(row);
  }
  return statements;
}

/** Every paragraph of both versions has the position that it had; others took the places of those that are gone. */
function standsWhereItStood(rows: Rows, before: Rows): boolean {
  return (
    rows.paragraphs.length === before.paragraphs.length &&
    rows.paragraphs.every(({ readable: { paragraph } }, i) => {
      const last = before.paragraphs[i]?.readable.paragraph;
      if (last === paragraph) return true;
      return last !== undefined && !rows.indexOf.has(last) && !before.indexOf.has(paragraph);
    })
  );
}

/** Each paragraph names the same people as the one that had its position. */
function isNamedAlike(rows: Rows, before: Rows): boolean {
  return rows.paragraphs.every((here, i) => {
    const last = before.paragraphs[i];
    if (last === undefined || last === here) return last === here;
    const names = namesIn(here);
    const others = namesIn(last);
    return (
      names.length === others.length &&
      names.every(({ person, surname }, k) => person === others[k]?.person && surname === others[k]?.surname)
    );
  });
}

/** The positions of the paragraphs that tell of a source, in the order of the text. */
function indicesOf(
  { kind, name, mentions }: KeptSource['entry']['row'],
  said: readonly Attribution<Place>[],
  { indexOf }: Rows,
  naming: Naming,
): readonly number[] {
  const indices = new Set(kind === 'named-person' ? naming(name) : []);
  const add = ({ paragraph }: Place) => void indices.add(indexOf.get(paragraph) ?? -1);
  mentions.forEach(add);
  for (const { source, cue, content } of said)
    for (const places of [content, source, cue]) places.forEach(add);
  indices.delete(-1);
  return [...indices].sort((a, b) => a - b);
}

function stillHolds(
  last: KeptSource,
  indices: readonly number[],
  paragraphs: readonly ParagraphView[],
): boolean {
  return (
    last.paragraphs.length === indices.length &&
    last.paragraphs.every((view, k) => view === paragraphs[indices[k] ?? -1])
  );
}
