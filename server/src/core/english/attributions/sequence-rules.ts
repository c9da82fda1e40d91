/** What a label sequence must look like: which labels may stand before each, at each kind of place. */
export interface SequenceRules {
  readonly labels: number;
  /**
   * How many states the search has: the labels; with a required label twice as many, the second half being those in
   * which it has occurred.
   */
  readonly states: number;
  /** May the sequence begin with a state, at a place of a kind? */
  readonly mayBegin: (place: number, state: number) => boolean;
  /** By kind of place and state: the states that may stand before it. */
  readonly predecessors: readonly (readonly (readonly number[])[])[];
}

/**
 * Lists what {@link SequenceRules} hold from a test of pairs.
 *
 * @param labels how many labels there are.
 * @param places how many kinds of places there are.
 * @param mayFollow may a label follow another at a place of a kind? `before` is -1 at the beginning.
 * @param required a label that must occur at least once.
 */
export function sequenceRules(
  labels: number,
  places: number,
  mayFollow: (before: number, here: number, place: number) => boolean,
  required?: number,
): SequenceRules {
  const states = required === undefined ? labels : labels * 2;
  const all = Array.from({ length: states }, (_, state) => state);
  const follows = (before: number, here: number, place: number): boolean => {
    if (!mayFollow(before % labels, here % labels, place)) return false;
    if (required === undefined) return true;
    return here % labels === required ? here >= labels : here >= labels === before >= labels;
  };
  return {
    labels,
    states,
    mayBegin: (place, state) =>
      mayFollow(-1, state % labels, place) &&
      (required === undefined || state >= labels === (state % labels === required)),
    predecessors: Array.from({ length: places }, (_, place) =>
      all.map((here) => all.filter((before) => follows(before, here, place))),
    ),
  };
}
