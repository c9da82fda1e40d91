import type { Analysis, Attribution } from '../analysis';
import { overlaps, type Span, textOf } from '../span';

/** The quotations within what an attribution gives to its source, marks included; source spans, in order. */
export function quotedParts(analysis: Analysis, { content }: Attribution): readonly Span[] {
  return analysis.quotations
    .map(({ span }) => span)
    .filter((span) => content.some((said) => overlaps(said, span)));
}

/** How many words a source span holds. */
export function countWords(analysis: Analysis, span: Span): number {
  return textOf(analysis.text, span).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
}
