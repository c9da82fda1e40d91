import type { Judge } from '../language/judge';
import type { Place } from '../prose/paragraph';
import type { Attribution } from '../terms/attribution';
import type { ParagraphFacts } from '../terms/facts';
import { overlaps, type Span } from '../text/span';
import type { SpeakerOf } from './claim-view';
import type { Passage } from './passage';
import type { PassageAt } from './speaker-view';
import type { ParagraphView, PlacedStatement, SpeakerView, StatementView } from './views';

/** What a statement's view is made with. */
export interface StatementSurroundings {
  readonly passageAt: PassageAt;
  readonly speakerOf: SpeakerOf;
  readonly factsOf: (place: Place) => ParagraphFacts;
  readonly judge: Pick<Judge, 'isOpinion'>;
}

/** Who said what, in passages; its words are put together only when somebody asks. */
export function statementView(row: Attribution<Place>, surroundings: StatementSurroundings): StatementView {
  return new ReadStatement(row, surroundings);
}

/** A statement with the paragraph in which what is said begins. */
export function placedStatement(
  row: Attribution<Place>,
  surroundings: StatementSurroundings,
  paragraphOf: (passage: Passage) => ParagraphView | null,
): PlacedStatement {
  return new ReadPlacedStatement(row, surroundings, paragraphOf);
}

/** A class, since there are thousands: to V8 an object with getters of its own is a kind of its own. */
class ReadStatement implements StatementView {
  readonly form: StatementView['form'];
  readonly source: readonly Passage[];
  readonly cue: readonly Passage[];
  readonly content: readonly Passage[];
  readonly speaker: SpeakerView | null;
  readonly reading: StatementView['reading'];
  private readonly surroundings: StatementSurroundings;

  constructor(row: Attribution<Place>, surroundings: StatementSurroundings) {
    const { passageAt, speakerOf } = surroundings;
    this.form = row.form;
    this.source = row.source.map(passageAt);
    this.cue = row.cue.map(passageAt);
    this.content = row.content.map(passageAt);
    this.speaker = speakerOf(row.sourceId);
    this.reading = row.reading;
    this.surroundings = surroundings;
  }

  get at(): Passage | null {
    return this.source[0] ?? this.cue[0] ?? this.content[0] ?? null;
  }

  get cueWords(): string {
    return wordsOf(this.cue);
  }

  get contentWords(): string {
    return wordsOf(this.content);
  }

  get quotedParts(): readonly Passage[] {
    const { factsOf, passageAt } = this.surroundings;
    return quotationsIn(this.content, factsOf, passageAt);
  }

  get isOpinion(): boolean {
    return this.surroundings.judge.isOpinion(this.cueWords, this.contentWords);
  }
}

class ReadPlacedStatement extends ReadStatement implements PlacedStatement {
  readonly paragraph: ParagraphView | null;

  constructor(
    row: Attribution<Place>,
    surroundings: StatementSurroundings,
    paragraphOf: (passage: Passage) => ParagraphView | null,
  ) {
    super(row, surroundings);
    const begins = this.content[0] ?? this.at;
    this.paragraph = begins === null ? null : paragraphOf(begins);
  }
}

function wordsOf(passages: readonly Passage[]): string {
  return passages.map(({ words }) => words).join(' ');
}

/** Each once, though what is said may begin again within it. */
function quotationsIn(
  content: readonly Passage[],
  factsOf: StatementSurroundings['factsOf'],
  passageAt: PassageAt,
): readonly Passage[] {
  const found = content.flatMap(({ place }) =>
    factsOf(place)
      .quotations.filter(({ span }) => overlaps(span, place.span))
      .map(({ span }) => ({ paragraph: place.paragraph, span })),
  );
  const spans = new Set<Span>();
  return found.flatMap((place) => {
    if (spans.has(place.span)) return [];
    spans.add(place.span);
    return [passageAt(place)];
  });
}
