import type { PollJudge } from '../../language/claim-judges';
import type { Paragraph, Place } from '../../prose/paragraph';
import type { Source } from '../../terms/source';
import { areSameItems } from '../../text/sequence';
import { changesOf } from './list-changes';
import { namedPolls, type PollInMind } from './poll-passages';
import { type NameIndex, reindexNames } from './source-names';
import { type SourceTraits, traitsOf } from './source-traits';

/** The sources of an article, ready to be asked. */
export interface KnownSources {
  readonly rows: readonly Source<Place>[];
  /** By their ids. */
  readonly traits: ReadonlyMap<string, SourceTraits>;
  readonly names: NameIndex;
  readonly polls: readonly Source<Place>[];
  /** Where each paragraph names polls, in order. */
  readonly pollsNamed: ReadonlyMap<Paragraph, readonly PollInMind[]>;
}

/** What has changed about the sources of an article. */
export interface SourceChanges {
  /** Sources that are new, gone, or of another kind or name. */
  readonly ids: ReadonlySet<string>;
  /** Proper names that name another source than before, or name one no longer. */
  readonly names: ReadonlySet<string>;
}

/**
 * Makes the sources of a version ready to be asked, and holds them against those of the version before. What has not
 * changed is the same object.
 *
 * @param before null for the first version, in which all is new.
 */
export function knowSources(
  before: KnownSources | null,
  rows: readonly Source<Place>[],
  judge: PollJudge,
): readonly [KnownSources, SourceChanges] {
  const last = before ?? NO_SOURCES;
  const { gone, come, isReordered } = changesOf(last.rows, rows);
  if (gone.length === 0 && come.length === 0 && !isReordered) return [last, NO_CHANGES];
  const [traits, ids] = keepTraits(last.traits, gone, come, judge);
  const isPoll = ({ id }: Source<Place>) => traits.get(id)?.isPoll || last.traits.get(id)?.isPoll;
  const arePollsAlike = !isReordered && !gone.some(isPoll) && !come.some(isPoll);
  const polls = arePollsAlike ? last.polls : rows.filter(({ id }) => traits.get(id)?.isPoll);
  const alike = namedAlike(gone, come, ids);
  const isRenamed = ({ id }: Source<Place>) => !alike.has(id);
  const renaming = isReordered
    ? { gone: last.rows, come: rows, all: rows }
    : { gone: gone.filter(isRenamed), come: come.filter(isRenamed), all: rows };
  const [names, changed] = reindexNames(last.names, renaming, traits);
  return [
    { rows, traits, names, polls, pollsNamed: arePollsAlike ? last.pollsNamed : namedPolls(polls) },
    { ids, names: changed },
  ];
}

const NO_SOURCES: KnownSources = {
  rows: [],
  traits: new Map(),
  names: new Map(),
  polls: [],
  pollsNamed: new Map(),
};

const NO_CHANGES: SourceChanges = { ids: new Set(), names: new Set() };

/** The traits of all sources, and the ids of those whose traits have changed. */
function keepTraits(
  before: ReadonlyMap<string, SourceTraits>,
  gone: readonly Source<Place>[],
  come: readonly Source<Place>[],
  judge: PollJudge,
): readonly [ReadonlyMap<string, SourceTraits>, ReadonlySet<string>] {
  const changed = new Map<string, SourceTraits | null>();
  for (const { id } of gone) changed.set(id, null);
  for (const row of come) {
    const last = before.get(row.id);
    if (last?.kind === row.kind && last.name === row.name) changed.delete(row.id);
    else changed.set(row.id, traitsOf(row, judge));
  }
  if (changed.size === 0) return [before, new Set()];
  const traits = new Map(before);
  for (const [id, trait] of changed) {
    if (trait === null) traits.delete(id);
    else traits.set(id, trait);
  }
  return [traits, new Set(changed.keys())];
}

/** The ids of rows that have changed, but neither in their names nor in their traits. */
function namedAlike(
  gone: readonly Source<Place>[],
  come: readonly Source<Place>[],
  changed: ReadonlySet<string>,
): ReadonlySet<string> {
  const successors = new Map(come.map((row) => [row.id, row]));
  const alike = new Set<string>();
  for (const { id, names } of gone) {
    const after = successors.get(id)?.names;
    if (!changed.has(id) && after !== undefined && areSameItems(names, after)) alike.add(id);
  }
  return alike;
}
