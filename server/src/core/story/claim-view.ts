import type { Place } from '../prose/paragraph';
import type { Claim } from '../terms/claim';
import type { RelationEntry } from './paragraph-rows';
import { type PassageAt, readWords } from './speaker-view';
import type { ClaimView, FigureView, RelationView, SpeakerView } from './views';

/** How a key of the tables becomes a source. */
export type SpeakerOf = (key: string | null) => SpeakerView | null;

/** A figure without the figures that it belongs to. */
export function figureView(row: Claim<Place>, passageAt: PassageAt, speakerOf: SpeakerOf): FigureView {
  const { id, span, base, period, credit, sourceId, ...facts } = row;
  return {
    ...facts,
    key: id,
    passage: passageAt(span),
    counted: countedBy(row),
    isNarrated: !row.inQuote && !row.inHeadline,
    base: readWords(base, passageAt),
    period: readWords(period, passageAt),
    source: speakerOf(sourceId),
    credit: {
      basis: credit.basis,
      passage: credit.span === null ? null : passageAt(credit.span),
      destination: credit.destination,
    },
  };
}

/** A figure with its relations, which are looked at only when somebody asks. */
export function claimView(figure: FigureView, relationsOf: () => readonly RelationView[]): ClaimView {
  let relations: readonly RelationView[] | null = null;
  return {
    ...figure,
    get relations() {
      relations ??= relationsOf();
      return relations;
    },
  };
}

/** How figures stand to each other. */
export function relationView(
  { row, claims }: RelationEntry,
  figureOf: (row: Claim<Place>) => FigureView,
): RelationView {
  const { kind, verdict, reckoned, isHeadlineAgainstBody } = row;
  return { kind, verdict, reckoned, isHeadlineAgainstBody, claims: claims.map(figureOf) };
}

function countedBy({ measure, unit, subject, base }: Claim<Place>): string {
  return measure === 'count' ? (unit ?? subject ?? '') : `${base?.text ?? ''} ${subject ?? ''}`.trim();
}
