import type { Source } from '../analysis';
import type { Register, RegisterEntry } from '../register/register';
import { overlaps } from '../span';

/** What the writer noted about a source: the entry that was matched with one of its mentions, or null. */
export function entryOf(register: Register, source: Source): RegisterEntry | null {
  return (
    register.entries.find(
      (entry) =>
        entry.section === 'sources' &&
        entry.places.some((place) => source.mentions.some((mention) => overlaps(place, mention))),
    ) ?? null
  );
}
