import type { Paragraph, Place } from '../../prose/paragraph';
import type { Attribution } from '../../terms/attribution';
import { changesOf } from './list-changes';

/** How the attributions of an article differ from those of the version before. */
export interface StatementChanges {
  /** The paragraphs that an attribution has come to or gone from. */
  readonly paragraphs: ReadonlySet<Paragraph>;
  /**
   * The attributions with a place in a paragraph, in the order of the table.
   *
   * @param before those of the version before; none for a new paragraph.
   */
  of(paragraph: Paragraph, before: readonly Attribution<Place>[]): readonly Attribution<Place>[];
}

/** Holds the attributions of two versions against each other: what did not change is the same object. */
export function statementChanges(
  before: readonly Attribution<Place>[],
  after: readonly Attribution<Place>[],
): StatementChanges {
  const changes = changesOf(before, after);
  const gone = new Set(changes.gone);
  const come = byParagraph(changes.come);
  const paragraphs = new Set(come.keys());
  for (const row of gone) for (const { paragraph } of placesOf(row)) paragraphs.add(paragraph);
  let positions: ReadonlyMap<Attribution<Place>, number> | null = null;
  const positionOf = (row: Attribution<Place>): number => {
    positions ??= new Map(after.map((one, i) => [one, i]));
    return positions.get(row) ?? -1;
  };
  return {
    paragraphs,
    of(paragraph, rows) {
      const added = come.get(paragraph) ?? [];
      if (rows.length === 0) return added;
      const all = new Set([...rows.filter((row) => !gone.has(row)), ...added]);
      return [...all].sort((a, b) => positionOf(a) - positionOf(b));
    },
  };
}

function byParagraph(
  attributions: readonly Attribution<Place>[],
): ReadonlyMap<Paragraph, readonly Attribution<Place>[]> {
  const groups = new Map<Paragraph, Attribution<Place>[]>();
  for (const attribution of attributions) {
    for (const { paragraph } of placesOf(attribution)) {
      const group = groups.get(paragraph);
      if (group === undefined) groups.set(paragraph, [attribution]);
      else if (group.at(-1) !== attribution) group.push(attribution);
    }
  }
  return groups;
}

function placesOf({ source, cue, content }: Attribution<Place>): readonly Place[] {
  return [...source, ...cue, ...content];
}
