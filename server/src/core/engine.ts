import type { Analysis } from './analysis';
import { createAttributionFinder } from './block/attributions/find-attributions';
import { findFacts } from './block/facts';
import { createTokenizer } from './block/tokens';
import { findClaims } from './document/find-claims';
import { findSources } from './document/find-sources';
import type { BlockFacts, DocumentBlock } from './prose/block';
import { findBlocks } from './prose/prose';
import { toSource } from './prose/source-map';

/** Reads articles. Holds the loaded language model; analyses are independent of each other. */
export interface Engine {
  /**
   * Analyses one article.
   *
   * @param text the source text, Markdown; all spans of the result count in its UTF-16 code units.
   */
  analyze(text: string): Analysis;
}

/** Loads the language model and the attribution model once. */
export function createEngine(): Engine {
  const tokenize = createTokenizer();
  const findAttributions = createAttributionFinder();
  return {
    analyze(text) {
      const blocks: DocumentBlock[] = findBlocks(text).map((block) => ({
        block,
        facts: findFacts(block.text, tokenize, findAttributions) satisfies BlockFacts,
      }));
      const found = findSources(blocks);
      const claims = findClaims(blocks, found);
      const quotations = blocks.flatMap(({ block, facts }) =>
        facts.quotations.map((q) => ({ span: toSource(block, q.span), opened: q.opened, closed: q.closed })),
      );
      return { text, blocks, ...found, claims, quotations };
    },
  };
}
