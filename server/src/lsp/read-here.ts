import type { Place } from '../core/prose/paragraph';
import type { Passage } from '../core/story/passage';
import type { ClaimView, SpeakerView, StatementView } from '../core/story/views';
import { overlaps, type Span } from '../core/text/span';
import type { Article } from './article';

/** What was read at a place of an article, as far as somebody may know better. */
export interface ReadHere {
  /** The figure that stands there. */
  readonly figure: ClaimView | null;
  /** The narrowest statement that the words belong to, as its source, its cue or what is said. */
  readonly statement: StatementView | null;
  /** Who makes it; else the source that is mentioned. */
  readonly source: SpeakerView | null;
  /** What is said, or the words that were selected: what is somebody's. */
  readonly said: Place | null;
}

/**
 * What was read where a span of the file stands.
 *
 * @returns null where there is nothing to set right: outside words, and where nothing is read and nothing is selected.
 */
export function readHere(article: Article, span: Span): ReadHere | null {
  const { draft, story } = article.analysis;
  const paragraph = draft.paragraphAt(span[0]);
  const view = paragraph === null ? undefined : story.paragraphs[draft.indexOf(paragraph)];
  if (paragraph === null || view === undefined) return null;
  const touches = ({ place }: Passage) => touch(draft.sourceOf(place), span);
  const figure = view.claims.find(({ passage }) => touches(passage)) ?? null;
  const parts = view.statements.flatMap((statement) =>
    [...statement.source, ...statement.cue, ...statement.content]
      .filter((part) => part.place.paragraph === paragraph && touches(part))
      .map((part) => ({ statement, width: part.words.length })),
  );
  const narrowest = parts.sort((a, b) => a.width - b.width)[0]?.statement ?? null;
  const mentioned = story.sources.find(({ mentions }) => mentions.some(touches)) ?? null;
  const source = narrowest?.speaker ?? (narrowest === null ? mentioned : null);
  const said =
    saidIn(narrowest) ?? (narrowest === null && mentioned === null ? selected(article, span) : null);
  const isNothing = figure === null && narrowest === null && source === null && said === null;
  return isNothing ? null : { figure, statement: narrowest, source, said };
}

/** A caret belongs to the words on both its sides. */
function touch(words: Span, span: Span): boolean {
  return span[0] === span[1] ? words[0] <= span[0] && span[0] <= words[1] : overlaps(words, span);
}

function saidIn(statement: StatementView | null): Place | null {
  const [passage] = statement?.content ?? [];
  return passage?.place ?? statement?.at?.place ?? null;
}

/** The words of one paragraph that are selected. */
function selected({ analysis: { draft } }: Article, span: Span): Place | null {
  const paragraph = draft.paragraphAt(span[0]);
  if (paragraph === null || span[0] === span[1]) return null;
  const isWithin = (at: number) => overlaps(draft.sourceOf({ paragraph, span: [at, at + 1] }), span);
  const { words } = paragraph;
  const inside = Array.from({ length: words.length }, (_, at) => at).filter(isWithin);
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return null;
  return words.slice(first, last + 1).trim() === '' ? null : { paragraph, span: [first, last + 1] };
}

/** The places that entries of the register may have set right. */
export function placesIn({ figure, source, said }: ReadHere): readonly Place[] {
  const mentioned = source?.mentions.map(({ place }) => place) ?? [];
  const places = [figure?.passage.place, ...mentioned, said];
  return places.filter((place) => place !== undefined && place !== null);
}
