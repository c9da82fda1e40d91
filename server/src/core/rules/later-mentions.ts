import type { RelatedSpot, SpeakerView } from './rule';

/** The mentions after the first, or after a later one, as places that belong to the one question about a source. */
export function laterMentions({ mentions }: SpeakerView, first = mentions[0]): readonly RelatedSpot[] {
  const from = first === undefined ? 0 : mentions.indexOf(first) + 1;
  return mentions.slice(from).map((at, i) => ({
    at,
    message: `Mention ${from + i + 1} of ${mentions.length} of this source.`,
  }));
}
