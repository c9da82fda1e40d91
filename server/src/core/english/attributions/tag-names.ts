import type { Token } from '../../terms/token';
import { FRAME_OF_LEMMA } from '../words/cues';
import type { CueRange } from './cue-range';

/** Behind a comma a capital begins no sentence. */
const MARK_BEFORE = /^(?:["”’»,]|'')$/;
const CAPITAL = /^\p{Lu}/u;

/**
 * The name right before a verb of speech that is a verb's form too, and was taken for a part of the cue: “It is private,”
 * Chew said; after a recess, Grant said it was not.
 *
 * @returns the range of the name; null where the cue has none.
 */
export function nameInTag(tokens: readonly Token[], cue: CueRange): CueRange | null {
  const [before, name, verb] = tokens.slice(cue.start - 1, cue.start + 2);
  if (cue.start < 1 || cue.end < cue.start + 2 || !MARK_BEFORE.test(before?.text ?? '')) return null;
  const isName = CAPITAL.test(name?.text ?? '') && name?.lower !== 'i';
  return isName && FRAME_OF_LEMMA.has(verb?.lemma ?? '') ? { start: cue.start, end: cue.start + 1 } : null;
}
