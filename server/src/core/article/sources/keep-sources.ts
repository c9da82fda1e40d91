import type { Judge } from '../../language/judge';
import type { Paragraph, Place } from '../../prose/paragraph';
import type { AnonymityStatement } from '../../terms/anonymity';
import type { Attribution, PronounReading, SpeakerReading } from '../../terms/attribution';
import type { Reply } from '../../terms/reply';
import type { SourceTables } from '../../terms/tables';
import { keepRows } from '../keep-rows';
import type { KeptReading } from '../reading/keep-reading';
import type { EntityKey } from '../reading/known';
import { readBy } from '../reading/speaker-readings';
import { isSame } from '../same';
import { type KeptAccounts, keepAccounts } from './accounts';
import { type KeptReach, keepReach, type ReachedAnonymity, reachedOtherwise } from './anonymity';
import { introducedLater, lengthOfBeginning } from './introduced-later';
import { joinIntroductions } from './join-introductions';
import { type KeptRows, keepParagraphRows, type OpenPronoun, type ParagraphRows } from './paragraph-rows';
import { nameOf } from './profiles';
import { givenToWhoSaysAgain } from './said-again';
import { type KeptSources, keepSourceRows, quoteAt } from './source-rows';

/** The tables of the sources of an article, and what the next version takes over of them. */
export interface KeptTables {
  readonly tables: SourceTables;
  readonly rows: KeptRows;
  readonly accounts: KeptAccounts;
  readonly reach: KeptReach;
  readonly sources: KeptSources;
  readonly attributions: Attributions;
  readonly pronouns: ReadonlyMap<Paragraph, KeptPronouns>;
}

/** The rows of a paragraph's pronouns, and what they were made of. */
interface KeptPronouns {
  readonly pronouns: readonly OpenPronoun[];
  readonly rows: readonly PronounReading<Place>[];
}

/**
 * Makes the tables of sources of a reading, and decides what only the whole article can tell: who is introduced later,
 * whom statements about anonymity cover, which cue introduces the quotation of the next paragraph.
 *
 * Rows stand in the order of the text. Their ids are keys that edits elsewhere do not change, and a row that tells the
 * same as in the version before is the same object.
 *
 * @param before null at the first reading.
 */
export function keepSources(reading: KeptReading, before: KeptTables | null, judge: Judge): KeptTables {
  const rows = keepParagraphRows(reading.paragraphs, before?.rows ?? null, judge);
  const { paragraphs, changed } = rows;
  const orderOf = (paragraph: Paragraph) => reading.positions.at(paragraph);
  const accounts = keepAccounts(reading, changed, orderOf, before?.accounts ?? null);
  const same = introducedLater(accounts, paragraphs, judge);
  const cast = { accounts: accounts.accounts, same, orderOf };
  const statements = allOf(paragraphs, ({ circumstances }) => circumstances);
  const reach = keepReach(statements, cast, accounts.changed, before?.reach ?? null, judge);
  const otherwise = new Set([
    ...Array.from(accounts.changed).flatMap((key) => [key, same.get(key) ?? key]),
    ...decidedOtherwise(reach, before?.reach ?? null),
  ]);
  const sources = keepSourceRows(
    { cast, reach: reach.reach, changed: otherwise },
    before?.sources ?? new Map(),
    judge,
  );
  const article: Article = { paragraphs, accounts, same, sources, judge };
  const pronouns = keepPronouns(article, otherwise, before?.pronouns ?? new Map());
  const attributions = attributionsIn(article, before?.attributions.decided ?? new Map());
  const last = before?.tables;
  return {
    tables: {
      attributions: attributions.all,
      sources: Array.from(sources.values(), ({ row }) => row),
      replies: keepRows(repliesIn(article), last?.replies ?? [], keyOfPlace),
      anonymity:
        reach.reach === before?.reach.reach
          ? before.tables.anonymity
          : keepRows(reach.reach.reached.map(anonymityOf), last?.anonymity ?? [], keyOfPlace),
      pronouns: [...pronouns.values()].flatMap(({ rows }) => rows),
      secondHand: allOf(paragraphs, ({ secondHand }) => secondHand),
    },
    rows,
    accounts,
    reach,
    sources,
    attributions,
    pronouns,
  };
}

/** The rows of all paragraphs in one list. A plain loop, as most of thousands of paragraphs have none. */
function allOf<T>(
  paragraphs: readonly ParagraphRows[],
  rowsOf: (paragraph: ParagraphRows) => readonly T[],
): readonly T[] {
  const all: T[] = [];
  for (const paragraph of paragraphs) for (const row of rowsOf(paragraph)) all.push(row);
  return all;
}

/** The entities of which the whole article decides something else than in the version before. */
function decidedOtherwise({ reach, cast }: KeptReach, before: KeptReach | null): readonly EntityKey[] {
  if (before === null) return [];
  const same = [cast.same, before.cast.same];
  const renamed = same.flatMap((names, i) =>
    Array.from(names)
      .filter(([from, to]) => same[1 - i]?.get(from) !== to)
      .flat(),
  );
  return [...renamed, ...reachedOtherwise(reach, before.reach)];
}

/** All that the rows are made of. */
interface Article {
  readonly paragraphs: readonly ParagraphRows[];
  readonly accounts: KeptAccounts;
  /** Whom the article means by those of whom it first speaks by role alone. */
  readonly same: ReadonlyMap<EntityKey, EntityKey>;
  readonly sources: KeptSources;
  readonly judge: Judge;
}

/** The source that an entity is; null for one who says nothing. */
function sourceIdOf(entity: EntityKey | null, { same, sources }: Article): string | null {
  if (entity === null) return null;
  const key = same.get(entity) ?? entity;
  return sources.has(key) ? key : null;
}

function keyOfPlace({ span: { paragraph, span } }: { readonly span: Place }): string {
  return `${paragraph.key}.${span[0]}`;
}

/** The attributions of all paragraphs, and by their ids those of which the whole article decides something. */
interface Attributions {
  readonly all: readonly Attribution<Place>[];
  readonly decided: ReadonlyMap<string, Attribution<Place>>;
}

/**
 * Only the first paragraphs speak of somebody by role who is named later, or quote of nobody what somebody says again, and
 * only introductions are joined.
 */
function attributionsIn(article: Article, before: Attributions['decided']): Attributions {
  const { paragraphs } = article;
  const length = lengthOfBeginning(paragraphs);
  const decided = new Map<string, Attribution<Place>>();
  const decide = (row: Attribution<Place>): Attribution<Place> => {
    const last = before.get(row.id);
    const kept = last !== undefined && isSame(row, last) ? last : row;
    decided.set(row.id, kept);
    return kept;
  };
  const named = [
    ...paragraphs.slice(0, length).map((rows) => withNames(rows, article)),
    ...paragraphs.slice(length),
  ];
  const beginning = named.slice(0, length);
  const given = givenToWhoSaysAgain(beginning, named);
  const first = beginning.map((rows, i) => {
    const own = new Set(paragraphs[i]?.attributions);
    const attributions = (given[i] ?? []).map((row) => (own.has(row) ? row : decide(row)));
    return { ...rows, attributions };
  });
  return { all: joinIntroductions([...first, ...named.slice(length)], decide), decided };
}

/** The rows of a paragraph with the names of those who are named later. */
function withNames(rows: ParagraphRows, article: Article): ParagraphRows {
  if (article.same.size === 0) return rows;
  const attributions = rows.attributions.map((row) => {
    const sourceId = sourceIdOf(row.sourceId, article);
    return sourceId === row.sourceId
      ? row
      : { ...row, sourceId, reading: sourceId === null ? null : readingNamedLater(row) };
  });
  return { ...rows, attributions };
}

function readingNamedLater({ reading }: Attribution<Place>): SpeakerReading {
  return reading?.by === 'by hand' ? reading : readBy('description', true);
}

function repliesIn(article: Article): readonly Reply<Place>[] {
  const replied = article.paragraphs.filter(({ asked }) => asked.length > 0);
  return replied.flatMap(({ readable: { paragraph, facts }, asked }) =>
    facts.replies.map(
      ({ span, kind, who }, i): Reply<Place> => ({
        span: { paragraph, span },
        kind,
        who: who === null ? null : quoteAt({ paragraph, span: who }),
        sourceId: sourceIdOf(asked[i] ?? null, article),
      }),
    ),
  );
}

function anonymityOf({ circumstances, own, others }: ReachedAnonymity): AnonymityStatement<Place> {
  const { readable, statement } = circumstances;
  const { paragraph } = readable;
  const { span, reason } = statement;
  return {
    span: { paragraph, span },
    reason: reason === null ? null : quoteAt({ paragraph, span: reason }),
    own,
    others,
    blanket: statement.others || statement.scope === 'everyone',
  };
}

/** @param otherwise of whom something else is told or decided than in the version before. */
function keepPronouns(
  article: Article,
  otherwise: ReadonlySet<EntityKey>,
  before: KeptTables['pronouns'],
): KeptTables['pronouns'] {
  const kept = new Map<Paragraph, KeptPronouns>();
  for (const { pronouns, readable } of article.paragraphs) {
    if (pronouns.length === 0) continue;
    const last = before.get(readable.paragraph);
    const isKept = last?.pronouns === pronouns && !pronouns.some((one) => isToldOtherwise(one, otherwise));
    kept.set(readable.paragraph, isKept ? last : { pronouns, rows: pronounRows(pronouns, article, last) });
  }
  return kept;
}

function isToldOtherwise({ entity, candidates }: OpenPronoun, otherwise: ReadonlySet<EntityKey>): boolean {
  return (entity !== null && otherwise.has(entity)) || candidates.some((key) => otherwise.has(key));
}

function pronounRows(
  pronouns: readonly OpenPronoun[],
  article: Article,
  last: KeptPronouns | undefined,
): readonly PronounReading<Place>[] {
  const { accounts, judge } = article;
  const rows = pronouns.map(
    ({ attributionId, place, entity, candidates }): PronounReading<Place> => ({
      attributionId,
      span: place,
      sourceId: sourceIdOf(entity, article),
      candidates: candidates.flatMap((key) => {
        const account = accounts.accounts.get(key);
        return account === undefined ? [] : nameOf(account, judge);
      }),
    }),
  );
  return keepRows(rows, last?.rows ?? [], ({ attributionId }) => attributionId);
}
