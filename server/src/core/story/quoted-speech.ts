import type { Analysis } from '../terms/analysis';
import { contains, type Span } from '../text/span';

/**
 * Tells which source spans lie inside quotation marks: quoted speech is not the writer's to edit, and a person
 * whom a quotation speaks of is no source of the article.
 */
export function quotedSpeech(analysis: Analysis): (span: Span) => boolean {
  const quotations = analysis.quotations.map((q) => q.span);
  return (span) => {
    let low = 0;
    let high = quotations.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const quotation = quotations[middle];
      if (quotation === undefined) return false;
      if (contains(quotation, span)) return true;
      if (quotation[0] < span[0]) low = middle + 1;
      else high = middle - 1;
    }
    return false;
  };
}
