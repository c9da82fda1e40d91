import type { Place } from '../../prose/paragraph';
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
 * @param paragraphs in the order of the text.
 * @param decide is asked for the row of each introduction that is joined.
 * @returns the attributions of all paragraphs, in the order of the text.
 */
export function joinIntroductions(
  paragraphs: readonly SayingParagraph[],
  decide: (row: Attribution<Place>) => Attribution<Place>,
): readonly Attribution<Place>[] {
  const taken = new Set<Attribution<Place>>();
  const joined: Attribution<Place>[] = [];
  for (const [i, { attributions, introduces }] of paragraphs.entries()) {
    for (const one of attributions) {
      const said = introduces && one.content.length === 0 ? saidBehind(one, paragraphs[i + 1]) : null;
      if (!introduces || one.content.length > 0) joined.push(one);
      if (said === null) continue;
      if (said.quotation !== null) taken.add(said.quotation);
      joined.push(decide({ ...one, form: said.form, content: said.content }));
    }
  }
  return taken.size === 0 ? joined : joined.filter((attribution) => !taken.has(attribution));
}

/** A paragraph with its attributions. */
export interface SayingParagraph {
  readonly readable: Readable;
  readonly attributions: readonly Attribution<Place>[];
  /** True where one of them says nothing in this paragraph. */
  readonly introduces: boolean;
}

/** What an introduction introduces. */
interface Introduced extends Pick<Attribution<Place>, 'form' | 'content'> {
  /** The quotation without a speaker that it is, if it is one. */
  readonly quotation: Attribution<Place> | null;
}

/** Null where nothing follows. */
function saidBehind(
  { cue: [cue] }: Attribution<Place>,
  next: SayingParagraph | undefined,
): Introduced | null {
  if (cue === undefined || cue.paragraph.words.length - cue.span[1] > REACH || next === undefined)
    return null;
  const { paragraph, facts } = next.readable;
  const said = next.attributions.filter(({ content }) => content.length > 0);
  const quotation = said.find(
    ({ source, cue: own, reading }) => source.length === 0 && own.length === 0 && reading?.by !== 'by hand',
  );
  if (quotation !== undefined) return { form: quotation.form, content: quotation.content, quotation };
  if (said.some(({ cue: own }) => own.length > 0) || facts.quotations.length > 0) return null;
  return { form: 'indirect', content: [{ paragraph, span: [0, paragraph.words.length] }], quotation: null };
}
