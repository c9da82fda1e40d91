import type { Judge } from '../../language/judge';
import type { Place } from '../../prose/paragraph';
import type { Attribution } from '../../terms/attribution';
import type { Readable } from '../../terms/facts';
import type { SecondHand } from '../../terms/second-hand';
import { overlaps, type Span } from '../../text/span';
import type { KeptParagraph } from '../reading/keep-reading';
import type { EntityKey } from '../reading/known';
import type { Telling } from '../reading/reading';
import { isSame } from '../same';
import { unchangedEnds } from '../unchanged-ends';
import { type Share, sharesIn } from './accounts';
import { type Circumstances, circumstancesIn } from './circumstances';
import { quoteAt } from './source-rows';

/** A statement of somebody who is called by a pronoun that may be taken for several people, or for none. */
export interface OpenPronoun {
  readonly attributionId: string;
  readonly span: Place;
  readonly entity: EntityKey | null;
  readonly candidates: readonly EntityKey[];
}

/** What one paragraph adds to the tables, whatever the rest of the article tells. */
export interface ParagraphRows {
  readonly readable: Readable;
  readonly telling: Telling;
  /** What the paragraph before it tells. */
  readonly previous: Telling | null;
  readonly shares: readonly Share[];
  /** With the entities as the reading has them. */
  readonly attributions: readonly Attribution<Place>[];
  readonly secondHand: readonly SecondHand<Place>[];
  readonly circumstances: readonly Circumstances[];
  readonly pronouns: readonly OpenPronoun[];
  /** Who was asked in each place that says that somebody was. */
  readonly asked: readonly (EntityKey | null)[];
}

/**
 * The rows of each paragraph.
 *
 * @param before those of the version before: what tells the same is the same object.
 */
export function keepParagraphRows(
  paragraphs: readonly KeptParagraph[],
  before: readonly ParagraphRows[],
  judge: Judge,
): readonly ParagraphRows[] {
  const { head, tail } = unchangedEnds(
    before.map(({ readable }) => readable),
    paragraphs.map(({ readable }) => readable),
  );
  const moved = before.length - paragraphs.length;
  return paragraphs.map(({ readable, reading: { telling } }, i) => {
    const previous = paragraphs[i - 1]?.reading.telling ?? null;
    const last = i < head ? before[i] : i >= paragraphs.length - tail ? before[i + moved] : undefined;
    if (last === undefined) return rowsOf(readable, telling, previous, judge);
    if (last.telling === telling && last.previous === previous) return last;
    const rows = rowsOf(readable, telling, previous, judge);
    return {
      ...rows,
      shares: last.telling === telling ? last.shares : rows.shares,
      attributions: keepRows(rows.attributions, last.attributions, ({ id }) => id),
      secondHand: last.secondHand,
      circumstances: isSame(rows.circumstances, last.circumstances) ? last.circumstances : rows.circumstances,
    };
  });
}

/** Rows in which nothing has changed are the same objects. */
export function keepRows<T>(
  rows: readonly T[],
  before: readonly T[],
  keyOf: (row: T) => string,
): readonly T[] {
  const kept = new Map(before.map((row) => [keyOf(row), row]));
  return rows.map((row) => {
    const last = kept.get(keyOf(row));
    return last !== undefined && isSame(row, last) ? last : row;
  });
}

function rowsOf(readable: Readable, telling: Telling, previous: Telling | null, judge: Judge): ParagraphRows {
  const { paragraph, facts } = readable;
  const placeOf = (span: Span): Place => ({ paragraph, span });
  return {
    readable,
    telling,
    previous,
    shares: sharesIn(paragraph, telling),
    attributions: telling.statements.map(
      ({ statement: { form, local }, entity }, i): Attribution<Place> => ({
        id: attributionId(readable, i),
        form,
        source: local.source.map(placeOf),
        cue: local.cue.map(placeOf),
        content: local.content.map(placeOf),
        sourceId: entity,
      }),
    ),
    secondHand: facts.secondHand.map(({ span, kind, outlet }) => ({
      span: placeOf(span),
      kind,
      outlet: outlet === null ? null : quoteAt(placeOf(outlet)),
    })),
    circumstances: circumstancesIn(readable, telling, previous, judge),
    pronouns: openPronounsIn(readable, telling),
    asked: facts.replies.map(({ who }) => {
      const met = who === null ? undefined : telling.references.find(({ span }) => overlaps(span, who));
      return met?.entity ?? null;
    }),
  };
}

function openPronounsIn(readable: Readable, { statements }: Telling): readonly OpenPronoun[] {
  return statements.flatMap(({ statement, entity, candidates }, i): OpenPronoun[] => {
    const [source] = statement.local.source;
    const isOpen = candidates.length > 0 || entity === null;
    if (statement.phrase === null || statement.phrase.pronoun === null || source === undefined || !isOpen)
      return [];
    const span = { paragraph: readable.paragraph, span: source };
    return [{ attributionId: attributionId(readable, i), span, entity, candidates }];
  });
}

/** Names the statement of that number of a paragraph. */
export function attributionId({ paragraph }: Readable, number: number): string {
  return `${paragraph.key}.${number}`;
}
