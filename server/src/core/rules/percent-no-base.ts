import { insertBehind } from '../fixes/insertions';
import type { FigureWords } from '../language/vocabulary/figures';
import { shorten } from '../wording/text';
import { atPassage, type ClaimView, type ParagraphRule, type ParagraphView } from './rule';

/** A share of something that is not said: 40 percent of whom? */
export const percentNoBase: ParagraphRule = {
  id: 'percent-no-base',
  asks: 'paragraph',
  default: false,
  severity: 'hint',
  title: 'A percentage of nothing in particular',
  backing: ['Cohen', 'RSS'],
  check(paragraph, { vocabulary: { figures } }) {
    return paragraph.claims
      .filter((claim) => isBareShare(claim) && !claim.passage.sentence.has(figures.rateOfItsOwn))
      .filter((claim) => !hasBaseBeside(claim, paragraph, figures))
      .map((claim) => ({
        at: claim.passage,
        about: claim,
        message: `“${shorten(claim.passage.words, 40)}” of whom, or of what?`,
      }));
  },
  fixes: atPassage((at, text) => [insertBehind(text, at, 'of TK')]),
};

function isBareShare({ kind, measure, change, base, inQuote, inHeadline, values }: ClaimView): boolean {
  const isShare = kind === 'rate' && (measure === 'percent' || measure === 'fraction') && values.length > 0;
  return isShare && change === null && base === null && !inQuote && !inHeadline;
}

/** "Of 340 pupils, 12 percent …", "40 percent of drivers and 20 percent …": the base stands beside it. */
function hasBaseBeside(
  claim: ClaimView,
  { claims, previous }: ParagraphView,
  { opensWithBase }: FigureWords,
): boolean {
  const { sentence } = claim.passage;
  const before = [...(previous?.claims ?? []), ...claims.slice(0, claims.indexOf(claim))].at(-1);
  const isContinued = before !== undefined && before.base !== null && isNear(before, claim);
  return (
    isContinued ||
    sentence.has(opensWithBase) ||
    claims.some(
      ({ key, passage, base, measure }) =>
        key !== claim.key && sentence.touches(passage) && (base !== null || measure === 'count'),
    )
  );
}

/** UTF-16 code units between two figures of the same whole. */
const NEAR = 250;

function isNear({ passage: before }: ClaimView, { passage }: ClaimView): boolean {
  const isBeside = passage.place.paragraph === before.place.paragraph;
  const gap = isBeside
    ? before.distanceTo(passage)
    : before.wordsBehind(NEAR).length + passage.wordsBefore(NEAR).length;
  return gap < NEAR;
}
