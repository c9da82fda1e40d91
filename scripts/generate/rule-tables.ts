import type { Rule } from '../../server/src/core/rules/rule';

const OPENING = '<!-- rules -->';
const CLOSING = '<!-- /rules -->';

/**
 * The README with its table of default rules, and the names of the others, between `<!-- rules -->` and
 * `<!-- /rules -->`.
 *
 * @throws when the README lacks one of the two marks.
 */
export function withRuleTable(readme: string, rules: readonly Rule[]): string {
  const start = readme.indexOf(OPENING);
  const end = readme.indexOf(CLOSING);
  if (start < 0 || end < start) {
    throw new Error(
      `README.md needs a line ${OPENING} and, below it, a line ${CLOSING}: the table of rules goes between them.`,
    );
  }
  const onRequest = rules.filter((rule) => !rule.default);
  const others = onRequest.map(({ id }) => link(id, 'docs/rules/')).join(', ');
  const table = [
    ruleTable(
      rules.filter((rule) => rule.default),
      'docs/rules/',
    ),
    ...(onRequest.length === 0
      ? []
      : ['', `${onRequest.length} more are off until you switch them on: ${others}.`]),
  ].join('\n');
  return `${readme.slice(0, start + OPENING.length)}\n\n${table}\n\n${readme.slice(end)}`;
}

/** The index of the rules' pages. */
export function ruleIndex(rules: readonly Rule[]): string {
  return `# Rules

A rule is an editor's question, asked once, in the right place. Each has a page: why it matters, who asks for it, what it asks about and what it leaves alone, and how to turn it down.

## In the default set

${ruleTable(
  rules.filter((rule) => rule.default),
  '',
)}

## On request

Switch them on with \`"onTheRecord.rules": {"anon-quote": "hint"}\` in your settings, or under \`rules:\` in \`.on-the-record.yaml\`.

${ruleTable(
  rules.filter((rule) => !rule.default),
  '',
)}

## About suppressions

[suppression](suppression.md) is asked beside the rules: about lines that tell a rule to leave a block or a file alone.

This page is written by \`npm run generate\`.
`;
}

function ruleTable(rules: readonly Rule[], folder: string): string {
  return [
    '| rule | asks about | severity | asked for by |',
    '|---|---|---|---|',
    ...rules.map(
      ({ id, title, severity, backing }) =>
        `| ${link(id, folder)} | ${cell(title)} | ${severity} | ${cell(backing.join(', '))} |`,
    ),
  ].join('\n');
}

function link(id: string, folder: string): string {
  return `[${id}](${folder}${id}.md)`;
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|');
}
