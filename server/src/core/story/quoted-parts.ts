import type { Analysis } from '../terms/analysis';
import type { Attribution } from '../terms/attribution';
import type { Quotation } from '../terms/quotation';
import { type Span, textOf } from '../text/span';

/** The quotations within what an attribution gives to its source, marks included; source spans, in order. */
export function quotedParts({ quotations }: Analysis, { content }: Attribution): readonly Span[] {
  const found = content.flatMap((said) => {
    const parts: Span[] = [];
    for (let i = firstEndingBehind(quotations, said[0]); i < quotations.length; i += 1) {
      const span = quotations[i]?.span;
      if (span === undefined || span[0] >= said[1]) break;
      parts.push(span);
    }
    return parts;
  });
  return [...new Set(found)];
}

/** Quotations stand one behind the other: the first that ends behind an offset is found by halving. */
function firstEndingBehind(quotations: readonly Quotation[], offset: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.span[1] ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many words a source span holds. */
export function countWords(analysis: Analysis, span: Span): number {
  return textOf(analysis.text, span).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
}
