import { wordGroups } from '../../language/word-list';
import cues from './cues.words';

// Reporting verbs and nouns, by the frame in which they report.

/** The ways in which verbs and nouns report; features of the cue tagger count in this order. */
export const CUE_FRAMES = [
  'say', 'tell', 'manner', 'urge', 'deny', 'judge', 'find', 'write', 'ask', 'private', 'nominal', 'evidential',
] as const; // biome-ignore format: a table of words reads better in rows

/** How a verb or noun reports. */
export type CueFrame = (typeof CUE_FRAMES)[number];

const lists = wordGroups(cues);

/** The frame of each lemma; of several the first. */
export const FRAME_OF_LEMMA: ReadonlyMap<string, CueFrame> = new Map(
  [...CUE_FRAMES]
    .reverse()
    .flatMap((frame) => Array.from(lists.under(frame).words, (lemma) => [lemma, frame] as const)),
);
