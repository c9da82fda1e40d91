import { HAPPENINGS } from '../english/words/happenings';
import { insertBehind } from '../fixes/analysis-insertions';
import { paragraphOf } from '../story/paragraphs';
import { claimsById, periodsOf, sentencesOf } from '../story/passages';
import type { Analysis } from '../terms/analysis';
import type { Claim } from '../terms/claim';
import type { Fix } from '../terms/fix';
import { overlaps, type Span } from '../text/span';
import { shorten } from '../wording/text';
import type { AnalysisRule } from './rule';

/**
 * A sourced count or rate of things that happen, without the time in which they happened. "90,000 deaths" means
 * nothing until it is said: in a year, since the war began, in all?
 */
export const statNoPeriod: AnalysisRule = {
  id: 'stat-no-period',
  default: true,
  severity: 'information',
  title: 'A figure without its period',
  backing: ['OSR', 'BBC'],
  check(analysis, { register }) {
    const partners = correctedBy(analysis);
    const noted = register.entries.filter((entry) => entry.period !== null).flatMap((entry) => entry.places);
    return analysis.claims
      .filter(
        (claim) => isAsked(claim, partners.get(claim.id)) && !noted.some((p) => overlaps(p, claim.span)),
      )
      .filter((claim) => !hasPeriod(analysis, claim))
      .map((claim) => ({
        span: claim.span,
        subject: claim.id,
        message: `“${shorten(analysis.text.slice(...claim.span), 40)}” in which period? A year, a month, since when?`,
      }));
  },
  fixes({ span }, analysis): readonly Fix[] {
    return [insertBehind(analysis, span, 'in TK')];
  },
};

function isAsked(claim: Claim, corrected: Claim | undefined): boolean {
  if (claim.kind !== 'count' && claim.kind !== 'rate') return false;
  if (claim.values.length !== 1 || claim.change !== null || claim.pollRole !== null) return false;
  const isCredited = claim.sourceId !== null || claim.credit.basis === 'link';
  if (!isCredited || claim.inQuote || claim.disputed || claim.inHeadline) return false;
  return happens(claim) || (corrected !== undefined && happens(corrected));
}

/** Does the figure count what happens, and not what is there: deaths, not beds? */
function happens({ unit, base, subject, measure }: Claim): boolean {
  const words = measure === 'count' ? (unit ?? subject ?? '') : `${base?.text ?? ''} ${subject ?? ''}`;
  return words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => HAPPENINGS.has(word) || HAPPENINGS.has(word.replace(/s$/, '')));
}

/** The disputed claims by the ids of the right ones. */
function correctedBy(analysis: Analysis): ReadonlyMap<string, Claim> {
  const claims = claimsById(analysis);
  return new Map(
    analysis.claimRelations
      .filter(({ kind }) => kind === 'correction')
      .flatMap(({ claims: [wrong, right] }) => {
        const disputed = claims.get(wrong ?? '');
        return right === undefined || disputed === undefined ? [] : [[right, disputed] as const];
      }),
  );
}

/** A time in the paragraph, or in the sentence before or after it, that no other figure has taken. */
function hasPeriod(analysis: Analysis, claim: Claim): boolean {
  const paragraph = paragraphOf(analysis, claim.span);
  if (paragraph === null) return true;
  const taken = analysis.claims
    .filter((other) => other.id !== claim.id && isNearer(other, claim))
    .flatMap(({ period, span }) => (period === null ? [span] : [period.span, span]));
  const near = [
    ...periodsOf(analysis, paragraph),
    ...within(periodsOf(analysis, paragraph - 1), sentencesOf(analysis, paragraph - 1).at(-1)?.span),
    ...within(periodsOf(analysis, paragraph + 1), sentencesOf(analysis, paragraph + 1)[0]?.span),
  ];
  return near.some((period) => !taken.some((span) => overlaps(span, period)));
}

/** A claim of another kind that shares its words for the time has them nearer: "4,000, and drownings fell in 2019". */
function isNearer(other: Claim, claim: Claim): boolean {
  if (other.disputed) return true;
  if (other.period === null || other.kind === claim.kind) return false;
  const distance = (c: Claim, time: Span) => Math.max(time[0] - c.span[1], c.span[0] - time[1]);
  return distance(other, other.period.span) < distance(claim, other.period.span);
}

function within(spans: readonly Span[], sentence: Span | undefined): readonly Span[] {
  return sentence === undefined ? [] : spans.filter((span) => overlaps(span, sentence));
}
