import type { Judge } from '../../language/judge';
import type { Paragraph, Place } from '../../prose/paragraph';
import type { AnonymityStatement } from '../../terms/anonymity';
import type { Attribution, PronounReading } from '../../terms/attribution';
import type { Reply } from '../../terms/reply';
import type { SourceTables } from '../../terms/tables';
import type { KeptReading } from '../reading/keep-reading';
import type { EntityKey } from '../reading/known';
import { isSame } from '../same';
import { type KeptAccounts, keepAccounts } from './accounts';
import { type KeptReach, keepReach, type ReachedAnonymity } from './anonymity';
import { BEGINNING, introducedLater } from './introduced-later';
import { joinIntroductions } from './join-introductions';
import { keepParagraphRows, keepRows, type ParagraphRows } from './paragraph-rows';
import { nameOf } from './profiles';
import { type KeptSources, keepSourceRows, quoteAt } from './source-rows';

/** The tables of the sources of an article, and what the next version takes over of them. */
export interface KeptTables {
  readonly tables: SourceTables;
  readonly paragraphs: readonly ParagraphRows[];
  readonly accounts: KeptAccounts;
  readonly reach: KeptReach;
  readonly sources: KeptSources;
  readonly attributions: Attributions;
  /** Rows of what a paragraph has, by the paragraph's own rows. */
  readonly pronouns: ReadonlyMap<ParagraphRows, readonly PronounReading<Place>[]>;
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
  const { paragraphs, changed } = keepParagraphRows(reading.paragraphs, before?.paragraphs ?? [], judge);
  const orders = new Map(paragraphs.map(({ readable: { paragraph } }, i) => [paragraph, i]));
  const orderOf = (paragraph: Paragraph) => orders.get(paragraph) ?? -1;
  const accounts = keepAccounts(reading, changed, orderOf, before?.accounts ?? null);
  const beginning = paragraphs.slice(0, BEGINNING).flatMap(({ shares }) => shares);
  const same = introducedLater(accounts, beginning, judge.descriptions);
  const cast = { accounts: accounts.accounts, same, orderOf };
  const statements = paragraphs.flatMap(({ circumstances }) => circumstances);
  const reach = keepReach(statements, cast, accounts.changed, before?.reach ?? null, judge);
  const isDecidedAlike =
    reach.reach === before?.reach.reach && isSame([...same], [...before.reach.cast.same]);
  const toldOtherwise = new Set([...accounts.changed].flatMap((key) => [key, same.get(key) ?? key]));
  const sources = keepSourceRows(
    { cast, reach: reach.reach, changed: isDecidedAlike ? toldOtherwise : null },
    before?.sources ?? new Map(),
    judge,
  );
  const article: Article = { paragraphs, accounts, same, sources, judge };
  const pronouns = keepPronouns(
    article,
    isDecidedAlike ? toldOtherwise : null,
    before?.pronouns ?? new Map(),
  );
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
      pronouns: [...pronouns.values()].flat(),
      secondHand: paragraphs.flatMap(({ secondHand }) => secondHand),
    },
    paragraphs,
    accounts,
    reach,
    sources,
    attributions,
    pronouns,
  };
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

/** Only the first paragraphs speak of somebody by role who is named later, and only introductions are joined. */
function attributionsIn(article: Article, before: Attributions['decided']): Attributions {
  const { paragraphs, same } = article;
  const decided = new Map<string, Attribution<Place>>();
  const decide = (row: Attribution<Place>): Attribution<Place> => {
    const last = before.get(row.id);
    const kept = last !== undefined && isSame(row, last) ? last : row;
    decided.set(row.id, kept);
    return kept;
  };
  const named = paragraphs.slice(0, BEGINNING).map((rows) => ({
    ...rows,
    attributions: rows.attributions.map((row) => {
      const sourceId = sourceIdOf(row.sourceId, article);
      return sourceId === row.sourceId ? row : decide({ ...row, sourceId });
    }),
  }));
  const all = joinIntroductions(
    same.size === 0 ? paragraphs : [...named, ...paragraphs.slice(BEGINNING)],
    decide,
  );
  return { all, decided };
}

function repliesIn(article: Article): readonly Reply<Place>[] {
  return article.paragraphs.flatMap(({ readable: { paragraph, facts }, asked }) =>
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

/** @param changed of whom something else is told than in the version before; null for anybody. */
function keepPronouns(
  article: Article,
  changed: ReadonlySet<EntityKey> | null,
  before: KeptTables['pronouns'],
): KeptTables['pronouns'] {
  const { accounts, judge } = article;
  const kept = new Map<ParagraphRows, readonly PronounReading<Place>[]>();
  const last = new Map(Array.from(before, ([{ readable }, rows]) => [readable.paragraph, rows]));
  for (const rows of article.paragraphs) {
    const { pronouns, readable } = rows;
    if (pronouns.length === 0) continue;
    const isTold =
      changed === null || pronouns.some(({ candidates }) => candidates.some((key) => changed.has(key)));
    const same = isTold ? undefined : before.get(rows);
    const made = () =>
      pronouns.map(
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
    kept.set(
      rows,
      same ?? keepRows(made(), last.get(readable.paragraph) ?? [], ({ attributionId: id }) => id),
    );
  }
  return kept;
}
