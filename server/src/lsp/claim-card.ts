import type { Claim } from '../core/analysis';
import type { Span } from '../core/span';
import { readClaim, readValues } from '../core/wording/claims';
import { CLAIM_KIND_WORDS, SOURCE_KIND_WORDS } from '../core/wording/kinds';
import { findConflicts, findCorrections, findRepetitions, workingsOf } from '../core/wording/relations';
import { sourcesById } from '../core/wording/sources';
import type { Article } from './article';
import type { Card, CardRow } from './card';
import { toLink } from './positions';

/** What the article tells about one figure: the card on it. */
export function claimCard(article: Article, claim: Claim): Card {
  const values = readValues(claim);
  return {
    title: { label: 'Figure', value: readClaim(article.analysis, claim) },
    rows: [
      { label: 'Kind', value: CLAIM_KIND_WORDS[claim.kind] },
      { label: 'Value', value: values ?? 'no figure given' },
      ...(claim.unit === null ? [] : [{ label: 'Unit', value: claim.unit }]),
      ...(claim.base === null ? [] : [{ label: 'Base', value: claim.base.text }]),
      { label: 'Period', value: claim.period?.text ?? 'no period given' },
      credit(article, claim),
      ...(claim.inQuote ? [{ label: 'In a quotation', value: 'yes' }] : []),
      ...workingsOf(article.analysis, claim).map((value) => ({ label: 'Working', value })),
      ...elsewhere(article, claim),
    ],
  };
}

function credit(article: Article, claim: Claim): CardRow {
  const label = 'Credited to';
  const source = sourcesById(article.analysis).get(claim.sourceId ?? '');
  if (source !== undefined) {
    const value = `${source.name}, ${SOURCE_KIND_WORDS[source.kind]}`;
    return { label, ...at(article, value, claim.credit.span ?? source.mentions[0]) };
  }
  return claim.credit.basis === 'narrator'
    ? { label, value: 'nobody: the article says it itself' }
    : { label, value: claim.credit.destination ?? 'a link' };
}

/** Where the story gives the figure again, sets it right or gives another. */
function elsewhere(article: Article, claim: Claim): readonly CardRow[] {
  const { analysis } = article;
  const right = findCorrections(analysis).get(claim.id);
  const other = findConflicts(analysis).get(claim.id);
  const again = findRepetitions(analysis).get(claim.id) ?? [];
  return [
    ...(claim.disputed ? [{ label: 'Disputed', value: 'yes' }] : []),
    ...(right === undefined
      ? []
      : [{ label: 'Set right', ...at(article, readClaim(analysis, right), right.span) }]),
    ...(other === undefined
      ? []
      : [{ label: 'Another figure', ...at(article, readClaim(analysis, other), other.span) }]),
    ...again.map((same) => ({ label: 'Given again', ...at(article, readClaim(analysis, same), same.span) })),
  ];
}

function at({ uri, lines }: Article, value: string, span: Span | undefined): Omit<CardRow, 'label'> {
  if (span === undefined) return { value };
  const words = `line ${lines.placeOf(span[0]).line}`;
  return { value: `${value},`, link: { words, target: toLink(uri, lines, span[0]) } };
}
