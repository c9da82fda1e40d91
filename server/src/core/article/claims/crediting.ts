import type { CreditJudge } from '../../language/credit-judge';
import type { Place, ProseLink } from '../../prose/paragraph';
import type { Attribution } from '../../terms/attribution';
import type { Credit, CreditBasis } from '../../terms/claim';
import { contains } from '../../text/span';
import type { SpanIndex } from '../../text/span-index';
import type { PlacedClaim } from './placed-claim';
import type { NamedSource } from './source-names';
import type { SourceTraits } from './source-traits';
import type { Part, Speech } from './speech';

/** Whom a claim is credited to, and by what words. */
export interface Crediting {
  /** Null for the narrator, and for a source that no attribution names. */
  readonly sourceId: string | null;
  readonly credit: Credit<Place>;
}

/** What crediting the claims of a paragraph looks at. */
export interface CreditContext {
  /** Who speaks in the paragraph of the claims. */
  readonly speech: Speech;
  /** By the ids of the sources. */
  readonly traits: ReadonlyMap<string, SourceTraits>;
  /** Finds the names of sources in a sentence, in order. */
  readonly namesIn: (sentence: string) => readonly NamedSource[];
  /** The links of the paragraph. */
  readonly links: SpanIndex<ProseLink>;
  readonly judge: CreditJudge;
}

/** The article says it in its own voice. */
export const NARRATOR: Crediting = {
  sourceId: null,
  credit: { basis: 'narrator', span: null, destination: null },
};

/** Credits whoever an attribution names. */
export function creditTo(attribution: Attribution<Place>, basis: CreditBasis): Crediting {
  return {
    sourceId: attribution.sourceId,
    credit: { basis, span: attribution.source[0] ?? attribution.cue[0] ?? null, destination: null },
  };
}

/** Does somebody speak in the claim's own sentence? */
export function hasOwnCue(claim: PlacedClaim, speech: Speech): boolean {
  return cuesIn(claim, speech).length > 0;
}

/** The cues in the claim's own sentence. */
export function cuesIn(claim: PlacedClaim, speech: Speech): readonly Part[] {
  return speech.cues.touching(claim.sentence).filter(({ span }) => contains(claim.sentence, span));
}

/** Is a source one that is read for more than one figure: something written, a body, a survey, those who wrote it? */
export function isRecord(sourceId: string, { traits, judge }: CreditContext): boolean {
  const source = traits.get(sourceId);
  return source?.isRecord === true || judge.authors.isIn(source?.name ?? '');
}
