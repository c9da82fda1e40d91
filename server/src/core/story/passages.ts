import { spanOf, toLexemes } from '../english/quantities/lexeme';
import { findPeriods } from '../english/quantities/period';
import { toSource } from '../prose/source-map';
import type { Analysis } from '../terms/analysis';
import type { Claim } from '../terms/claim';
import { contains, type Span } from '../text/span';
import { paragraphOf } from './paragraphs';

/** A sentence in its place. */
export interface PlacedSentence {
  /** Source span in UTF-16 code units. */
  readonly span: Span;
  /** Its words, without markup. */
  readonly text: string;
}

/** The claims of each block by its index, in the order of the text. */
export function claimsByParagraph(analysis: Analysis): ReadonlyMap<number, readonly Claim[]> {
  const groups = new Map<number, Claim[]>();
  for (const claim of analysis.claims) {
    const paragraph = paragraphOf(analysis, claim.span);
    if (paragraph === null) continue;
    const group = groups.get(paragraph);
    if (group === undefined) groups.set(paragraph, [claim]);
    else group.push(claim);
  }
  return groups;
}

/** The claims of an article by their ids. */
export function claimsById(analysis: Analysis): ReadonlyMap<string, Claim> {
  return new Map(analysis.claims.map((claim) => [claim.id, claim]));
}

/** The sentences of a block; none for an index outside the article. */
export function sentencesOf(analysis: Analysis, paragraph: number): readonly PlacedSentence[] {
  const document = analysis.blocks[paragraph];
  if (document === undefined) return [];
  const { block, facts } = document;
  return facts.sentences.map((sentence) => ({
    span: toSource(block, sentence),
    text: block.text.slice(sentence[0], sentence[1]),
  }));
}

/** The sentence that a source span stands in, or null. */
export function sentenceOf(analysis: Analysis, span: Span): PlacedSentence | null {
  const paragraph = paragraphOf(analysis, span);
  if (paragraph === null) return null;
  return sentencesOf(analysis, paragraph).find((sentence) => contains(sentence.span, span)) ?? null;
}

/** Where a block says when: "in 2023", "each year", "last week". Source spans, in order. */
export function periodsOf(analysis: Analysis, paragraph: number): readonly Span[] {
  const document = analysis.blocks[paragraph];
  if (document === undefined) return [];
  const lexemes = toLexemes(document.facts.tokens);
  return findPeriods(lexemes).map(({ from, to }) => toSource(document.block, spanOf(lexemes, from, to)));
}

/** A paragraph that links to where it has things from; a mark of the register is no such link. */
export function hasLink(analysis: Analysis, paragraph: number): boolean {
  const links = analysis.blocks[paragraph]?.block.links ?? [];
  return links.some(({ destination }) => !destination.startsWith('#'));
}
