import { findClaims } from './article/claims/find-claims';
import { createFactCache } from './article/reading/fact-cache';
import { joinIntroductions } from './article/reading/join-introductions';
import { findSources } from './article/sources/find-sources';
import { createAttributionFinder } from './english/attributions/find-attributions';
import { findFacts } from './english/facts';
import { createTokenizer } from './english/sentences/tokens';
import { type Draft, readDraft } from './prose/draft';
import { sourcesInFile } from './story/to-analysis';
import type { Analysis } from './terms/analysis';

/** Reads articles. Holds the loaded language model; analyses are independent of each other. */
export interface Engine {
  /**
   * Analyses one article.
   *
   * @param text the source text, Markdown; all spans of the result count in its UTF-16 code units.
   * @param document a name under which to keep what was found in its blocks, so that the next analysis under
   *   the same name reads the changed ones only; without a name nothing is kept.
   */
  analyze(text: string, document?: string): Analysis;
  /** Lets go of what was kept for a document that was closed. */
  forget(document: string): void;
}

/** Loads the language model and the attribution model once. */
export function createEngine(): Engine {
  const tokenize = createTokenizer();
  const findAttributions = createAttributionFinder();
  const factsOf = (text: string) => findFacts(text, tokenize, findAttributions);
  const kept = createFactCache(factsOf);
  const drafts = new Map<string, Draft>();
  return {
    analyze(text, document) {
      const cache = document === undefined ? createFactCache(factsOf) : kept;
      const draft = readDraft(text, drafts.get(document ?? '') ?? null);
      if (document !== undefined) drafts.set(document, draft);
      const readables = cache.withFacts(document ?? '', draft.paragraphs);
      const linked = findSources(readables);
      const joined = { ...linked, attributions: joinIntroductions(linked.attributions, readables) };
      const found = sourcesInFile(joined, draft);
      const blocks = readables.map(({ paragraph, facts }) => ({ block: draft.blockOf(paragraph), facts }));
      const claims = findClaims(text, blocks, found);
      const quotations = readables.flatMap(({ paragraph, facts }) =>
        facts.quotations.map(({ span, opened, closed }) => ({
          span: draft.sourceOf({ paragraph, span }),
          opened,
          closed,
        })),
      );
      return { text, blocks, readables, ...found, ...claims, quotations };
    },
    forget(document) {
      kept.forget(document);
      drafts.delete(document);
    },
  };
}
