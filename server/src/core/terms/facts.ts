import type { Block } from '../prose/block';
import type { Span } from '../text/span';
import type { LocalAnonymity } from './anonymity';
import type { LocalAttribution } from './attribution';
import type { LocalMention } from './mention';
import type { NounPhrase } from './noun-phrase';
import type { Quantity } from './quantity';
import type { LocalQuotation } from './quotation';
import type { LocalReply } from './reply';
import type { LocalSecondHand } from './second-hand';
import type { Token } from './token';

/** What the per-block stages found. Spans are block spans; nothing here knows where the block stands. */
export interface BlockFacts {
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly LocalQuotation[];
  readonly attributions: readonly LocalAttribution[];
  readonly quantities: readonly Quantity[];
  /** The people, bodies and documents that the block speaks of, sources or not. */
  readonly mentions: readonly LocalMention[];
  /** The source of each attribution as a noun phrase, parallel to `attributions`; null where none is stated. */
  readonly sourcePhrases: readonly (NounPhrase | null)[];
  readonly anonymity: readonly LocalAnonymity[];
  readonly replies: readonly LocalReply[];
  readonly secondHand: readonly LocalSecondHand[];
}

/** A block in its place, with its facts: what the per-document stages read. */
export interface DocumentBlock {
  readonly block: Block;
  readonly facts: BlockFacts;
}
