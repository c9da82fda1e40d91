import { MARKDOWN_LANGUAGES } from '../../server/src/core/config/markdown-languages';
import { type MarkdownExample, NEWSROOM_MARKDOWN } from '../../test/examples/newsroom-markdown';

const OPENING = '<!-- examples -->';
const CLOSING = '<!-- /examples -->';

/**
 * The page on Markdown with its examples between `<!-- examples -->` and `<!-- /examples -->`: those that the tests hold
 * the engine to.
 *
 * @throws when the page lacks one of the two marks.
 */
export function withExamples(page: string): string {
  const start = page.indexOf(OPENING);
  const end = page.indexOf(CLOSING);
  if (start < 0 || end < start)
    throw new Error(`docs/markdown.md needs a line ${OPENING} and, below it, a line ${CLOSING}.`);
  const dialects = new Set(NEWSROOM_MARKDOWN.map(({ dialect }) => dialect));
  const tables = Array.from(dialects, (name) =>
    tableOf(
      name,
      NEWSROOM_MARKDOWN.filter(({ dialect }) => dialect === name),
    ),
  ).join('\n\n');
  const languages = `Editors' names for it: ${MARKDOWN_LANGUAGES.map((id) => `\`${id}\``).join(', ')}, and what Vim joins them to.`;
  return `${page.slice(0, start + OPENING.length)}\n\n${languages}\n\n${tables}\n\n${page.slice(end)}`;
}

function tableOf(dialect: string, examples: readonly MarkdownExample[]): string {
  const rows = examples.map(
    ({ what, text, read }) => `| ${what} | ${code(text)} | ${read.map(code).join('<br>')} |`,
  );
  return [
    `### ${dialect}`,
    '',
    '| what | as it is written | as it is read |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** In one cell of a table, with a sign for each line break and a name for each character that nobody sees. */
function code(text: string): string {
  const shown = text
    .trimEnd()
    .replaceAll('\n', ' ⏎ ')
    .replaceAll('|', '\\|')
    .replace(
      /\p{Cf}|\p{Mn}|\u2011/gu,
      (one) => `⟨U+${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
    );
  const fence = shown.includes('`') ? '``' : '`';
  return `${fence}${shown}${fence}`;
}
