import { insertAtSentenceEnd } from '../fixes/analysis-insertions';
import type { Block } from '../prose/block';
import { holdsOneOf } from '../story/house-words';
import { paragraphOf } from '../story/paragraphs';
import { isSeen } from '../story/seen-figures';
import type { Analysis } from '../terms/analysis';
import type { Claim } from '../terms/claim';
import type { Fix } from '../terms/fix';
import type { ClaimKind } from '../terms/quantity';
import type { AnalysisRule, Observation } from './rule';

/** A figure in the article's own voice in a paragraph where nobody speaks and nothing is linked. One question a paragraph. */
export const statNoSource: AnalysisRule = {
  id: 'stat-no-source',
  default: true,
  severity: 'warning',
  title: 'A figure without a source',
  backing: ['BBC', 'RSS', 'OSR'],
  check(analysis, { house }) {
    const sourced = new Set(analysis.claims.filter((c) => c.sourceId !== null).flatMap(figures));
    const open = analysis.claims.filter(
      (claim) => isOpen(claim) && !isSeen(claim, analysis) && !figures(claim).some((f) => sourced.has(f)),
    );
    const speaking = paragraphsWithAttribution(analysis);
    const counted = paragraphsOfOwnCount(analysis);
    return [...byParagraph(analysis, open)].flatMap(([index, claims]) => {
      const paragraph = index === null ? undefined : analysis.blocks[index]?.block;
      const silent =
        paragraph === undefined ||
        speaking.has(index) ||
        counted.has(index) ||
        isCaption(paragraph) ||
        hasLink(paragraph) ||
        holdsOneOf(paragraph.text, house.acceptedSources);
      return silent ? [] : question(claims);
    });
  },
  fixes({ span }, analysis): readonly Fix[] {
    return insertAtSentenceEnd(analysis, span, 'according to TK');
  },
};

/** What a reader would ask a source for. The toll of one event and the level of a market are seen, not researched. */
const RESEARCHED: ReadonlySet<ClaimKind> = new Set([
  'count',
  'rate',
  'change',
  'average',
  'poll',
  'forecast',
]);

function isOpen(claim: Claim): boolean {
  const isCredited = claim.sourceId !== null || claim.credit.basis !== 'narrator';
  return (
    !isCredited &&
    !claim.inQuote &&
    !claim.inHeadline &&
    !claim.disputed &&
    claim.values.length > 0 &&
    RESEARCHED.has(claim.kind)
  );
}

/** A figure that is given again with its source elsewhere needs none here. */
function figures(claim: Claim): readonly string[] {
  return claim.values.map((value) => `${claim.measure} ${value}`);
}

function byParagraph(analysis: Analysis, claims: readonly Claim[]): ReadonlyMap<number | null, Claim[]> {
  const groups = new Map<number | null, Claim[]>();
  for (const claim of claims) {
    const paragraph = paragraphOf(analysis, claim.span);
    const group = groups.get(paragraph);
    if (group === undefined) groups.set(paragraph, [claim]);
    else group.push(claim);
  }
  return groups;
}

function paragraphsWithAttribution(analysis: Analysis): ReadonlySet<number | null> {
  return new Set(
    analysis.attributions
      .flatMap((a) => [...a.source, ...a.cue, ...a.content])
      .map((span) => paragraphOf(analysis, span)),
  );
}

/** "A Courier analysis of the filings shows …": what the story counted itself it goes on telling for a while. */
const OWN_COUNT = /\b(?:analysis|tally|count|review|database|calculations?)\b/i;
const PARAGRAPHS_OF_COUNT = 2;

function paragraphsOfOwnCount(analysis: Analysis): ReadonlySet<number | null> {
  return new Set(
    analysis.sources
      .filter(({ kind, name }) => kind === 'document' && OWN_COUNT.test(name))
      .flatMap(({ mentions }) => mentions)
      .flatMap((mention) => {
        const paragraph = paragraphOf(analysis, mention);
        if (paragraph === null) return [];
        return Array.from({ length: PARAGRAPHS_OF_COUNT + 1 }, (_, i) => paragraph + i);
      }),
  );
}

/** A subheading or a caption line sums up what the text beneath it sources. */
function isCaption(block: Block): boolean {
  return block.kind === 'heading' || !/[.!?…:;,]["”’')\]]*\s*$/.test(block.text);
}

function hasLink(block: Block): boolean {
  return block.links.some((link) => !link.destination.startsWith('#'));
}

function question(claims: readonly Claim[]): readonly Observation[] {
  const [first, ...others] = claims;
  if (first === undefined) return [];
  return [
    {
      span: first.span,
      subject: first.id,
      message:
        others.length === 0 ? 'Where does this figure come from?' : 'Where do these figures come from?',
      related: others.map((claim) => ({ span: claim.span, message: 'This figure has no source either.' })),
    },
  ];
}
