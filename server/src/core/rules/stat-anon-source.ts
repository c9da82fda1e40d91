import { insertAtSentenceEnd } from '../fixes/analysis-insertions';
import { paragraphOf } from '../story/paragraphs';
import { hasLink, sentenceOf } from '../story/passages';
import { statementsByParagraph } from '../story/statements';
import type { Analysis } from '../terms/analysis';
import type { Attribution } from '../terms/attribution';
import type { Claim } from '../terms/claim';
import type { Fix } from '../terms/fix';
import type { ClaimKind } from '../terms/quantity';
import type { Source } from '../terms/source';
import { contains, overlaps, textOf } from '../text/span';
import { readClaim } from '../wording/claims';
import { isUnnamed, sourcesById } from '../wording/sources';
import type { AnalysisDesk, AnalysisRule } from './rule';

/**
 * A figure that only unnamed people stand behind. Numbers sound exact whoever gives them; readers cannot weigh
 * these, and nobody can look them up. One question a source, at its first figure.
 */
export const statAnonSource: AnalysisRule = {
  id: 'stat-anon-source',
  default: true,
  severity: 'warning',
  title: 'A figure that only unnamed people stand behind',
  backing: ['AP', 'BBC'],
  check(analysis, desk) {
    const sources = sourcesById(analysis);
    const statements = statementsByParagraph(analysis);
    const borneOut = borneOutFigures(analysis, sources, desk);
    const bySource = new Map<string, Claim[]>();
    for (const claim of analysis.claims) {
      const source = claim.sourceId === null ? undefined : sources.get(claim.sourceId);
      if (source === undefined || !isUnnamed(source) || borneOut.has(figureOf(claim))) continue;
      const paragraph = paragraphOf(analysis, claim.span);
      if (paragraph === null || hasLink(analysis, paragraph)) continue;
      const said = statements.get(paragraph) ?? [];
      if (!isCheckable(analysis, claim, said) || hasSupport(said, sources)) continue;
      const known = bySource.get(source.id);
      if (known === undefined) bySource.set(source.id, [claim]);
      else known.push(claim);
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
/** Cues that give information; "suggested", "vowed" and "reported" belong to looser talk. */
const SPEAKS = /\b(?:sa(?:y|ys|id|ying)|told|according to|put|add(?:s|ed)|stated)\b/i;
/** Two words or more: whom "he" or "one" means is too unsure a ground for a warning. */
const DESCRIBED = /^(?:\S+\s+\S|officials?\b|sources?\b|aides?\b|insiders?\b)/i;
/** A size and no count. */
const ROUGH = /\b(?:dozens|scores|tens|hundreds|thousands|millions|billions)\b/i;
const ESTIMATED = /\bestimat(?:e|es|ed|ing)\b/i;

function isCheckable(analysis: Analysis, claim: Claim, said: readonly Attribution[]): boolean {
  if (claim.values.length === 0 || !DATA.has(claim.kind) || claim.inHeadline || claim.inQuote) return false;
  const isSmall = claim.measure === 'count' && claim.values.every((value) => value < 10);
  if (isSmall || ROUGH.test(textOf(analysis.text, claim.span)) || ESTIMATED.test(claim.hedge ?? ''))
    return false;
  return said.some((attribution) => isGivenBy(analysis, attribution, claim));
}

/** "Two officials said 1,400 …": described, in so many words, in the sentence of the figure. */
function isGivenBy(
  analysis: Analysis,
  { sourceId, source, cue, content }: Attribution,
  claim: Claim,
): boolean {
  const [words] = source;
  if (sourceId !== claim.sourceId || words === undefined) return false;
  if (!content.some((span) => contains(span, claim.span))) return false;
  const verb = cue.map((span) => textOf(analysis.text, span)).join(' ');
  const sentence = sentenceOf(analysis, claim.span);
  const isClose = sentence !== null && overlaps(sentence.span, words);
  return isClose && SPEAKS.test(verb) && DESCRIBED.test(textOf(analysis.text, words));
}

function figureOf(claim: Claim): string {
  return `${claim.measure} ${claim.values.join(' ')}`;
}

/** Figures that a named source or a document gives somewhere in the story, or that the register backs. */
function borneOutFigures(
  analysis: Analysis,
  sources: ReadonlyMap<string, Source>,
  { register }: AnalysisDesk,
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
              ? overlaps(place, claim.span)
              : source?.mentions.some((mention) => overlaps(place, mention)),
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

/** Somebody who is named, or a document, speaks in the paragraph: readers can go there. */
function hasSupport(said: readonly Attribution[], sources: ReadonlyMap<string, Source>): boolean {
  return said.some(({ sourceId }) => {
    const source = sourceId === null ? undefined : sources.get(sourceId);
    return source !== undefined && !isUnnamed(source) && source.kind !== 'vague-group';
  });
}
