import { toSource } from '../prose/source-map';
import { paragraphOf } from '../story/paragraphs';
import { quotedSpeech } from '../story/quoted-speech';
import type { Analysis } from '../terms/analysis';
import type { SecondHand } from '../terms/second-hand';
import { overlaps } from '../text/span';
import type { AnalysisRule } from './rule';

/** Another outlet's work is named and not linked; asked once an outlet. */
export const secondhandUnlinked: AnalysisRule = {
  id: 'secondhand-unlinked',
  default: false,
  severity: 'hint',
  title: 'Another outlet is cited without a link',
  backing: ['AP', 'IFCN'],
  check(analysis, { register, house }) {
    const isQuoted = quotedSpeech(analysis);
    const linked = register.entries.filter(({ url }) => url !== null).flatMap(({ places }) => places);
    const own = new Set(house.acceptedSources.map((name) => name.toLowerCase()));
    const asked = new Set<string>();
    return analysis.secondHand.flatMap((place) => {
      const name = place.outlet?.text.replace(/^the /i, '').toLowerCase();
      if (name === undefined || asked.has(name) || own.has(name) || isQuoted(place.span)) return [];
      if (hasLink(analysis, place) || linked.some((entry) => overlaps(entry, place.span))) return [];
      asked.add(name);
      return [{ span: place.span, message: 'Link the original.' }];
    });
  },
  fixes({ span }, analysis) {
    const outlet = analysis.secondHand.find((place) => place.span[0] === span[0])?.outlet;
    if (outlet == null) return [];
    const [start, end] = outlet.span;
    return [
      {
        title: 'Link the outlet',
        edits: [
          { span: [start, start], text: '[' },
          { span: [end, end], text: '](TK)' },
        ],
      },
    ];
  },
};

function hasLink(analysis: Analysis, { span }: SecondHand): boolean {
  const index = paragraphOf(analysis, span);
  const block = index === null ? undefined : analysis.blocks[index]?.block;
  if (block === undefined) return false;
  return block.links.some(
    (link) => !link.destination.startsWith('#') && Math.abs(toSource(block, link.span)[0] - span[0]) < NEAR,
  );
}

/** Within a sentence's length, in UTF-16 code units. */
const NEAR = 250;
