import { quotedSpeech } from '../story/quoted-speech';
import type { Analysis } from '../terms/analysis';
import type { Fix } from '../terms/fix';
import type { Source } from '../terms/source';
import { overlaps } from '../text/span';
import { type Note, noteEntry } from './note-entry';
import type { Register, RegisterEntry } from './register';

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

/**
 * The fix that notes a source in the register, with its kind and the fields given.
 *
 * @returns nothing for a source that is noted already, and where the register cannot be written to.
 */
export function noteSource(
  title: string,
  source: Source,
  analysis: Analysis,
  register: Register,
  fields: Note['fields'],
): readonly Fix[] {
  const isQuoted = quotedSpeech(analysis);
  const place = source.mentions.find((mention) => !isQuoted(mention));
  if (place === undefined || entryOf(register, source) !== null) return [];
  const noted = noteEntry(analysis, register, {
    section: 'sources',
    place,
    fields: [['kind', source.kind], ...fields],
  });
  return noted === null ? [] : [{ title, edits: noted }];
}
