import type { SpeakerView } from '../story/views';
import type { RelatedSpot } from './rule';

/** The mentions after the first, as places that belong to the one question about a source. */
export function laterMentions({ mentions }: SpeakerView): readonly RelatedSpot[] {
  return mentions.slice(1).map((at, i) => ({
    at,
    message: `Mention ${i + 2} of ${mentions.length} of this source.`,
  }));
}
