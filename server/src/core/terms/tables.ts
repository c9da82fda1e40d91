import type { Place } from '../prose/paragraph';
import type { AnonymityStatement } from './anonymity';
import type { Attribution, PronounReading } from './attribution';
import type { Claim, ClaimRelation } from './claim';
import type { PollRecord } from './poll';
import type { Reply } from './reply';
import type { SecondHand } from './second-hand';
import type { Source } from './source';

/** The attributions of the whole article, the sources behind them, and what the article says of them. */
export interface SourceTables {
  readonly attributions: readonly Attribution<Place>[];
  readonly sources: readonly Source<Place>[];
  readonly replies: readonly Reply<Place>[];
  readonly anonymity: readonly AnonymityStatement<Place>[];
  readonly pronouns: readonly PronounReading<Place>[];
  readonly secondHand: readonly SecondHand<Place>[];
}

/** The claims of the whole article, how they stand to each other, and the surveys that it reports. */
export interface ClaimTables {
  readonly claims: readonly Claim<Place>[];
  readonly claimRelations: readonly ClaimRelation[];
  readonly polls: readonly PollRecord<Place>[];
}

/** All that is read in one article. It knows no offset of the file: rows of what did not change outlive an edit. */
export type Tables = SourceTables & ClaimTables;
