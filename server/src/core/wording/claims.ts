import type { FigureView } from '../story/views';
import type { Analysis } from '../terms/analysis';
import type { Claim } from '../terms/claim';
import { textOf } from '../text/span';
import { listInWords, readNumber } from './numbers';
import { onOneLine, shorten } from './text';

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

/** A figure of the story in its own words, with what it counts, in at most `limit` UTF-16 code units. */
export function readShortly(figure: FigureView, limit: number): string {
  return shorten(readFigure(figure), limit);
}

/** The parsed values: "90,000", "12 and 15"; null for a trend without a figure. */
export function readValues(claim: Claim): string | null {
  return claim.values.length === 0 ? null : listInWords(claim.values.map(readNumber));
}

/**
 * The places of one figure read out: "source Bureau of Vital Records, no period." Each
 * fact is that of the first place which has it.
 */
export function readFacts(places: readonly [FigureView, ...FigureView[]]): string {
  const period = firstKnown(places.map((figure) => figure.period?.words));
  const credit = firstKnown(places.map(creditOf));
  const source = credit == null ? 'no source' : `source ${shorten(credit, 60)}`;
  return `${source}, ${period == null ? 'no period' : `period ${shorten(period, 40)}`}.`;
}

function creditOf({ source, credit }: FigureView): string | null {
  return source?.name ?? (credit.basis === 'link' ? credit.destination : null);
}

function firstKnown(answers: readonly (string | null | undefined)[]): string | null | undefined {
  return answers.find((answer) => answer != null);
}
