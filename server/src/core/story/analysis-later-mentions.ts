import type { RelatedPlace } from '../terms/finding';
import type { Source } from '../terms/source';

/** The mentions after the first, as places that belong to the one finding about a source. */
export function laterMentions(source: Source): readonly RelatedPlace[] {
  return source.mentions.slice(1).map((span, i) => ({
    span,
    message: `Mention ${i + 2} of ${source.mentions.length} of this source.`,
  }));
}
