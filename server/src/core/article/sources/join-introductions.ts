import type { Place } from '../../prose/paragraph';
import type { Attribution, AttributionForm } from '../../terms/attribution';
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
 * @param attributions of each paragraph, in the order of the text.
 * @param readables the paragraphs.
 * @returns the attributions of all paragraphs, in the order of the text.
 */
export function joinIntroductions(
  attributions: readonly (readonly Attribution<Place>[])[],
  readables: readonly Readable[],
): readonly Attribution<Place>[] {
  const taken = new Set<Attribution<Place>>();
  const joined = attributions.flatMap((here, i) =>
    here.flatMap((introduction) => {
      if (introduction.content.length > 0) return introduction;
      const next = readables[i + 1];
      const said = joinedTo(introduction, next, attributions[i + 1] ?? []);
      if (said === null) return [];
      if (said.from !== null) taken.add(said.from);
      return { ...introduction, form: said.form, content: said.content };
    }),
  );
  return taken.size === 0 ? joined : joined.filter((attribution) => !taken.has(attribution));
}

/** What an introduction introduces. */
interface Introduced {
  readonly form: AttributionForm;
  readonly content: readonly Place[];
  /** The quotation without a speaker that it is, if it is one. */
  readonly from: Attribution<Place> | null;
}

function joinedTo(
  { cue: [cue] }: Attribution<Place>,
  next: Readable | undefined,
  attributions: readonly Attribution<Place>[],
): Introduced | null {
  if (cue === undefined || cue.paragraph.words.length - cue.span[1] > REACH || next === undefined)
    return null;
  const said = attributions.filter(({ content }) => content.length > 0);
  const floating = said.find(({ source, cue: own }) => source.length === 0 && own.length === 0);
  if (floating !== undefined) return { form: floating.form, content: floating.content, from: floating };
  const speaksItself = said.some(({ cue: own }) => own.length > 0);
  if (speaksItself || next.facts.quotations.length > 0) return null;
  const { paragraph } = next;
  return { form: 'indirect', content: [{ paragraph, span: [0, paragraph.words.length] }], from: null };
}
