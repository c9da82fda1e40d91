import type { Place } from '../prose/paragraph';
import type { Attribution } from '../terms/attribution';
import type { ViewSurroundings } from './paragraph-view';
import { passageOf } from './passage';
import type { SourceEntry } from './rows';
import { speakerView } from './speaker-view';
import { statementView } from './statement-view';
import type { ParagraphView, PlacedStatement, SourceView } from './views';

/** What a source's view is made of. */
export interface SourceParts {
  readonly entry: SourceEntry;
  readonly statements: readonly Attribution<Place>[];
  readonly paragraphs: readonly ParagraphView[];
}

/** A source with all that it says; the statements are put into passages only when somebody asks. */
export function sourceView(
  { entry, statements, paragraphs }: SourceParts,
  { readableOf, judge }: ViewSurroundings,
): SourceView {
  const passageAt = (place: Place) => passageOf(readableOf(place), place.span);
  const paragraphAt = (place: Place | undefined): ParagraphView | null =>
    paragraphs.find(({ passage }) => passage.place.paragraph === place?.paragraph) ?? null;
  const speaker = speakerView(entry, passageAt);
  let made: readonly PlacedStatement[] | null = null;
  const view: SourceView = {
    ...speaker,
    paragraphs,
    get statements() {
      made ??= statements.map((row): PlacedStatement => {
        const factsOf = (place: Place) => readableOf(place).facts;
        const said = statementView(row, { passageAt, speakerOf: () => view, factsOf, judge });
        return Object.create(said, {
          paragraph: { value: paragraphAt(row.content[0] ?? row.source[0] ?? row.cue[0]), enumerable: true },
        });
      });
      return made;
    },
  };
  return view;
}
