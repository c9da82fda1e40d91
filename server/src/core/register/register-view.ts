import type { Place } from '../prose/paragraph';
import type { Passage } from '../story/passage';
import type { SpeakerView } from '../story/views';
import { overlaps, type Span } from '../text/span';
import { EMPTY_REGISTER, type Register, type RegisterEntry } from './register';

/** What the writer noted, as rules ask for it. */
export interface RegisterView extends Register {
  /** What is noted about a source: the entry that was matched with one of its mentions, or null. */
  entryOf(source: SpeakerView): RegisterEntry | null;
  /** The entries that stand for words which a passage shares. */
  notedAt(passage: Passage): readonly RegisterEntry[];
}

const NOTHING: RegisterView = { ...EMPTY_REGISTER, entryOf: () => null, notedAt: () => [] };

/** @param spanOf the source span of a place, as the register has its places. */
export function viewRegister(register: Register, spanOf: (place: Place) => Span): RegisterView {
  if (register.entries.length === 0 && register.problems.length === 0) return NOTHING;
  const notedAt = ({ place }: Passage): readonly RegisterEntry[] => {
    const span = spanOf(place);
    return register.entries.filter(({ places }) => places.some((noted) => overlaps(noted, span)));
  };
  return {
    ...register,
    notedAt,
    entryOf: ({ mentions }) =>
      register.entries.find(
        ({ section, places }) =>
          section === 'sources' &&
          places.some((noted) => mentions.some(({ place }) => overlaps(noted, spanOf(place)))),
      ) ?? null,
  };
}
