import type { Analysis, Claim, ClaimKind, Source } from '../analysis';
import { paragraphOf } from '../document/paragraphs';
import { readClaim } from '../wording/claims';
import { isUnnamed, sourcesById } from '../wording/sources';
import { insertAtSentenceEnd } from './insertions';
import { hasLink } from './passages';
import type { Desk, Fix, Rule } from './rule';

/**
 * A figure that only unnamed people stand behind. Numbers sound exact whoever gives them; readers cannot weigh
 * these, and nobody can look them up. One question a source, at its first figure.
 */
export const statAnonSource: Rule = {
  id: 'stat-anon-source',
  default: true,
  severity: 'warning',
  title: 'A figure that only unnamed people stand behind',
  backing: ['AP', 'BBC'],
  check(analysis, desk) {
    const sources = sourcesById(analysis);
    const borneOut = borneOutFigures(analysis, sources, desk);
    const bySource = new Map<string, Claim[]>();
    for (const claim of analysis.claims) {
      const source = claim.sourceId === null ? undefined : sources.get(claim.sourceId);
      if (source === undefined || !isUnnamed(source) || !isCheckable(analysis, claim)) continue;
      if (borneOut.has(figureOf(claim)) || hasSupport(analysis, claim, sources)) continue;
      bySource.set(source.id, [...(bySource.get(source.id) ?? []), claim]);
    }
    return [...bySource.values()].flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      return [
        {
          span: first.span,
          subject: first.id,
          message: `Only unnamed people stand behind “${readClaim(analysis, first)}”. Can we see the data, or say that it is an estimate?`,
          related: others.map(({ span }) => ({ span, message: 'Another figure from the same source.' })),
        },
      ];
    });
  },
  fixes({ span }, analysis): readonly Fix[] {
    return insertAtSentenceEnd(analysis, span, 'as TK shows');
  },
};

/** What somebody has counted or measured; the toll of one event is told by those who are there. */
const DATA: ReadonlySet<ClaimKind> = new Set([
  'count',
  'rate',
  'money',
  'change',
  'average',
  'poll',
  'index',
]);
/** Whom a lone pronoun means is too unsure a ground for a warning. */
const LONE_PRONOUN = /^(?:he|she|it)$/i;
/** A size and no count. */
const ROUGH = /\b(?:dozens|scores|tens|hundreds|thousands|millions|billions)\b/i;
const ESTIMATED = /\bestimat(?:e|es|ed|ing)\b/i;

function isCheckable(analysis: Analysis, claim: Claim): boolean {
  if (claim.values.length === 0 || !DATA.has(claim.kind) || claim.inHeadline || claim.inQuote) return false;
  if (LONE_PRONOUN.test(analysis.text.slice(...(claim.credit.span ?? [0, 0])))) return false;
  const isSmall = claim.measure === 'count' && claim.values.every((value) => value < 10);
  if (isSmall || (claim.credit.basis !== 'attribution' && claim.credit.basis !== 'sentence-before'))
    return false;
  if (ROUGH.test(analysis.text.slice(...claim.span))) return false;
  const isEstimate = ESTIMATED.test(claim.hedge ?? '') || cueIsEstimate(analysis, claim);
  return !isEstimate;
}

/** "Officials estimate that …" */
function cueIsEstimate(analysis: Analysis, claim: Claim): boolean {
  return analysis.attributions.some(
    ({ sourceId, cue, content }) =>
      sourceId === claim.sourceId &&
      content.some((span) => span[0] <= claim.span[0] && claim.span[1] <= span[1]) &&
      cue.some((span) => ESTIMATED.test(analysis.text.slice(...span))),
  );
}

function figureOf(claim: Claim): string {
  return `${claim.measure} ${claim.values.join(' ')}`;
}

/** Figures that a named source or a document gives somewhere in the story, or that the register backs. */
function borneOutFigures(
  analysis: Analysis,
  sources: ReadonlyMap<string, Source>,
  { register }: Desk,
): ReadonlySet<string> {
  const backed = register.entries.filter(
    (entry) => (entry.section === 'claims' && entry.source !== null) || entry.corroboratedBy.length > 0,
  );
  return new Set(
    analysis.claims
      .filter((claim) => {
        const source = claim.sourceId === null ? undefined : sources.get(claim.sourceId);
        const noted = backed.some(({ places, section }) =>
          places.some((place) =>
            section === 'claims'
              ? place[0] < claim.span[1] && claim.span[0] < place[1]
              : source?.mentions.some((mention) => place[0] < mention[1] && mention[0] < place[1]),
          ),
        );
        return (
          noted ||
          claim.credit.basis === 'link' ||
          (source !== undefined && !isUnnamed(source) && source.kind !== 'vague-group')
        );
      })
      .map(figureOf),
  );
}

/** Somebody who is named, a document or a link in the paragraph: readers can go there. */
function hasSupport(analysis: Analysis, claim: Claim, sources: ReadonlyMap<string, Source>): boolean {
  const paragraph = paragraphOf(analysis, claim.span);
  if (paragraph === null || hasLink(analysis, paragraph)) return true;
  return analysis.attributions.some(({ sourceId, content }) => {
    const source = sourceId === null ? undefined : sources.get(sourceId);
    if (source === undefined || isUnnamed(source) || source.kind === 'vague-group') return false;
    return content.some((span) => paragraphOf(analysis, span) === paragraph);
  });
}
