import { findClaims } from './article/claims/find-claims';
import { createFactCache } from './article/reading/fact-cache';
import { joinIntroductions } from './article/reading/join-introductions';
import { findSources } from './article/sources/find-sources';
import { createAttributionFinder } from './english/attributions/find-attributions';
import { findFacts } from './english/facts';
import { createTokenizer } from './english/sentences/tokens';
import { findBlocks } from './prose/prose';
import { toSource } from './prose/source-map';
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
  return {
    analyze(text, document) {
      const cache = document === undefined ? createFactCache(factsOf) : kept;
      const blocks = cache.withFacts(document ?? '', findBlocks(text));
      const linked = findSources(blocks);
      const found = { ...linked, attributions: joinIntroductions(linked.attributions, blocks) };
      const claims = findClaims(text, blocks, found);
      const quotations = blocks.flatMap(({ block, facts }) =>
        facts.quotations.map((q) => ({ span: toSource(block, q.span), opened: q.opened, closed: q.closed })),
      );
      return { text, blocks, ...found, ...claims, quotations };
    },
    forget: kept.forget,
  };
}
