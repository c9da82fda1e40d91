import type { Analysis } from '../analysis';
import { toSource } from '../prose/source-map';
import type { Span } from '../span';

/** A sentence where it stands. */
export interface PlacedSentence {
  /** Source span in UTF-16 code units. */
  readonly span: Span;
  /** Its words, without markup. */
  readonly text: string;
}

/**
 * Finds the sentence that an offset of the source stands in; at the place between two, the second.
 *
 * @returns null outside of prose: between paragraphs, in front matter, in code.
 */
export function sentenceAt({ blocks }: Pick<Analysis, 'blocks'>, offset: number): PlacedSentence | null {
  const around = blocks.filter(({ block }) => block.span[0] <= offset && offset <= block.span[1]).at(-1);
  if (around === undefined) return null;
  const { block, facts } = around;
  return (
    facts.sentences
      .map((span) => ({ span: toSource(block, span), text: block.text.slice(...span) }))
      .findLast(({ span }) => span[0] <= offset && offset <= span[1]) ?? null
  );
}
