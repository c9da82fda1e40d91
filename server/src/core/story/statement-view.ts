import type { Judge } from '../language/judge';
import type { Place } from '../prose/paragraph';
import type { Attribution } from '../terms/attribution';
import type { ParagraphFacts } from '../terms/facts';
import { overlaps, type Span } from '../text/span';
import type { SpeakerOf } from './claim-view';
import type { Passage } from './passage';
import type { PassageAt } from './speaker-view';
import type { StatementView } from './views';

/** What a statement's view is made with. */
export interface StatementSurroundings {
  readonly passageAt: PassageAt;
  readonly speakerOf: SpeakerOf;
  readonly factsOf: (place: Place) => ParagraphFacts;
  readonly judge: Pick<Judge, 'isOpinion'>;
}

/** Who said what, in passages; its words are put together only when somebody asks. */
export function statementView(
  row: Attribution<Place>,
  { passageAt, speakerOf, factsOf, judge }: StatementSurroundings,
): StatementView {
  const source = row.source.map(passageAt);
  const cue = row.cue.map(passageAt);
  const content = row.content.map(passageAt);
  return {
    form: row.form,
    source,
    cue,
    content,
    speaker: speakerOf(row.sourceId),
    at: source[0] ?? cue[0] ?? content[0] ?? null,
    get cueWords() {
      return wordsOf(cue);
    },
    get contentWords() {
      return wordsOf(content);
    },
    get quotedParts() {
      return quotationsIn(content, factsOf, passageAt);
    },
    get isOpinion() {
      return judge.isOpinion(wordsOf(cue), wordsOf(content));
    },
  };
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
