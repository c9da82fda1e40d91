import type { Span } from '../text/span';

/** An attribution as it stands in one block, before anybody knows who the source is. Block spans. */
export interface LocalAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** `direct`: all in quotation marks; `indirect`: none; `mixed`: a paraphrase with a quoted part. */
export type AttributionForm = 'direct' | 'indirect' | 'mixed';

/**
 * What tells who says something, from the plainest to the least plain: somebody has set it right; the name or the first description stands beside it;
 * a part of the name, or the name again; a description that points back, or on to a name; a pronoun; the same words in
 * somebody's mouth elsewhere; who else speaks nearby.
 */
export const SPEAKER_CLUES = [
  'by hand',
  'named',
  'same name',
  'description',
  'pronoun',
  'same words',
  'nearest',
] as const;
export type SpeakerClue = (typeof SPEAKER_CLUES)[number];

/** How whoever says something was found. */
export interface SpeakerReading {
  readonly by: SpeakerClue;
  /** Somebody else could be meant nearly as well, or the words alone do not tell: nothing that warns may rest on it. */
  readonly isGuess: boolean;
}

/** Who (source) said (cue) what (content). */
export interface Attribution<At = Span> {
  readonly id: string;
  readonly form: AttributionForm;
  /** The noun phrase that names the source; empty for a continued or floating quotation. */
  readonly source: readonly At[];
  readonly cue: readonly At[];
  /** Several when the attribution interrupts what is said. */
  readonly content: readonly At[];
  /** The entity that said it, or null where a reader could not tell either. */
  readonly sourceId: string | null;
  /** How that was found; null where nobody was. */
  readonly reading: SpeakerReading | null;
}

/** A pronoun that stands as a source, and whom a reader could take it for. */
export interface PronounReading<At = Span> {
  readonly attributionId: string;
  readonly span: At;
  /** The likeliest, or null where two are equally likely. */
  readonly sourceId: string | null;
  /** Names or descriptions of all whom it could mean, the likeliest first. */
  readonly candidates: readonly string[];
}
