import type { Tables } from '../terms/tables';

/** The ids of a version's rows by their keys in the tables: `a1`, `s1`, `c1`, counted in the order of the text. */
export interface RowNumbers {
  readonly attributions: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
  readonly claims: ReadonlyMap<string, string>;
}

/** Numbers the rows of the tables, which stand in the order of the text. */
export function numberRows({ attributions, sources, claims }: Tables): RowNumbers {
  return {
    attributions: numbered('a', attributions),
    sources: numbered('s', sources),
    claims: numbered('c', claims),
  };
}

function numbered(letter: string, rows: readonly { readonly id: string }[]): ReadonlyMap<string, string> {
  return new Map(rows.map(({ id }, i) => [id, `${letter}${i + 1}`]));
}

/** The tables with ids in the place of keys. */
export function withIds(tables: Tables, { attributions, sources, claims }: RowNumbers): Tables {
  const sourceId = (key: string | null) => (key === null ? null : (sources.get(key) ?? null));
  const idIn = (ids: ReadonlyMap<string, string>) => (key: string) => ids.get(key) ?? key;
  const allIn = (ids: ReadonlyMap<string, string>, keys: readonly string[]) =>
    keys.flatMap((key) => ids.get(key) ?? []);
  return {
    attributions: tables.attributions.map((row) => ({
      ...row,
      id: idIn(attributions)(row.id),
      sourceId: sourceId(row.sourceId),
    })),
    sources: tables.sources.map((row) => ({ ...row, id: idIn(sources)(row.id) })),
    replies: tables.replies.map((row) => ({ ...row, sourceId: sourceId(row.sourceId) })),
    anonymity: tables.anonymity.map((row) => ({
      ...row,
      own: allIn(sources, row.own),
      others: allIn(sources, row.others),
    })),
    pronouns: tables.pronouns.map((row) => ({
      ...row,
      attributionId: idIn(attributions)(row.attributionId),
      sourceId: sourceId(row.sourceId),
    })),
    secondHand: tables.secondHand,
    claims: tables.claims.map((row) => ({
      ...row,
      id: idIn(claims)(row.id),
      sourceId: sourceId(row.sourceId),
    })),
    claimRelations: tables.claimRelations.map((row) => ({ ...row, claims: allIn(claims, row.claims) })),
    polls: tables.polls.map((row) => ({
      ...row,
      sourceId: sourceId(row.sourceId),
      claims: allIn(claims, row.claims),
      leads: row.leads.map((lead) => ({ ...lead, claims: allIn(claims, lead.claims) })),
    })),
  };
}
