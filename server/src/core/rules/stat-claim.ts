import type { Analysis, Claim, Source } from '../analysis';
import { findCorrections } from '../document/corrections';
import { indexLines, type LineIndex } from '../line-index';
import { readClaim } from '../wording/claims';
import { sourcesById } from '../wording/sources';
import { shorten } from '../wording/text';
import type { RelatedPlace } from './finding';
import type { Rule } from './rule';

/**
 * The inventory of figures that a fact-checker would check: each once, with its source and period. A disputed
 * figure and the right one beside it are one finding. Trends without a figure, ranks and the toll of one event
 * are claims in the analysis, but there is no number to look up.
 */
export const statClaim: Rule = {
  id: 'stat-claim',
  default: true,
  severity: 'information',
  title: 'A statistical figure, with its source and period',
  backing: ['BBC', 'OSR'],
  check(analysis) {
    const lines = indexLines(analysis.text);
    const sources = sourcesById(analysis);
    const corrections = findCorrections(analysis);
    const right = new Set([...corrections.values()].map((claim) => claim.id));
    return analysis.claims
      .filter((claim) => isFigure(claim) && !right.has(claim.id))
      .map((claim) => {
        const correction = corrections.get(claim.id);
        return {
          span: claim.span,
          subject: claim.id,
          message: correction
            ? disputed(analysis, claim, correction, lines, sources)
            : `Figure: ${facts(analysis, claim, sources)}`,
          related: correction ? rightFigure(analysis, correction) : [],
        };
      });
  },
};

function isFigure(claim: Claim): boolean {
  return claim.values.length > 0 && claim.kind !== 'event-count' && claim.kind !== 'rank';
}

/** "about 90,000 deaths. Source: Centers for Disease Control and Prevention. Period: none given." */
function facts(analysis: Analysis, claim: Claim, sources: ReadonlyMap<string, Source>): string {
  const source = claim.sourceId === null ? undefined : sources.get(claim.sourceId);
  const period = claim.period === null ? 'none given' : shorten(claim.period.text, 40);
  const credit = source === undefined ? 'none given' : shorten(source.name, 60);
  return `${shorten(readClaim(analysis, claim), 60)}. Source: ${credit}. Period: ${period}.`;
}

function disputed(
  analysis: Analysis,
  claim: Claim,
  correction: Claim,
  lines: LineIndex,
  sources: ReadonlyMap<string, Source>,
): string {
  const { line } = lines.placeOf(correction.span[0]);
  const figure = shorten(readClaim(analysis, claim), 60);
  return `Disputed figure: ${figure}. Set right on line ${line}: ${facts(analysis, correction, sources)}`;
}

function rightFigure(analysis: Analysis, correction: Claim): readonly RelatedPlace[] {
  return [{ span: correction.span, message: `The right figure: ${readClaim(analysis, correction)}` }];
}
