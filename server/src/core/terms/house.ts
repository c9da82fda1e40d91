/** The house's own words, from the settings. Lower case. */
export interface HouseStyle {
  /** Nouns besides the lexicon's that name nobody: "stakeholders". */
  readonly vagueNouns: readonly string[];
  /** Names that need no role: heads of state, say. */
  readonly householdNames: readonly string[];
  /** Names of sources that need no further word on where a figure comes from. */
  readonly acceptedSources: readonly string[];
}
