import { wordSet } from './word-set';

/**
 * Words of an occasion that stand beside a noun phrase without a preposition: "officials this week", "in one case
 * volunteers".
 * Provenance: noun phrases as adverbials of time, Quirk et al., "A Comprehensive Grammar of the English Language" (1985),
 * § 8.52. Lower case.
 */

/** What points to one occasion. */
export const OCCASION_POINTERS: ReadonlySet<string> = wordSet('one each that this last some');

/** Kinds of occasions. */
export const OCCASIONS: ReadonlySet<string> = wordSet(
  'case cases instance instances week month year day night morning evening weekend',
);
