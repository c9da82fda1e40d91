/** A cue as token indices `[start, end)`. */
export interface CueRange {
  readonly start: number;
  readonly end: number;
}

/** The tokens among which source and content of a cue are looked for, `[start, end)`. */
export type RoleWindow = CueRange;
