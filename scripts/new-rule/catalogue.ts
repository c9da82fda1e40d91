/** What a rule asks, and so when it is asked again. */
export type Reach = 'paragraph' | 'source' | 'poll' | 'article';

/** The list of all rules. */
export const CATALOGUE = 'server/src/core/rules/all-rules.ts';

/** `statNoPeriod` for `stat-no-period`. */
export function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The list with one rule more, imported in its place of the alphabet and asked last. */
export function withRule(list: string, id: string): string {
  const line = `import { ${camelCase(id)} } from './${id}';`;
  const imports = list.match(/^import .*$/gm) ?? [];
  const behind = imports.find((other) => pathOf(other) > `./${id}`);
  const imported =
    behind === undefined ? list.replace(/^\n/m, `${line}\n\n`) : list.replace(behind, `${line}\n${behind}`);
  return imported.replace(/\n\];\n$/, `\n  ${camelCase(id)},\n];\n`);
}

function pathOf(line: string): string {
  return /'([^']+)'/.exec(line)?.[1] ?? '';
}
