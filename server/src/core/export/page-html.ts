import type { Cell, PageSection, SourcePage } from './page';

/**
 * Writes the list as the body of an HTML page: headings and tables, no script, no style of its own.
 *
 * @param linkTo where a line leads to; null for a page to print, where lines are numbers.
 */
export function writeHtml(
  { title, head, sections }: SourcePage,
  linkTo: ((line: number) => string) | null,
): string {
  return [
    `<h1>${escaped(title)}</h1>`,
    ...head.map((sentence) => `<p class="head">${escaped(sentence)}</p>`),
    ...sections.map((section) => sectionHtml(section, linkTo)),
  ].join('\n');
}

/** The same as a whole file, to be printed or opened in a browser. */
export function writeHtmlFile(page: SourcePage): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escaped(page.title)}</title>
<style>
body { font: 11pt/1.4 Georgia, serif; margin: 2cm; }
table { border-collapse: collapse; width: 100%; page-break-inside: auto; }
th, td { border-top: 1px solid #999; padding: 0.3em 0.8em 0.3em 0; text-align: left; vertical-align: top; }
tr { page-break-inside: avoid; }
</style>
</head>
<body>
${writeHtml(page, null)}
</body>
</html>
`;
}

function sectionHtml(
  { heading, columns, rows }: PageSection,
  linkTo: ((line: number) => string) | null,
): string {
  const cellOf = (cell: Cell) => cell.map((piece) => pieceHtml(piece, linkTo)).join('');
  const title = `<h2>${escaped(heading)}</h2>`;
  if (columns.length === 0)
    return `${title}\n<ol>${rows.map((row) => `<li>${row.map(cellOf).join(' ')}</li>`).join('\n')}</ol>`;
  const names = columns.map((name) => `<th scope="col">${escaped(name)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cellOf(cell)}</td>`).join('')}</tr>`);
  return `${title}\n<table><thead><tr>${names}</tr></thead>\n<tbody>${body.join('\n')}</tbody></table>`;
}

function pieceHtml(piece: Cell[number], linkTo: ((line: number) => string) | null): string {
  if (typeof piece === 'string') return escaped(piece);
  const number = String(piece.line);
  return linkTo === null
    ? number
    : `<a href="${escaped(linkTo(piece.line))}" title="Line ${number}">${number}</a>`;
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
