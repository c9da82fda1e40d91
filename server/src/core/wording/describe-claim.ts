import type { Analysis } from '../terms/analysis';
import type { Claim, ClaimRelation, ClaimRelationKind, CreditBasis, Verdict } from '../terms/claim';
import type { Span } from '../text/span';
import { readClaim, readValues } from './claims';
import { sourcesById } from './sources';
import { readChange } from './workings';

/** A figure elsewhere in the article that belongs to a claim. */
export interface RelatedFigure {
  /** What it is to the claim, as a card's label: "Given again", "Set right". */
  readonly label: string;
  /** The figure in the article's own words. */
  readonly reading: string;
  /** Source span in UTF-16 code units. */
  readonly span: Span;
}

/** Who is credited with a claim, in words, and where. */
export interface CreditDescription {
  readonly words: string;
  /** By what words: "in the sentence before", "by a link"; null for an attribution and for the narrator. */
  readonly how: string | null;
  /** Where the source is named, or the link. Source span in UTF-16 code units. */
  readonly span: Span | null;
  readonly destination: string | null;
}

/** What the hover card of a claim tells, each fact a short phrase that can be read aloud. */
export interface ClaimDescription {
  /** The claim read out: "about 90,000 deaths". */
  readonly reading: string;
  /** The values as a person would write them; null for a trend or a rank without a figure. */
  readonly values: string | null;
  readonly unit: string | null;
  /** "in 2023"; "no period given" where there is none. */
  readonly period: string;
  readonly base: string | null;
  readonly credit: CreditDescription;
  /** For a change: "12 to 15 is +25 %, 3 points", with what is amiss; null where the text gives no two ends. */
  readonly working: string | null;
  readonly related: readonly RelatedFigure[];
}

/** Gathers the facts of one claim for its hover card; a pure function of the analysis. */
export function describeClaim(claim: Claim, analysis: Analysis): ClaimDescription {
  const relations = analysis.claimRelations.filter((relation) => relation.claims.includes(claim.id));
  return {
    reading: readClaim(analysis, claim),
    values: readValues(claim),
    unit: claim.unit,
    period: claim.period?.text ?? 'no period given',
    base: claim.base?.text ?? null,
    credit: describeCredit(claim, analysis),
    working: describeWorking(relations),
    related: relations.flatMap((relation) => relatedFigures(claim, relation, analysis)),
  };
}

const HOW: Readonly<Record<CreditBasis, string | null>> = {
  attribution: null,
  coordination: 'in the same sentence',
  'sentence-before': 'in the sentence before',
  'sentence-behind': 'in the next sentence',
  poll: 'as the survey that the passage reports',
  link: 'by a link',
  register: 'by a mark of the register',
  narrator: null,
};

function describeCredit({ sourceId, credit }: Claim, analysis: Analysis): CreditDescription {
  const { basis, span, destination } = credit;
  const source = sourceId === null ? undefined : sourcesById(analysis).get(sourceId);
  const words =
    source?.name ?? (basis === 'narrator' ? 'nobody: the article says it itself' : (destination ?? ''));
  return { words, how: HOW[basis], span, destination };
}

const AMISS: Readonly<Record<Verdict, string>> = {
  agrees: '',
  open: '',
  disagrees: '; the article says otherwise',
  'points-as-percent': '; the article gives the points as a percentage',
};

function describeWorking(relations: readonly ClaimRelation[]): string | null {
  for (const { reckoned, verdict } of relations)
    if (reckoned !== null) return `${readChange(reckoned)}${AMISS[verdict]}`;
  return null;
}

const LABELS: Readonly<Record<ClaimRelationKind, string>> = {
  repeated: 'Given again',
  conflict: 'Another figure',
  correction: 'Set right',
  change: 'Same change',
  'part-whole': 'Part and whole',
};

function relatedFigures(claim: Claim, relation: ClaimRelation, analysis: Analysis): readonly RelatedFigure[] {
  const others = new Set(relation.claims.filter((id) => id !== claim.id));
  const corrects = relation.kind === 'correction' && relation.claims[0] !== claim.id;
  const label = corrects ? 'Sets right' : LABELS[relation.kind];
  return analysis.claims
    .filter(({ id }) => others.has(id))
    .map((other) => ({ label, reading: readClaim(analysis, other), span: other.span }));
}
