import { type Cell, type PageSection, placeWords, type SourcePage } from './page';

/**
 * Writes the list as the body of an HTML page: headings and tables, no script, no style of its own.
 *
 * @param linkTo where a line leads to; null for a page to print, where nothing leads anywhere.
 */
export function writeHtml({ title, head, sections }: SourcePage, linkTo: LinkTo | null): string {
  return [
    `<h1>${escaped(title)}</h1>`,
    ...head.map((sentence) => `<p class="head">${escaped(sentence)}</p>`),
    ...(sections.length === 0 ? [`<p>${escaped(NOTHING_TO_LIST)}</p>`] : []),
    ...sections.map((section) => sectionHtml(section, linkTo)),
  ].join('\n');
}

const NOTHING_TO_LIST = 'Nobody is cited, and there are no figures.';

/** The same as a whole file, to be printed or opened in a browser. */
export function writeHtmlFile(page: SourcePage): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escaped(page.title)}</title>
<style>
body { font: 10.5pt/1.4 Georgia, serif; margin: 1.5cm; color: #000; background: #fff; }
h1 { font-size: 1.5em; margin: 0 0 0.3em; }
h2 { font-size: 1.15em; margin: 1.6em 0 0.3em; page-break-after: avoid; }
p.head { margin: 0.1em 0; }
table { border-collapse: collapse; width: 100%; page-break-inside: auto; }
th, td { border-top: 1px solid #999; padding: 0.3em 0.8em 0.3em 0; text-align: left; vertical-align: top; }
th { font-weight: normal; font-style: italic; }
th.blank { min-width: 7em; }
.place { white-space: nowrap; color: #444; }
tr { page-break-inside: avoid; }
</style>
</head>
<body>
${writeHtml(page, null)}
</body>
</html>
`;
}

type LinkTo = (line: number) => string;

function sectionHtml({ heading, columns, rows }: PageSection, linkTo: LinkTo | null): string {
  // What is left for a pen is left out on a screen.
  const shown = columns.map((_, i) => i).filter((i) => linkTo === null || !TO_WRITE_IN.has(columns[i] ?? ''));
  const cellOf = (cell: Cell = []) => cell.map((piece) => pieceHtml(piece, linkTo)).join('');
  const names = shown.map((i) => {
    const name = columns[i] ?? '';
    return `<th scope="col"${TO_WRITE_IN.has(name) ? ' class="blank"' : ''}>${escaped(name)}</th>`;
  });
  const body = rows.map((row) => `<tr>${shown.map((i) => `<td>${cellOf(row[i])}</td>`).join('')}</tr>`);
  return `<h2>${escaped(heading)}</h2>
<table><thead><tr>${names.join('')}</tr></thead>
<tbody>${body.join('\n')}</tbody></table>`;
}

/** Columns that are left for a pen. */
const TO_WRITE_IN: ReadonlySet<string> = new Set(['Sign', 'Found at', 'Checked by']);

function pieceHtml(piece: Cell[number], linkTo: LinkTo | null): string {
  if (typeof piece === 'string') return escaped(piece);
  const words = placeWords(piece);
  return linkTo === null
    ? `<span class="place">${words}</span>`
    : `<a class="place" href="${escaped(linkTo(piece.line))}" title="Go to line ${piece.line}">${words}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
}
