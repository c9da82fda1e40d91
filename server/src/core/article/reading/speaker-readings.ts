import { SPEAKER_CLUES, type SpeakerClue, type SpeakerReading } from '../../terms/attribution';

/** Every reading there is, once: an article has thousands of statements. */
const READINGS: ReadonlyMap<SpeakerClue, readonly [SpeakerReading, SpeakerReading]> = new Map(
  SPEAKER_CLUES.map((by) => [
    by,
    [
      { by, isGuess: false },
      { by, isGuess: true },
    ],
  ]),
);

/** The reading of that clue. */
export function readBy(by: SpeakerClue, isGuess = false): SpeakerReading {
  return READINGS.get(by)?.[isGuess ? 1 : 0] ?? { by, isGuess };
}
