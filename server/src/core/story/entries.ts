import type { Tables } from '../terms/tables';
import { EditedMap } from '../text/edited-map';
import { areSameItems, between, sameEnds } from '../text/sequence';
import type { RelationEntry, Rows, SourceEntry } from './paragraph-rows';

/** The sources in the order of the table, and by their keys. */
export function keepSources(
  { sources, anonymity }: Tables,
  before: Rows | null,
): Pick<Rows, 'sources' | 'sourceOf' | 'promises'> {
  const last = before?.sources ?? [];
  const isPromisedAlike = before !== null && areSameItems(before.tables.anonymity, anonymity);
  const ends = isPromisedAlike ? sameEnds(before.tables.sources, sources) : { head: 0, tail: 0 };
  const promises = isPromisedAlike
    ? before.promises
    : {
        asking: new Set(anonymity.flatMap(({ own }) => own)),
        reached: new Set(anonymity.flatMap(({ own, others }) => [...own, ...others])),
      };
  const edits = new Map<string, SourceEntry | undefined>();
  for (const { row } of between(last, ends)) edits.set(row.id, undefined);
  const fresh = between(sources, ends).map((row) => {
    const made = {
      row,
      asksNotToBeNamed: promises.asking.has(row.id),
      isPromisedAnonymity: promises.reached.has(row.id),
    };
    const known = before?.sourceOf.get(row.id);
    const entry = known !== undefined && isSameEntry(known, made) ? known : made;
    edits.set(row.id, entry);
    return entry;
  });
  const entries = [...last.slice(0, ends.head), ...fresh, ...last.slice(last.length - ends.tail)];
  const sourceOf = (before?.sourceOf ?? new EditedMap<SourceEntry>()).with(edits);
  return { sources: entries, sourceOf, promises };
}

function isSameEntry(a: SourceEntry, b: SourceEntry): boolean {
  return (
    a.row === b.row &&
    a.asksNotToBeNamed === b.asksNotToBeNamed &&
    a.isPromisedAnonymity === b.isPromisedAnonymity
  );
}

/** The relations with the rows of their claims; one of which all is as it was is the same object. */
export function keepRelations(
  { claims, claimRelations }: Tables,
  before: Rows | null,
): readonly RelationEntry[] {
  const isRelatedAlike =
    before !== null &&
    areSameItems(before.tables.claims, claims) &&
    areSameItems(before.tables.claimRelations, claimRelations);
  if (isRelatedAlike) return before.relations;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const kept = new Map(before?.relations.map((entry) => [entry.row, entry]));
  return claimRelations.map((row) => {
    const members = row.claims.flatMap((id) => byId.get(id) ?? []);
    const last = kept.get(row);
    return last !== undefined && areSameItems(last.claims, members) ? last : { row, claims: members };
  });
}
