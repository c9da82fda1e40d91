import type { Span } from '../../span';

/** An attribution as it stands in one block, before anybody knows who the source is. Block spans. */
export interface LocalAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}
