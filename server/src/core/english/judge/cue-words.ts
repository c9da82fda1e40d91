import type { Voice } from '../../language/judge';

export type { Voice };

/**
 * What the words of a cue tell about its source.
 * Provenance: the project's own written articles; Wikipedia's and the NPR handbook's lists of evidentials.
 */

/** Cues that tell of talk without a talker. */
const EVIDENTIAL =
  /\b(?:reportedly|allegedly|purportedly|supposedly|ostensibly|apparently|rumou?red|believed|thought|understood|said|feared|expected|considered|alleged|reported|claimed|assumed|regarded|seen|known|estimated|credited|described|called|accused|speculated|deemed|praised|criticized|criticised)\b/i;
const PASSIVE = /\b(?:is|are|was|were|be|been|being|it)\b/i;
const ADVERB = /\b(?:reportedly|allegedly|purportedly|supposedly|apparently|rumou?red|ostensibly)\b/i;
const GENERIC =
  /^(?:also |still |often |now |generally |widely )?(?:say|argue|insist|believe|contend|fear|worry|warn|think|maintain|point|note|complain|counter|see|expect|suspect|claim|suggest|agree|hope|predict|caution|stress|emphasize|concede|acknowledge|question|call|describe|urge|want|are urging|are calling|ha(?:ve|s) (?:long |also |often |repeatedly )?(?:said|argued|warned|complained|called|criticized|criticised|questioned|suggested|insisted))\b/i;
const TOLD =
  /^(?:(?:also|later|privately|had) ){0,2}(?:said|told|mentioned|confirmed|recalled|disclosed|acknowledged)\b/i;
const OBLIQUE = /\b(?:according|per|by|via|quoting|citing|cited)\b/i;

/** True for "is believed to", "reportedly": nobody stands behind it. */
export function isEvidential(cue: string): boolean {
  return ADVERB.test(cue) || (PASSIVE.test(cue) && EVIDENTIAL.test(cue));
}

/** The {@link Voice} of a cue. */
export function voiceOf(cue: string): Voice {
  if (GENERIC.test(cue)) return 'class';
  return TOLD.test(cue) ? 'told' : 'other';
}

/** True where the source is not the subject of its cue: "according to", "citing". */
export function isOblique(cue: string): boolean {
  return OBLIQUE.test(cue);
}
