import type { ReadArticle } from '../story/read-article';
import type { Claim } from '../terms/claim';
import { readClaim } from '../wording/claims';
import { findConflicts, findCorrections } from '../wording/relations';
import { isUnnamed, sourcesById } from '../wording/sources';
import { shorten } from '../wording/text';
import type { Cell, PageSection } from './page';

/** The figures of an article in the order of the text, each with whose it is and of when. */
export function figureSection(article: ReadArticle): PageSection {
  const sources = sourcesById(article);
  const notes = noteOf(article);
  return {
    heading: 'Figures',
    columns: ['No.', 'Line', 'Figure', 'Source', 'Period', 'Note', 'Found at, checked by'],
    rows: article.claims.map((claim, i) => [
      [String(i + 1)],
      [{ line: article.lines.placeOf(claim.span[0]).line }],
      [readClaim(article, claim)],
      [sourceOf(claim, sources)],
      [shorten(claim.period?.text ?? '', 60)],
      notes(claim),
      [],
    ]),
  };
}

function sourceOf({ sourceId, credit }: Claim, sources: ReturnType<typeof sourcesById>): string {
  const source = sources.get(sourceId ?? '');
  if (source !== undefined) return `${shorten(source.name, 90)}${isUnnamed(source) ? ' (unnamed)' : ''}`;
  return credit.basis === 'narrator' ? 'none' : (credit.destination ?? '');
}

function noteOf(article: ReadArticle): (claim: Claim) => Cell {
  const corrections = findCorrections(article);
  const conflicts = findConflicts(article);
  const elsewhere = (what: string, other: Claim | undefined): readonly Cell[] =>
    other === undefined
      ? []
      : [
          [
            `${what} “${readClaim(article, other)}”, line `,
            { line: article.lines.placeOf(other.span[0]).line },
          ],
        ];
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
