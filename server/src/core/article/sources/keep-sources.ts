import type { Judge } from '../../language/judge';
import type { Place } from '../../prose/paragraph';
import type { AnonymityStatement } from '../../terms/anonymity';
import type { Attribution, PronounReading } from '../../terms/attribution';
import type { Reply } from '../../terms/reply';
import type { SourceTables } from '../../terms/tables';
import type { KeptReading } from '../reading/keep-reading';
import type { EntityKey } from '../reading/known';
import { type Account, keepAccounts } from './accounts';
import { type AnonymityReach, type Cast, reachOfAnonymity } from './anonymity';
import { introducedLater } from './introduced-later';
import { joinIntroductions } from './join-introductions';
import { keepParagraphRows, keepRows, type ParagraphRows } from './paragraph-rows';
import { nameOf } from './profiles';
import { type KeptSources, keepSourceRows, quoteAt } from './source-rows';

/** The tables of the sources of an article, and what the next version takes over of them. */
export interface KeptTables {
  readonly tables: SourceTables;
  readonly paragraphs: readonly ParagraphRows[];
  readonly accounts: ReadonlyMap<EntityKey, Account>;
  readonly sources: KeptSources;
}

const NO_TABLES: KeptTables = {
  tables: { attributions: [], sources: [], replies: [], anonymity: [], pronouns: [], secondHand: [] },
  paragraphs: [],
  accounts: new Map(),
  sources: new Map(),
};

/**
 * Makes the tables of sources of a reading, and decides what only the whole article can tell: who is introduced later,
 * whom statements about anonymity cover, which cue introduces the quotation of the next paragraph.
 *
 * Rows stand in the order of the text. Their ids are keys that edits elsewhere do not change, and a row that tells the
 * same as in the version before is the same object.
 *
 * @param last null at the first reading.
 */
export function keepSources(reading: KeptReading, last: KeptTables | null, judge: Judge): KeptTables {
  const before = last ?? NO_TABLES;
  const paragraphs = keepParagraphRows(reading.paragraphs, before.paragraphs, judge);
  const shares = paragraphs.map((rows) => rows.shares);
  const accounts = keepAccounts(shares, reading, before.accounts);
  const cast: Cast = { accounts, same: introducedLater(accounts, shares, judge.descriptions) };
  const reach = reachOfAnonymity(
    paragraphs.flatMap(({ circumstances }) => circumstances),
    cast,
    judge,
  );
  const orders = new Map(paragraphs.map(({ readable: { paragraph } }, i) => [paragraph, i]));
  const sources = keepSourceRows(
    cast,
    reach,
    (paragraph) => orders.get(paragraph) ?? -1,
    before.sources,
    judge,
  );
  const article: Article = { paragraphs, cast, reach, sources, judge };
  const { tables } = before;
  return {
    tables: {
      attributions: keepRows(attributionsIn(article), tables.attributions, ({ id }) => id),
      sources: Array.from(sources.values(), ({ row }) => row),
      replies: keepRows(repliesIn(article), tables.replies, keyOfPlace),
      anonymity: keepRows(anonymityIn(article), tables.anonymity, keyOfPlace),
      pronouns: keepRows(pronounsIn(article), tables.pronouns, ({ attributionId: id }) => id),
      secondHand: paragraphs.flatMap(({ secondHand }) => secondHand),
    },
    paragraphs,
    accounts,
    sources,
  };
}

/** All that the rows are made of. */
interface Article {
  readonly paragraphs: readonly ParagraphRows[];
  readonly cast: Cast;
  readonly reach: AnonymityReach;
  readonly sources: KeptSources;
  readonly judge: Judge;
}

/** The source that an entity is; null for one who says nothing. */
function sourceIdOf(entity: EntityKey | null, { cast, sources }: Article): string | null {
  if (entity === null) return null;
  const key = cast.same.get(entity) ?? entity;
  return sources.has(key) ? key : null;
}

function keyOfPlace({ span: { paragraph, span } }: { readonly span: Place }): string {
  return `${paragraph.key}.${span[0]}`;
}

function attributionsIn(article: Article): readonly Attribution<Place>[] {
  const { paragraphs } = article;
  const attributions = paragraphs.map((rows) =>
    rows.attributions.map((row) => {
      const sourceId = sourceIdOf(row.sourceId, article);
      return sourceId === row.sourceId ? row : { ...row, sourceId };
    }),
  );
  return joinIntroductions(
    attributions,
    paragraphs.map(({ readable }) => readable),
  );
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

function anonymityIn({ reach: { reached }, sources }: Article): readonly AnonymityStatement<Place>[] {
  return reached.map(({ circumstances: { readable, statement }, own, others }) => {
    const { paragraph } = readable;
    const { span, reason } = statement;
    return {
      span: { paragraph, span },
      reason: reason === null ? null : quoteAt({ paragraph, span: reason }),
      own: own.filter((key) => sources.has(key)),
      others: others.filter((key) => sources.has(key)),
      blanket: statement.others || statement.scope === 'everyone',
    };
  });
}

function pronounsIn(article: Article): readonly PronounReading<Place>[] {
  const { cast, judge } = article;
  const namesOf = (entity: EntityKey) => {
    const account = cast.accounts.get(entity);
    return account === undefined ? [] : nameOf(account, account.known.kind, judge);
  };
  return article.paragraphs.flatMap(({ pronouns }) =>
    pronouns.map(
      ({ attributionId, span, entity, candidates }): PronounReading<Place> => ({
        attributionId,
        span,
        sourceId: sourceIdOf(entity, article),
        candidates: candidates.flatMap(namesOf),
      }),
    ),
  );
}
