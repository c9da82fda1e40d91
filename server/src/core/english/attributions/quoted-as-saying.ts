import type { Token } from '../../terms/token';
import type { CueRange } from './cue-range';

/** The verb "quoted" of a cue, and whether somebody else is the one who quotes. */
export interface QuotedCue {
  readonly verb: CueRange;
  readonly isPassive: boolean;
}

/** How far before "as saying" its verb may stand: "was quoted on Sunday by a paper of the capital as saying". */
const REACH = 14;

/**
 * "was quoted by the agency as saying": the words are the subject's, not the agency's, which handed them on.
 * Null for a cue without "quoted".
 */
export function quotedBefore(tokens: readonly Token[], cue: CueRange): QuotedCue | null {
  const last = cue.end - 1;
  if (tokens[last]?.lower === 'quoted') return { verb: cue, isPassive: false };
  const isSaying = tokens[last]?.lower === 'saying' && tokens[last - 1]?.lower === 'as';
  for (let i = last - 2; isSaying && i >= Math.max(0, last - REACH); i--) {
    if (tokens[i]?.sentence !== tokens[last]?.sentence) break;
    if (tokens[i]?.lower !== 'quoted') continue;
    const isPassive = tokens[i - 1]?.tag === 'AUX';
    return { verb: { start: isPassive ? i - 1 : i, end: i + 1 }, isPassive };
  }
  return null;
}

/** "the attorney general", "the secretary general": the tagger takes what stands behind the noun for no part of it. */
export function wholeOffice(tokens: readonly Token[], { start, end }: CueRange): CueRange {
  return { start, end: tokens[end]?.lower === 'general' || tokens[end]?.lower === 'elect' ? end + 1 : end };
}
