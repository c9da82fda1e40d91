import type { Source } from '../../core/terms/source';
import { overlaps, type Span } from '../../core/text/span';
import type { Article } from '../article';
import type { CardLine } from './card';
import { linkTo } from './link';
import { rowAt, type SourcePlace } from './reading';

/** Tells that somebody has set right who speaks at a place, or what kind of source it is, and in which line. */
export function byHand(article: Article, source: Source, place: SourcePlace): readonly CardLine[] {
  const row = rowAt(article, place);
  const isSaidByHand = row?.reading?.by === 'by hand';
  if (!isSaidByHand && !source.isKindByHand) return [];
  const spans: readonly Span[] = isSaidByHand
    ? [place.span, ...row.content, ...row.source]
    : [...source.mentions];
  const line = entryLine(article, spans);
  return [[{ icon: 'edit' }, 'Set right by hand', ...(line === null ? [] : [' (', line, ')'])]];
}

/** Where the entry stands that sets right what stands at one of the spans; null for one in a sidecar file. */
function entryLine(article: Article, spans: readonly Span[]) {
  const { draft } = article.analysis;
  const entry = article.desk.register.readings.find(({ followed }) =>
    followed?.places.some((place) => spans.some((span) => overlaps(span, draft.sourceOf(place)))),
  );
  return entry === undefined || entry.span === null ? null : linkTo(article, entry.span, 'line ');
}
