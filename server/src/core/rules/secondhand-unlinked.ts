import { linkWords } from '../fixes/link-words';
import { acceptEverywhere } from '../fixes/tell-house';
import { articleRule, type ParagraphView, type SecondHandView } from './rule';

/** Another outlet's work is named and not linked. It asks the whole article, as each outlet is asked about once. */
export const secondhandUnlinked = articleRule({
  id: 'secondhand-unlinked',
  default: false,
  severity: 'hint',
  title: 'Another outlet is cited without a link',
  backing: ['AP', 'IFCN'],
  find(paragraph, { register }) {
    return paragraph.secondHand.filter(
      (place) =>
        place.outlet !== null &&
        !place.passage.isQuoted &&
        !isLinked(place, paragraph) &&
        !register.notedAt(place.passage).some(({ url }) => url !== null),
    );
  },
  check(_story, { house, vocabulary }, found) {
    const own = new Set(house.acceptedSources.map((name) => name.toLowerCase()));
    const asked = new Set<string>();
    return found.flatMap(({ found: places }) =>
      places.flatMap(({ passage, outlet }) => {
        const name = vocabulary.secondHand.definite.without(outlet?.words ?? '').toLowerCase();
        if (asked.has(name) || own.has(name)) return [];
        asked.add(name);
        return [{ at: passage, message: 'Link the original.' }];
      }),
    );
  },
  fixes({ at }, text, { vocabulary }) {
    if ('inFile' in at) return [];
    const paragraph = text.story.paragraphs.find(({ passage }) => passage.holds(at));
    const outlet = paragraph?.secondHand.find(({ passage }) => passage.touches(at))?.outlet ?? null;
    if (outlet === null) return [];
    return [
      ...linkWords('Link the outlet', text, outlet.passage, 'TK'),
      acceptEverywhere(vocabulary.secondHand.definite.without(outlet.words)),
    ];
  },
});

/** Within a sentence's length, in UTF-16 code units. */
const NEAR = 250;

function isLinked({ passage }: SecondHandView, { links }: ParagraphView): boolean {
  return links.some(
    (link) =>
      !link.destination.startsWith('#') &&
      Math.abs(link.passage.place.span[0] - passage.place.span[0]) < NEAR,
  );
}
