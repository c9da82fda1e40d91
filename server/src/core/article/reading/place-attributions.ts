import type { AttributionForm, LocalAttribution } from '../../terms/attribution';
import type { Readable } from '../../terms/facts';
import type { NounPhrase } from '../../terms/noun-phrase';
import type { LocalQuotation } from '../../terms/quotation';

import type { Span } from '../../text/span';
import { createSpanIndex, type SpanIndex } from '../../text/span-index';

/** An attribution in its place in the article. Spans are block spans. */
export interface Statement {
  /** Index into the document's blocks. */
  readonly block: number;
  readonly local: LocalAttribution;
  readonly phrase: NounPhrase | null;
  readonly form: AttributionForm;
  /** Where it is read: its source, else its cue, else what it says. */
  readonly at: number;
}

/**
 * Puts the attributions of one block in the order in which a reader meets their sources.
 *
 * @param index the block's index in the document.
 */
export function placeAttributions(document: Readable, index: number): readonly Statement[] {
  const quotations = createSpanIndex(
    document.facts.quotations.map((quotation) => [quotation.span, quotation] as const),
  );
  return document.facts.attributions
    .map(
      (local, i): Statement => ({
        block: index,
        local,
        phrase: document.facts.sourcePhrases[i] ?? null,
        form: formOf(document.paragraph.words, local.content, quotations),
        at:
          document.facts.sourcePhrases[i]?.span[0] ??
          (local.source[0] ?? local.cue[0] ?? local.content[0] ?? [0, 0])[0],
      }),
    )
    .sort((a, b) => a.at - b.at || firstContent(a) - firstContent(b));
}

function firstContent(statement: Statement): number {
  return statement.local.content[0]?.[0] ?? 0;
}

/** How much of what is said stands in quotation marks. */
function formOf(
  text: string,
  content: readonly Span[],
  quotations: SpanIndex<LocalQuotation>,
): AttributionForm {
  let quoted = false;
  let plain = false;
  for (const span of content) {
    let at = span[0];
    for (const { span: marks } of quotations.touching(span)) {
      quoted = true;
      if (/[\p{L}\p{N}]/u.test(text.slice(at, marks[0]))) plain = true;
      at = Math.max(at, marks[1]);
    }
    if (/[\p{L}\p{N}]/u.test(text.slice(at, span[1]))) plain = true;
  }
  if (!quoted) return 'indirect';
  return plain ? 'mixed' : 'direct';
}
