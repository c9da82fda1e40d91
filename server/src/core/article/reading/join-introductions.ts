import { toSource } from '../../prose/source-map';
import type { Attribution } from '../../terms/attribution';
import type { DocumentBlock } from '../../terms/facts';
import { contains, type Span } from '../../text/span';

/** How far before the end of its block an introduction's cue may stand, in UTF-16 code units. */
const REACH = 120;

/**
 * Joins a cue that ends its paragraph with a colon to what was said, which stands in the next paragraph:
 *
 * > The union put it this way:
 * >
 * > “We asked for a timetable and were handed a calendar.”
 *
 * The next paragraph's quotation without a speaker becomes the content; a next paragraph without quotation marks is
 * content as a whole. An introduction that nothing follows is dropped: it attributes nothing.
 *
 * @param attributions in the order of the text, source spans in UTF-16 code units.
 */
export function joinIntroductions(
  attributions: readonly Attribution[],
  blocks: readonly DocumentBlock[],
): readonly Attribution[] {
  if (attributions.every(({ content }) => content.length > 0)) return attributions;
  const taken = new Set<Attribution>();
  const joined = attributions.flatMap((introduction): Attribution[] => {
    if (introduction.content.length > 0) return [introduction];
    const cue = introduction.cue[0];
    const next = cue === undefined ? undefined : blockAfter(blocks, cue);
    if (next === undefined) return [];
    const whole = toSource(next.block, [0, next.block.text.length]);
    const said = attributions.filter(({ content }) => content.some((span) => contains(whole, span)));
    const floating = said.find(({ source, cue: own }) => source.length === 0 && own.length === 0);
    if (floating !== undefined) {
      taken.add(floating);
      return [{ ...introduction, form: floating.form, content: floating.content }];
    }
    const speaksItself = said.some(({ cue: own }) => own.length > 0);
    if (speaksItself || next.facts.quotations.length > 0) return [];
    return [{ ...introduction, form: 'indirect', content: [whole] }];
  });
  return joined.filter((attribution) => !taken.has(attribution));
}

function blockAfter(blocks: readonly DocumentBlock[], cue: Span): DocumentBlock | undefined {
  const index = blocks.findIndex(({ block }) => contains(block.span, cue));
  const introducing = blocks[index];
  if (introducing === undefined || introducing.block.span[1] - cue[1] > REACH) return undefined;
  return blocks[index + 1];
}
