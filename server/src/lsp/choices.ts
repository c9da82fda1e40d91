import { readingsAt } from '../core/fixes/set-right';
import type { Place } from '../core/prose/paragraph';
import { READ_AS } from '../core/register/fields';
import type { SpeakerView } from '../core/story/views';
import type { SourceKind } from '../core/terms/source';
import type { Span } from '../core/text/span';
import { SOURCE_KIND_WORDS } from '../core/wording/kinds';
import { describeRole } from '../core/wording/sources';
import { capitalized, shorten } from '../core/wording/text';
import type { Article } from './article';
import { placesIn, readHere } from './read-here';

/** The request for what could be right at a place, `{uri, range}`: {@link Choices}, or null where nothing is read. */
export const CHOICES_REQUEST = 'onTheRecord/choices';

/** Somebody who may have said it. */
export interface SpeakerChoice {
  readonly label: string;
  /** Who they are, and where they come in. */
  readonly description: string;
  /** What the request to set it right takes. */
  readonly saidBy: string;
  readonly isCurrent: boolean;
}

/** What could be right at a place. */
export interface Choices {
  readonly version: number;
  /** The words that are said; null where nobody is read as saying any. */
  readonly said: string | null;
  readonly speakers: readonly SpeakerChoice[];
  /** The source that is read there, and what else it could be; null for none. */
  readonly source: { readonly words: string; readonly kinds: readonly KindChoice[] } | null;
  /** The figure that is read there. */
  readonly figure: string | null;
  /** Somebody has set something right here that can be taken back. */
  readonly isSetRight: boolean;
}

export interface KindChoice {
  readonly label: string;
  readonly is: SourceKind;
}

/** What could be right where a span stands. */
export function choicesAt(article: Article, span: Span): Choices | null {
  const here = readHere(article, span);
  if (here === null) return null;
  const { figure, source, said } = here;
  return {
    version: article.version,
    said: said === null ? null : shorten(wordsAt(said), 60),
    speakers: said === null ? [] : speakersOf(article, source),
    source:
      source === null
        ? null
        : {
            words: capitalized(shorten(source.name, 60)),
            kinds: KINDS.filter((kind) => kind !== source.kind).map((kind) => ({
              is: kind,
              label: capitalized(SOURCE_KIND_WORDS[kind]),
            })),
          },
    figure: figure === null ? null : shorten(figure.passage.words, 40),
    isSetRight: placesIn(here).some((place) => readingsAt(article.desk.register, place).length > 0),
  };
}

const KINDS = READ_AS.filter((kind): kind is SourceKind => Object.hasOwn(SOURCE_KIND_WORDS, kind));

/** The article's sources and those whom it names without letting them speak, in the order in which it brings them in. */
function speakersOf(
  { analysis: { story, draft, lines } }: Article,
  current: SpeakerView | null,
): readonly SpeakerChoice[] {
  const placed = (label: string, told: string, place: Place, isCurrent: boolean): PlacedChoice => {
    const [at] = draft.sourceOf(place);
    const described = [told, `line ${lines.placeOf(at).line}`].filter((part) => part !== '').join(' · ');
    return {
      at,
      choice: { label: shorten(capitalized(label), 70), description: described, saidBy: label, isCurrent },
    };
  };
  const sources = story.sources.flatMap((source): readonly PlacedChoice[] => {
    const [first] = source.mentions;
    if (first === undefined || source.kind === 'vague-group') return [];
    const role = source.kind === 'named-person' ? describeRole(source) : SOURCE_KIND_WORDS[source.kind];
    return [placed(source.name, shorten(role, 60), first.place, source.key === current?.key)];
  });
  const known = new Set(story.sources.flatMap(({ name, names }) => [name, ...names]));
  const others = new Map<string, PlacedChoice>();
  for (const { mentions } of story.paragraphs)
    for (const { person, passage } of mentions)
      if (person !== null && !known.has(person.name) && !others.has(person.name))
        others.set(person.name, placed(person.name, 'named', passage.place, false));
  return [...sources, ...others.values()].sort((a, b) => a.at - b.at).map(({ choice }) => choice);
}

interface PlacedChoice {
  readonly at: number;
  readonly choice: SpeakerChoice;
}

function wordsAt({ paragraph, span }: Place): string {
  return paragraph.words.slice(span[0], span[1]);
}
