import type { Paragraph, Place } from '../../prose/paragraph';
import type { Attribution } from '../../terms/attribution';
import type { Readable } from '../../terms/facts';

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
 * @param attributions in the order of the text.
 */
export function joinIntroductions(
  attributions: readonly Attribution<Place>[],
  blocks: readonly Readable[],
): readonly Attribution<Place>[] {
  if (attributions.every(({ content }) => content.length > 0)) return attributions;
  const indices = new Map(blocks.map(({ paragraph }, i) => [paragraph, i]));
  const saidIn = byParagraph(attributions);
  const taken = new Set<Attribution<Place>>();
  const joined = attributions.flatMap((introduction): Attribution<Place>[] => {
    if (introduction.content.length > 0) return [introduction];
    const cue = introduction.cue[0];
    if (cue === undefined || cue.paragraph.words.length - cue.span[1] > REACH) return [];
    const next = blocks[(indices.get(cue.paragraph) ?? blocks.length) + 1];
    if (next === undefined) return [];
    const said = saidIn.get(next.paragraph) ?? [];
    const floating = said.find(({ source, cue: own }) => source.length === 0 && own.length === 0);
    if (floating !== undefined) {
      taken.add(floating);
      return [{ ...introduction, form: floating.form, content: floating.content }];
    }
    const speaksItself = said.some(({ cue: own }) => own.length > 0);
    if (speaksItself || next.facts.quotations.length > 0) return [];
    const whole = { paragraph: next.paragraph, span: [0, next.paragraph.words.length] as const };
    return [{ ...introduction, form: 'indirect', content: [whole] }];
  });
  return joined.filter((attribution) => !taken.has(attribution));
}

/** The attributions by the paragraph in which what they say begins. */
function byParagraph(
  attributions: readonly Attribution<Place>[],
): ReadonlyMap<Paragraph, readonly Attribution<Place>[]> {
  const groups = new Map<Paragraph, Attribution<Place>[]>();
  for (const attribution of attributions) {
    const paragraph = attribution.content[0]?.paragraph;
    if (paragraph === undefined) continue;
    const group = groups.get(paragraph);
    if (group === undefined) groups.set(paragraph, [attribution]);
    else group.push(attribution);
  }
  return groups;
}
