import type { Analysis, Claim, ClaimKind } from '../analysis';
import { textOf } from '../span';
import { listInWords, readNumber } from './numbers';
import { onOneLine } from './text';

/** Kinds whose span may end before the things that are counted. */
const COUNTED: ReadonlySet<ClaimKind> = new Set(['count', 'event-count', 'average', 'forecast']);

/** The figure in the article's own words, with what it counts: "about 90,000 deaths". */
export function readClaim(analysis: Analysis, claim: Claim): string {
  const words = onOneLine(textOf(analysis.text, claim.span));
  const { unit } = claim;
  if (unit === null || !COUNTED.has(claim.kind)) return words;
  return words.toLowerCase().includes(unit.toLowerCase()) ? words : `${words} ${unit}`;
}

/** The parsed values: "90,000", "12 and 15"; null for a trend without a figure. */
export function readValues(claim: Claim): string | null {
  return claim.values.length === 0 ? null : listInWords(claim.values.map(readNumber));
}
