import type { RoleReading } from './change-role';
import type { Figure } from './figure';
import type { CountedNoun } from './noun-phrase';

/** What the sentences of a block talk about, as far as it tells what a bare number is. */
export interface Surroundings {
  readonly isPoll: boolean;
  readonly isMarket: boolean;
}

/** A figure that is a claim, with the noun it counts. */
export interface Candidate {
  readonly figure: Figure;
  readonly role: RoleReading;
  readonly noun: CountedNoun | null;
  readonly isCasualty: boolean;
}
