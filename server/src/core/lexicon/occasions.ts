/**
 * Words of an occasion that stand beside a noun phrase without a preposition: "officials this week", "in one case
 * volunteers".
 * Provenance: noun phrases as adverbials of time, Quirk et al., "A Comprehensive Grammar of the English Language" (1985),
 * § 8.52. Lower case.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What points to one occasion. */
export const OCCASION_POINTERS: ReadonlySet<string> = words('one each that this last some');

/** Kinds of occasions. */
export const OCCASIONS: ReadonlySet<string> = words(
  'case cases instance instances week month year day night morning evening weekend',
);
