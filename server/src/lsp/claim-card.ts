import type { Claim } from '../core/analysis';
import { findCorrections } from '../core/document/corrections';
import { readClaim, readValues } from '../core/wording/claims';
import { CLAIM_KIND_WORDS, SOURCE_KIND_WORDS } from '../core/wording/kinds';
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
      ...dispute(article, claim),
    ],
  };
}

function credit({ analysis, uri, lines }: Article, claim: Claim): CardRow {
  const label = 'Credited to';
  const source = claim.sourceId === null ? undefined : sourcesById(analysis).get(claim.sourceId);
  if (source === undefined) return { label, value: 'nobody: the article says it itself' };
  const value = `${source.name}, ${SOURCE_KIND_WORDS[source.kind]}`;
  const first = source.mentions[0];
  if (first === undefined) return { label, value };
  const words = `line ${lines.placeOf(first[0]).line}`;
  return { label, value: `${value},`, link: { words, target: toLink(uri, lines, first[0]) } };
}

function dispute({ analysis, uri, lines }: Article, claim: Claim): readonly CardRow[] {
  if (!claim.disputed) return [];
  const right = findCorrections(analysis).get(claim.id);
  if (right === undefined) return [{ label: 'Disputed', value: 'yes, and no right figure is given here' }];
  const words = `line ${lines.placeOf(right.span[0]).line}`;
  return [
    {
      label: 'Disputed',
      value: `yes; the right figure is ${readClaim(analysis, right)},`,
      link: { words, target: toLink(uri, lines, right.span[0]) },
    },
  ];
}
