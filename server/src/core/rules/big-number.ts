import { insertAtSentenceEnd } from '../fixes/insertions';
import { givesMeasure } from '../story/comparisons';
import { readShortly } from '../wording/claims';
import { atPassage, type ClaimView, type ParagraphRule } from './rule';

/** Millions and billions with nothing to hold them against. One question a paragraph. */
export const bigNumber: ParagraphRule = {
  id: 'big-number',
  asks: 'paragraph',
  default: false,
  severity: 'hint',
  title: 'A large figure without a comparison',
  backing: ['BBC', 'Cohen'],
  check({ claims }) {
    const [first, ...others] = claims.filter(isLarge);
    if (first === undefined || others.length > 0 || claims.some(givesMeasure)) return [];
    const words = readShortly(first, 40);
    return [
      { at: first.passage, about: first, message: `“${words}”: is that a lot? Per person, or against what?` },
    ];
  },
  fixes: atPassage((at, text) => insertAtSentenceEnd(text, at, 'or TK per person')),
};

const LARGE = 1_000_000;

function isLarge({ values, kind, isNarrated, change }: ClaimView): boolean {
  const isAmount = kind === 'count' || kind === 'money' || kind === 'forecast';
  return isAmount && isNarrated && change === null && values.some((value) => Math.abs(value) >= LARGE);
}
