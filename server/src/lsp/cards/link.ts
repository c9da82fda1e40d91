import type { Span } from '../../core/text/span';
import type { Article } from '../article';
import { toLink } from '../positions';
import type { Inline } from './card';

/** The number of a line that leads to it. */
export function linkTo({ uri, lines }: Article, span: Span, before = ''): Inline {
  const { line } = lines.placeOf(span[0]);
  return { words: `${before}${line}`, target: toLink(uri, lines, span[0]) };
}
