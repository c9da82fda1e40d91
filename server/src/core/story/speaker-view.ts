import type { Place } from '../prose/paragraph';
import type { Quote } from '../terms/quote';
import type { SourceKind } from '../terms/source';
import type { Passage } from './passage';
import type { SourceEntry } from './rows';
import type { ReadWords, SpeakerView } from './views';

/** How a place becomes a passage. */
export type PassageAt = (place: Place) => Passage;

const UNNAMED_KINDS: ReadonlySet<SourceKind> = new Set(['anonymous-person', 'anonymous-group']);

/** A source as the paragraphs know it that speak of it. */
export function speakerView({ row, asksNotToBeNamed }: SourceEntry, passageAt: PassageAt): SpeakerView {
  const { id, kind, name, names, role, affiliation, party, tenure, people, reason } = row;
  return {
    key: id,
    kind,
    name,
    names,
    role,
    affiliation,
    party,
    tenure,
    people,
    mentions: row.mentions.map(passageAt),
    reason:
      reason === null
        ? null
        : { passage: passageAt(reason.span), words: reason.text, isInherited: reason.inherited },
    basis: readWords(row.basis, passageAt),
    isUnnamed: UNNAMED_KINDS.has(kind),
    isGroup: kind === 'anonymous-group',
    asksNotToBeNamed,
  };
}

/** Quoted words as a passage; null for none. */
export function readWords(quote: Quote<Place> | null, passageAt: PassageAt): ReadWords | null {
  return quote === null ? null : { passage: passageAt(quote.span), words: quote.text };
}
