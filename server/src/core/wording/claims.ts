import type { FigureView } from '../story/views';
import type { Analysis } from '../terms/analysis';
import type { Claim } from '../terms/claim';
import { textOf } from '../text/span';
import { listInWords, readNumber } from './numbers';
import { onOneLine } from './text';

/** The span ends with its number: what is counted stands elsewhere in the sentence. */
const ENDS_IN_NUMBER =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|dozens?|hundreds?|thousands?|(?:m|b|tr)illions?))$/i;

/** The figure in the article's own words, with what it counts: "about 90,000 deaths". */
export function readClaim(analysis: Analysis, claim: Claim): string {
  const words = onOneLine(textOf(analysis.text, claim.span));
  const { unit, measure } = claim;
  return unit !== null && measure === 'count' && ENDS_IN_NUMBER.test(words) ? `${words} ${unit}` : words;
}

/** A figure of the story in its own words, with what it counts: "about 90,000 deaths". */
export function readFigure({ passage, unit, measure }: FigureView): string {
  const { words } = passage;
  return unit !== null && measure === 'count' && ENDS_IN_NUMBER.test(words) ? `${words} ${unit}` : words;
}

/** The parsed values: "90,000", "12 and 15"; null for a trend without a figure. */
export function readValues(claim: Claim): string | null {
  return claim.values.length === 0 ? null : listInWords(claim.values.map(readNumber));
}
