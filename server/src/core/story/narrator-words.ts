import { toSource } from '../prose/source-map';
import type { Analysis } from '../terms/analysis';
import { contains, overlaps, type Span } from '../text/span';

/** Words of the article's own voice that a rule asks about, with the sentence they stand in. */
export interface NarratorWords {
  /** Source span in UTF-16 code units. */
  readonly span: Span;
  /** Source span of the sentence. */
  readonly sentence: Span;
  /** Index into the analysis's blocks. */
  readonly block: number;
  /** The prose of the sentence before and after the words. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/**
 * Finds words outside quotation marks and headings: what somebody else said is not the writer's to edit, and a
 * headline has no room for a source. Block quotes are somebody else's words as well.
 *
 * @param pattern global; matched within one sentence of prose at a time.
 * @returns in the order of the text.
 */
export function narratorWords(analysis: Analysis, pattern: RegExp): readonly NarratorWords[] {
  return analysis.blocks.flatMap(({ block, facts }, index) => {
    if (block.kind === 'heading' || block.quoteDepth > 0) return [];
    return facts.sentences.flatMap((sentence) => {
      const prose = block.text.slice(sentence[0], sentence[1]);
      return [...prose.matchAll(pattern)].flatMap((match) => {
        const at = sentence[0] + match.index;
        const local: Span = [at, at + match[0].length];
        if (facts.quotations.some(({ span }) => contains(span, local) || overlaps(span, [at, at + 1])))
          return [];
        return [
          {
            span: toSource(block, local),
            sentence: toSource(block, sentence),
            block: index,
            before: prose.slice(0, match.index),
            words: match[0],
            after: prose.slice(match.index + match[0].length),
          },
        ];
      });
    });
  });
}
