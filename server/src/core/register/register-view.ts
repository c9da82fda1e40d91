import type { Draft } from '../prose/draft';
import type { Passage } from '../story/passage';
import type { FigureView, SpeakerView } from '../story/views';
import { overlaps, type Span } from '../text/span';
import { EMPTY_REGISTER, type Register, type RegisterEntry } from './register';

/** What the writer noted, as rules ask for it. */
export interface RegisterView extends Register {
  /** What is noted about a source: the entry that was matched with one of its mentions, or null. */
  entryOf(source: SpeakerView): RegisterEntry | null;
  /** A reply of somebody whose name holds a word is noted. */
  hasReplyOf(name: string): boolean;
  /** The entry that stands for words in a source span; null where none does. */
  entryAt(span: Span): RegisterEntry | null;
  /** The entries that stand for words which a passage shares. */
  notedAt(passage: Passage): readonly RegisterEntry[];
  /** What the figure rests on is noted: its source, or others who bear out it or its source. */
  bearsOut(figure: FigureView): boolean;
}

const NOTHING: RegisterView = {
  ...EMPTY_REGISTER,
  entryOf: () => null,
  notedAt: () => [],
  bearsOut: () => false,
  entryAt: () => null,
  hasReplyOf: () => false,
};

/** The file whose register it is. */
interface EditedFile {
  readonly text: string;
  readonly draft: Draft;
}

/** Makes a register ready for the questions of rules. */
export function viewRegister(register: Register, { text, draft }: EditedFile): RegisterView {
  const spanOf = draft.sourceOf;
  if (register.entries.length === 0 && register.problems.length === 0) return NOTHING;
  const notedAt = ({ place }: Passage): readonly RegisterEntry[] => {
    const span = spanOf(place);
    return register.entries.filter(({ places }) => places.some((noted) => overlaps(noted, span)));
  };
  return {
    ...register,
    notedAt,
    bearsOut: ({ passage, source }) =>
      notedAt(passage).some((entry) => entry.section === 'claims' && isBacked(entry)) ||
      (source?.mentions ?? []).some((mention) =>
        notedAt(mention).some((entry) => entry.section === 'sources' && entry.corroboratedBy.length > 0),
      ),
    entryAt: (span) =>
      register.entries.find(({ places }) => places.some((noted) => overlaps(noted, span))) ?? null,
    hasReplyOf: (name) =>
      register.entries.some(
        ({ reply, as, places }) =>
          reply !== null &&
          (as?.includes(name) === true || places.some((noted) => text.slice(...noted).includes(name))),
      ),
    entryOf: ({ mentions }) =>
      register.entries.find(
        ({ section, places }) =>
          section === 'sources' &&
          places.some((noted) => mentions.some(({ place }) => overlaps(noted, spanOf(place)))),
      ) ?? null,
  };
}

function isBacked({ source, corroboratedBy }: RegisterEntry): boolean {
  return source !== null || corroboratedBy.length > 0;
}
