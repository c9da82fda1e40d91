import type { Draft } from '../prose/draft';
import type { Readable } from '../terms/facts';
import type { Span } from '../text/span';
import { lastBeginningBefore } from '../text/span-index';

/** A sentence where it stands. */
export interface PlacedSentence {
  /** Source span in UTF-16 code units. */
  readonly span: Span;
  /** Its words, without markup. */
  readonly text: string;
}

/** A file with what was read in each of its paragraphs. */
export interface ReadFile {
  readonly draft: Draft;
  readonly readables: readonly Readable[];
}

/**
 * Finds the sentence that an offset of the source stands in; at the place between two, the second.
 *
 * @returns null outside of prose: between paragraphs, in front matter, in code.
 */
export function sentenceAt({ draft, readables }: ReadFile, offset: number): PlacedSentence | null {
  const around = readables[lastBeginningBefore(draft.prose.blocks, offset)];
  if (around === undefined) return null;
  const { paragraph, facts } = around;
  if (offset > draft.spanOf(paragraph)[1]) return null;
  return (
    facts.sentences
      .map((span) => ({
        span: draft.sourceOf({ paragraph, span }),
        text: paragraph.words.slice(...span),
      }))
      .findLast(({ span }) => span[0] <= offset && offset <= span[1]) ?? null
  );
}
