import type { Claim } from '../analysis';
import type { DocumentBlock } from '../prose/block';
import type { SourceFindings } from './find-sources';

/** Makes claims of the quantities of all blocks and credits each to its source. */
export function findClaims(_blocks: readonly DocumentBlock[], _sources: SourceFindings): readonly Claim[] {
  return [];
}
