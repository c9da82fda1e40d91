import { escapeMarkdown, tableRow } from '../wording/markdown';
import { type Cell, type PageSection, placeWords, type SourcePage } from './page';

/** Writes the list as Markdown (GFM tables), to be mailed or kept: places are words, as links would lead nowhere. */
export function writeMarkdown({ title, head, sections }: SourcePage): string {
  const parts = [
    `# ${escapeMarkdown(title)}`,
    head.map(escapeMarkdown).join('  \n'),
    ...sections.flatMap(({ heading, ...section }) => [`## ${escapeMarkdown(heading)}`, body(section)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function body({ columns, rows }: Omit<PageSection, 'heading'>): string {
  return [
    tableRow(columns),
    tableRow(columns.map(() => '---')),
    ...rows.map((row) => tableRow(row.map(cell))),
  ].join('\n');
}

function cell(pieces: Cell): string {
  return pieces.map((piece) => (typeof piece === 'string' ? escaped(piece) : placeWords(piece))).join('');
}

/** The spaces that part two pieces stay. */
function escaped(words: string): string {
  const behind = /\s$/.test(words) ? ' ' : '';
  const before = /^\s/.test(words) ? ' ' : '';
  return `${before}${escapeMarkdown(words)}${behind}`;
}
