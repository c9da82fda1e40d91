import { type KeptClaims, keepClaims } from '../../server/src/core/article/claims/keep-claims';
import { isSameValue } from '../../server/src/core/article/claims/same-value';
import { keepDirectory } from '../../server/src/core/article/directory/directory';
import { joinIntroductions } from '../../server/src/core/article/reading/join-introductions';
import { findSources } from '../../server/src/core/article/sources/find-sources';
import { createEnglish } from '../../server/src/core/english/english';
import { type Draft, readDraft } from '../../server/src/core/prose/draft';
import type { Place } from '../../server/src/core/prose/paragraph';
import type { Attribution } from '../../server/src/core/terms/attribution';
import type { ParagraphFacts, Readable } from '../../server/src/core/terms/facts';
import type { SourceTables } from '../../server/src/core/terms/tables';
import { models } from './engine';

export const language = createEnglish(models);
const facts = new Map<string, ParagraphFacts>();

/** One version of an article whose claims are kept from version to version. */
export interface ClaimVersion {
  readonly draft: Draft;
  readonly readables: readonly Readable[];
  /** Rows that are equal by value to one of the version before are the same object. */
  readonly tables: Pick<SourceTables, 'attributions' | 'sources'>;
  readonly kept: KeptClaims;
}

/** Reads the next version of an article. */
export function nextVersion(before: ClaimVersion | null, text: string): ClaimVersion {
  const draft = readDraft(text, before?.draft ?? null);
  const readables = draft.paragraphs.map((paragraph) => ({ paragraph, facts: factsOf(paragraph.words) }));
  const tables = keepTables(before?.tables ?? null, readTables(readables));
  const kept = keepClaims(before?.kept ?? null, readables, tables, language.judge);
  return { draft, readables, tables, kept };
}

/** What English finds is a function of the words: each paragraph is read once in all tests. */
function factsOf(words: string): ParagraphFacts {
  const known = facts.get(words) ?? language.readParagraph(words);
  facts.set(words, known);
  return known;
}

/** The tables of sources with keys that outlive edits elsewhere. */
function readTables(readables: readonly Readable[]): ClaimVersion['tables'] {
  const { judge } = language;
  const { sources, attributions } = findSources(
    readables,
    keepDirectory(readables, null, judge).directory,
    judge,
  );
  const taken = new Set<string>();
  const keys = new Map(
    sources.map(({ id, mentions: [first] }) => {
      let key = `${first?.paragraph.key}.${first?.span[0]}`;
      while (taken.has(key)) key += '+';
      taken.add(key);
      return [id, key];
    }),
  );
  return {
    sources: sources.map((row) => ({ ...row, id: keys.get(row.id) ?? row.id })),
    attributions: joinIntroductions(attributions, readables).map((row) => ({
      ...row,
      id: placesOf(row).join(' '),
      sourceId: row.sourceId === null ? null : (keys.get(row.sourceId) ?? null),
    })),
  };
}

function placesOf({ source, cue, content }: Attribution<Place>): readonly string[] {
  return [...source, ...cue, ...content].map(({ paragraph, span }) => `${paragraph.key}.${span[0]}`);
}

function keepTables(before: ClaimVersion['tables'] | null, after: ClaimVersion['tables']) {
  if (before === null) return after;
  return {
    attributions: keepEquals(before.attributions, after.attributions),
    sources: keepEquals(before.sources, after.sources),
  };
}

function keepEquals<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]) {
  const known = new Map(before.map((row) => [row.id, row]));
  return after.map((row) => {
    const last = known.get(row.id);
    return last !== undefined && isSameValue(last, row) ? last : row;
  });
}
