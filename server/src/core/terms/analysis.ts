import type { Block } from '../prose/block';
import type { Comment } from '../prose/comments';
import type { FrontMatter } from '../prose/front-matter';
import type { AnonymityStatement } from './anonymity';
import type { Attribution, PronounReading } from './attribution';
import type { Claim, ClaimRelation } from './claim';
import type { ParagraphFacts, Readable } from './facts';
import type { PollRecord } from './poll';
import type { Quotation } from './quotation';
import type { Reply } from './reply';
import type { SecondHand } from './second-hand';
import type { Source } from './source';

/**
 * The vocabulary of the engine. Every span in this file counts in UTF-16 code units of the source text.
 * The machine-readable form that `analyze` prints is a projection of these types.
 */

/** A block of the file with its facts, whose spans count in its words. */
export interface ReadBlock {
  readonly block: Block;
  readonly facts: ParagraphFacts;
}

/** All that the engine finds in one article. Rules, hover cards and exports are views of it. */
export interface Analysis {
  readonly text: string;
  readonly frontMatter: FrontMatter | null;
  readonly comments: readonly Comment[];
  readonly blocks: readonly ReadBlock[];
  readonly readables: readonly Readable[];
  readonly attributions: readonly Attribution[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly claimRelations: readonly ClaimRelation[];
  readonly polls: readonly PollRecord[];
  readonly quotations: readonly Quotation[];
  readonly replies: readonly Reply[];
  readonly anonymity: readonly AnonymityStatement[];
  readonly pronouns: readonly PronounReading[];
  readonly secondHand: readonly SecondHand[];
}
