import type { Claim } from '../core/terms/claim';
import type { Span } from '../core/text/span';
import { type CreditDescription, describeClaim } from '../core/wording/describe-claim';
import { CLAIM_KIND_WORDS, SOURCE_KIND_WORDS } from '../core/wording/kinds';
import { sourcesById } from '../core/wording/sources';
import type { Article } from './article';
import type { Card, CardRow } from './card';
import { toLink } from './positions';

/** What the article tells about one figure: the card on it. */
export function claimCard(article: Article, claim: Claim): Card {
  const told = describeClaim(claim, article.analysis);
  return {
    title: { label: 'Figure', value: told.reading },
    rows: [
      { label: 'Kind', value: CLAIM_KIND_WORDS[claim.kind] },
      { label: 'Value', value: told.values ?? 'no figure given' },
      ...(told.unit === null ? [] : [{ label: 'Unit', value: told.unit }]),
      ...(told.base === null ? [] : [{ label: 'Base', value: told.base }]),
      { label: 'Period', value: told.period },
      creditRow(article, claim, told.credit),
      ...(claim.inQuote ? [{ label: 'In a quotation', value: 'yes' }] : []),
      ...(told.working === null ? [] : [{ label: 'Working', value: told.working }]),
      ...(claim.disputed ? [{ label: 'Disputed', value: 'yes' }] : []),
      ...told.related.map(({ label, reading, span }) => ({ label, ...at(article, reading, span) })),
    ],
  };
}

function creditRow(article: Article, claim: Claim, { words, how, span }: CreditDescription): CardRow {
  const label = 'Credited to';
  const source = sourcesById(article.analysis).get(claim.sourceId ?? '');
  const value = [words, source === undefined ? null : SOURCE_KIND_WORDS[source.kind], how]
    .filter((part) => part !== null)
    .join(', ');
  return { label, ...at(article, value, span ?? source?.mentions[0]) };
}

function at({ uri, lines }: Article, value: string, span: Span | undefined): Omit<CardRow, 'label'> {
  if (span === undefined) return { value };
  const words = `line ${lines.placeOf(span[0]).line}`;
  return { value: `${value},`, link: { words, target: toLink(uri, lines, span[0]) } };
}
