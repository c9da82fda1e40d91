import { type KeptClaims, keepClaims } from '../../server/src/core/article/claims/keep-claims';
import { type KeptReading, keepReading } from '../../server/src/core/article/reading/keep-reading';
import { type KeptTables, keepSources } from '../../server/src/core/article/sources/keep-sources';
import { createEnglish } from '../../server/src/core/english/english';
import { type Draft, readDraft } from '../../server/src/core/prose/draft';
import type { ParagraphFacts, Readable } from '../../server/src/core/terms/facts';
import type { SourceTables } from '../../server/src/core/terms/tables';
import { models } from './engine';

export const language = createEnglish(models);
const facts = new Map<string, ParagraphFacts>();

/** One version of an article whose claims are kept from version to version. */
export interface ClaimVersion {
  readonly draft: Draft;
  readonly readables: readonly Readable[];
  readonly reading: KeptReading;
  readonly sources: KeptTables;
  readonly tables: SourceTables;
  readonly kept: KeptClaims;
}

/** Reads the next version of an article. */
export function nextVersion(before: ClaimVersion | null, text: string): ClaimVersion {
  const draft = readDraft(text, before?.draft ?? null, language.isUnfinished);
  const readables = draft.paragraphs.map(
    (paragraph): Readable => ({ paragraph, role: 'body', facts: factsOf(paragraph.words) }),
  );
  const reading = keepReading(readables, before?.reading ?? null, language.judge);
  const sources = keepSources(reading, before?.sources ?? null, language.judge);
  const { tables } = sources;
  const kept = keepClaims(before?.kept ?? null, readables, tables, language.judge);
  return { draft, readables, reading, sources, tables, kept };
}

/** What English finds is a function of the words: each paragraph is read once in all tests. */
function factsOf(words: string): ParagraphFacts {
  const known = facts.get(words) ?? language.readParagraph(words, 'prose');
  facts.set(words, known);
  return known;
}
