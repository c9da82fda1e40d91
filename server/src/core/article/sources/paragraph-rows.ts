import type { Judge } from '../../language/judge';
import type { Paragraph, Place } from '../../prose/paragraph';
import type { Attribution } from '../../terms/attribution';
import type { Readable } from '../../terms/facts';
import type { SecondHand } from '../../terms/second-hand';
import { sameEnds, unchangedEnds } from '../../text/sequence';
import { overlaps, type Span } from '../../text/span';
import { keepRows } from '../keep-rows';
import type { KeptParagraph } from '../reading/keep-reading';
import type { EntityKey } from '../reading/known';
import type { Telling, Told } from '../reading/reading';
import { isSame } from '../same';
import { type ChangedShares, type Share, sharesIn } from './accounts';
import { type Circumstances, circumstancesIn } from './circumstances';
import { quoteAt } from './source-rows';

/** What one paragraph adds to the tables, whatever the rest of the article tells. */
export interface ParagraphRows {
  readonly readable: Readable;
  readonly telling: Telling;
  /** What the paragraph before it tells. */
  readonly previous: Telling | null;
  readonly shares: readonly Share[];
  /** With the entities as the reading has them. */
  readonly attributions: readonly Attribution<Place>[];
  /** True where one of them says nothing in this paragraph: a cue that introduces the next. */
  readonly introduces: boolean;
  readonly secondHand: readonly SecondHand<Place>[];
  readonly circumstances: readonly Circumstances[];
  /** Who was asked in each place that says that somebody was. */
  readonly asked: readonly (EntityKey | null)[];
  readonly pronouns: readonly OpenPronoun[];
}

/** A pronoun as a source that a reader could take for somebody else, or for nobody. */
export interface OpenPronoun {
  readonly attributionId: string;
  readonly place: Place;
  readonly entity: EntityKey | null;
  readonly candidates: readonly EntityKey[];
}

/** The rows of all paragraphs. */
export interface KeptRows {
  /** What they were made of. */
  readonly read: readonly KeptParagraph[];
  readonly paragraphs: readonly ParagraphRows[];
  /** The shares of the paragraphs that tell something else than in the version before. */
  readonly changed: ChangedShares;
}

/**
 * The rows of each paragraph.
 *
 * @param before those of the version before: what tells the same is the same object.
 */
export function keepParagraphRows(
  paragraphs: readonly KeptParagraph[],
  before: KeptRows | null,
  judge: Judge,
): KeptRows {
  const old = before?.paragraphs ?? [];
  const read = before?.read ?? [];
  const same = sameEnds(read, paragraphs);
  const { head, tail } = unchangedEnds(read, paragraphs, (a, b) => a.readable === b.readable);
  const moved = old.length - paragraphs.length;
  const was: Share[] = old.slice(head, old.length - tail).flatMap(({ shares }) => shares);
  const now: Share[] = [];
  // The first one behind what has changed has another before it.
  const to = Math.min(paragraphs.length, paragraphs.length - same.tail + 1);
  const rows = paragraphs.slice(same.head, to).map(({ readable, reading: { telling } }, k) => {
    const i = same.head + k;
    const previous = paragraphs[i - 1]?.reading.telling ?? null;
    const last = i < head ? old[i] : i >= paragraphs.length - tail ? old[i + moved] : undefined;
    if (last?.telling === telling && last.previous === previous) return last;
    const made = rowsOf(readable, telling, previous, judge);
    const here = last === undefined ? made : withRowsOf(last, made);
    was.push(...(last?.shares.filter((share) => !here.shares.includes(share)) ?? []));
    now.push(...here.shares.filter((share) => last?.shares.includes(share) !== true));
    return here;
  });
  return {
    read: paragraphs,
    paragraphs: [...old.slice(0, same.head), ...rows, ...old.slice(to + moved)],
    changed: { was, now },
  };
}

/** The rows of a paragraph that tells something else than before; those in which nothing has changed are the same. */
function withRowsOf(last: ParagraphRows, rows: ParagraphRows): ParagraphRows {
  return {
    ...rows,
    shares: keepRows(rows.shares, last.shares, ({ entity }) => entity),
    attributions: keepRows(rows.attributions, last.attributions, ({ id }) => id),
    secondHand: last.secondHand,
    circumstances: isSame(rows.circumstances, last.circumstances) ? last.circumstances : rows.circumstances,
    pronouns: isSame(rows.pronouns, last.pronouns) ? last.pronouns : rows.pronouns,
  };
}

function rowsOf(readable: Readable, telling: Telling, previous: Telling | null, judge: Judge): ParagraphRows {
  const { paragraph, facts } = readable;
  const placeOf = (span: Span): Place => ({ paragraph, span });
  const attributions = telling.statements.map(
    ({ statement: { form, local }, entity, reading }, i): Attribution<Place> => ({
      id: idOf(paragraph, i),
      form,
      source: local.source.map(placeOf),
      cue: local.cue.map(placeOf),
      content: local.content.map(placeOf),
      sourceId: entity,
      reading,
    }),
  );
  return {
    readable,
    telling,
    previous,
    shares: sharesIn(paragraph, telling),
    attributions,
    introduces: attributions.some(({ content }) => content.length === 0),
    secondHand: facts.secondHand.map(({ span, kind, outlet }) => ({
      span: placeOf(span),
      kind,
      outlet: outlet === null ? null : quoteAt(placeOf(outlet)),
    })),
    circumstances: circumstancesIn(readable, telling, previous, judge),
    asked: facts.replies.map(({ who }) => {
      const met = who === null ? undefined : telling.references.find(({ span }) => overlaps(span, who));
      return met?.entity ?? null;
    }),
    pronouns: telling.statements.flatMap((told, i) => openPronoun(told, paragraph, i) ?? []),
  };
}

function openPronoun(
  { statement, entity, candidates }: Told,
  paragraph: Paragraph,
  number: number,
): OpenPronoun | null {
  const [source] = statement.local.source;
  const isOpen = candidates.length > 0 || entity === null;
  if (statement.phrase === null || statement.phrase.pronoun === null || source === undefined || !isOpen)
    return null;
  return {
    attributionId: idOf(paragraph, number),
    place: { paragraph, span: source },
    entity,
    candidates,
  };
}

/** Names the statement of that number of a paragraph. */
function idOf({ key }: Paragraph, number: number): string {
  return `${key}.${number}`;
}
