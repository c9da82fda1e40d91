import type { Attribution, Source } from '../analysis';
import type { DocumentBlock } from '../prose/block';

/** The attributions of the whole article and the entities behind them. Source spans. */
export interface SourceFindings {
  readonly attributions: readonly Attribution[];
  readonly sources: readonly Source[];
}

/** Links the attributions of all blocks to one entity for each source. */
export function findSources(_blocks: readonly DocumentBlock[]): SourceFindings {
  return { attributions: [], sources: [] };
}
