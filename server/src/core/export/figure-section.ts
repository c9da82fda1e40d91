import type { ReadArticle } from '../story/read-article';
import type { Claim } from '../terms/claim';
import { readClaim } from '../wording/claims';
import { findConflicts, findCorrections } from '../wording/relations';
import { isUnnamed, sourcesById } from '../wording/sources';
import { shorten } from '../wording/text';
import type { ListedArticle } from './listed-article';
import type { Cell, PageSection } from './page';

/** The figures of an article in the order of the text, each with whose it is and of when. */
export function figureSection(listed: ListedArticle): PageSection {
  const { article } = listed;
  const credit = readCredit(article);
  const notes = noteOf(listed);
  return {
    heading: 'Figures',
    columns: ['No.', 'Where', 'Figure', 'Source', 'Period', 'Note', 'Found at', 'Checked by'],
    rows: article.claims.map((claim, i) => [
      [String(i + 1)],
      [listed.placeAt(claim.span)],
      [readClaim(article, claim)],
      [credit(claim)],
      [shorten(claim.period?.text ?? '', 60)],
      notes(claim),
      [],
      [],
    ]),
  };
}

/** Whose the figures of an article are, in words. */
export function readCredit(article: ReadArticle): (claim: Claim) => string {
  const sources = sourcesById(article);
  return ({ sourceId, credit }) => {
    const source = sources.get(sourceId ?? '');
    if (source !== undefined) return `${shorten(source.name, 90)}${isUnnamed(source) ? ' (unnamed)' : ''}`;
    return credit.basis === 'narrator' ? 'none' : (credit.destination ?? '');
  };
}

function noteOf({ article, placeAt }: ListedArticle): (claim: Claim) => Cell {
  const corrections = findCorrections(article);
  const conflicts = findConflicts(article);
  const elsewhere = (what: string, other: Claim | undefined): readonly Cell[] =>
    other === undefined ? [] : [[`${what} “${readClaim(article, other)}”, `, placeAt(other.span)]];
  return (claim) => {
    const notes: readonly Cell[] = [
      ...(claim.disputed ? [['disputed']] : []),
      ...elsewhere('set right as', corrections.get(claim.id)),
      ...elsewhere('elsewhere', conflicts.get(claim.id)),
      ...(claim.inHeadline ? [['in the headline']] : []),
      ...(claim.inQuote ? [['in a quotation']] : []),
    ];
    return notes.flatMap((note, i) => (i === 0 ? note : ['; ', ...note]));
  };
}
