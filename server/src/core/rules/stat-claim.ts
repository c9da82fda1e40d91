import { PROMISED_ACTIONS } from '../english/words/promised-actions';
import { noteEntry } from '../register/note-entry';
import type { Analysis } from '../terms/analysis';
import type { Claim } from '../terms/claim';
import type { Fix } from '../terms/fix';
import type { ClaimKind, PollRole } from '../terms/quantity';
import { overlaps } from '../text/span';
import { readClaim } from '../wording/claims';
import { findCorrections, findRepetitions } from '../wording/relations';
import { sourcesById } from '../wording/sources';
import { shorten } from '../wording/text';
import type { AnalysisRule } from './rule';

/**
 * The inventory of figures that a fact-checker would check: each once, with its source and period. A figure given
 * again, and a disputed figure with the right one beside it, are one finding. Trends without a figure, ranks,
 * the toll of one event, a survey's sample and margin, and promises are claims in the analysis, but there is no
 * number to look up.
 */
export const statClaim: AnalysisRule = {
  id: 'stat-claim',
  default: true,
  severity: 'information',
  title: 'A statistical figure, with its source and period',
  backing: ['BBC', 'OSR'],
  check(analysis) {
    const corrections = findCorrections(analysis);
    const repetitions = findRepetitions(analysis);
    const told = new Set([...corrections.values(), ...[...repetitions.values()].flat()].map(({ id }) => id));
    const facts = factReader(analysis);
    return analysis.claims
      .filter((claim) => isFigure(analysis.text, claim) && !told.has(claim.id))
      .map((claim) => {
        const right = corrections.get(claim.id);
        const again = repetitions.get(claim.id) ?? [];
        return {
          span: claim.span,
          subject: claim.id,
          message:
            right === undefined
              ? `Figure: ${facts([claim, ...again])}`
              : disputed(analysis, claim, right, facts),
          related: [
            ...(right === undefined
              ? []
              : [{ span: right.span, message: `Set right here: ${readClaim(analysis, right)}.` }]),
            ...again.map(({ span }) => ({ span, message: 'The same figure again.' })),
          ],
        };
      });
  },
  fixes({ span }, analysis, { register }): readonly Fix[] {
    if (register.entries.some(({ places }) => places.some((place) => overlaps(place, span)))) return [];
    const noted = noteEntry(analysis, register, {
      section: 'claims',
      place: span,
      fields: [
        ['source', 'TK'],
        ['status', 'open'],
      ],
    });
    return noted === null ? [] : [{ title: 'Note this figure in the register', edits: noted }];
  },
};

const UNCOUNTED: ReadonlySet<ClaimKind> = new Set(['event-count', 'rank']);
const OF_THE_METHOD: ReadonlySet<PollRole | null> = new Set(['margin', 'sample']);

function isFigure(text: string, claim: Claim): boolean {
  return (
    claim.values.length > 0 &&
    !UNCOUNTED.has(claim.kind) &&
    !OF_THE_METHOD.has(claim.pollRole) &&
    !isPromise(text, claim)
  );
}

/** `would send`, `plans to buy`, up to the figure. */
const PROMISE = new RegExp(
  String.raw`\b(?:would|will|to)\s+(?:${PROMISED_ACTIONS.join('|')})\s+(?:(?:an?|another|additional|some)\s+)*$`,
);
const LONGEST_PROMISE = 60;

function isPromise(text: string, { kind, span }: Claim): boolean {
  return kind === 'count' && PROMISE.test(text.slice(Math.max(0, span[0] - LONGEST_PROMISE), span[0]));
}

/** Reads out the places of one figure: "about 90,000 deaths. Source: Bureau of Vital Records. Period: none given." */
type FactReader = (places: readonly [Claim, ...Claim[]]) => string;

function factReader(analysis: Analysis): FactReader {
  const sources = sourcesById(analysis);
  const creditOf = ({ sourceId, credit }: Claim) =>
    sources.get(sourceId ?? '')?.name ?? (credit.basis === 'link' ? credit.destination : null);
  const firstKnown = (answers: readonly (string | null | undefined)[]) =>
    answers.find((answer) => answer != null);
  return (places) => {
    const period = firstKnown(places.map((claim) => claim.period?.text));
    const credit = firstKnown(places.map(creditOf));
    const figure = shorten(readClaim(analysis, places[0]), 60);
    return `${figure}. Source: ${shorten(credit ?? 'none given', 60)}. Period: ${shorten(period ?? 'none given', 40)}.`;
  };
}

function disputed(analysis: Analysis, claim: Claim, right: Claim, facts: FactReader): string {
  return `Disputed figure: ${shorten(readClaim(analysis, claim), 60)}. Set right as ${facts([right])}`;
}
