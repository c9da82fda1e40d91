import assert from 'node:assert/strict';
import type { Analysis } from '../../server/src/core/terms/analysis';
import type { Claim } from '../../server/src/core/terms/claim';
import { readChange } from '../../server/src/core/wording/workings';
import { loadEngine } from './engine';

const engine = loadEngine();

/** The analysis of an article whose paragraphs are given. */
export function analyzeParagraphs(...paragraphs: readonly string[]): Analysis {
  return engine.analyze(paragraphs.join('\n\n'));
}

/** The words of a claim. */
export function wordsOf(analysis: Analysis, claim: Claim): string {
  return analysis.text.slice(claim.span[0], claim.span[1]);
}

/** The claim whose words hold some words. */
export function claimWith(analysis: Analysis, words: string): Claim {
  const claim = analysis.claims.find((one) => wordsOf(analysis, one).includes(words));
  assert.ok(
    claim !== undefined,
    `no claim "${words}" in ${analysis.claims.map((c) => wordsOf(analysis, c)).join(' | ')}`,
  );
  return claim;
}

/** The name of the source that a claim is credited to; null for the narrator. */
export function creditOf(analysis: Analysis, words: string): string | null {
  const { sourceId } = claimWith(analysis, words);
  return analysis.sources.find((source) => source.id === sourceId)?.name ?? null;
}

/** The arithmetic of the first relation in words; null where nothing is reckoned. */
export function workingIn(analysis: Analysis): string | null {
  const reckoned = analysis.claimRelations[0]?.reckoned ?? null;
  return reckoned === null ? null : readChange(reckoned);
}

/** Relations as `kind verdict: claim | claim`, for reading. */
export function relationsIn(analysis: Analysis): readonly string[] {
  const words = new Map(analysis.claims.map((claim) => [claim.id, wordsOf(analysis, claim)]));
  return analysis.claimRelations.map(
    ({ kind, verdict, claims }) => `${kind} ${verdict}: ${claims.map((id) => words.get(id)).join(' | ')}`,
  );
}
