import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** A source file of the project with its text. */
export interface SourceFile {
  /** From the project's folder, with forward slashes. */
  readonly path: string;
  readonly code: string;
}

/** The names in `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')` and `require('x')`, types too. */
const IMPORTED =
  /^\s*(?:import|export)\s[^'"`;]*?\bfrom\s*['"](?<from>[^'"]+)['"]|^\s*import\s*['"](?<bare>[^'"]+)['"]|\b(?:import|require)\(\s*['"](?<called>[^'"]+)['"]/gm;

/** What a file's code imports, as written. */
export function importsOf(code: string): string[] {
  return [...code.matchAll(IMPORTED)].map(
    ({ groups }) => groups?.from ?? groups?.bare ?? groups?.called ?? '',
  );
}

/** Where a relative import leads, without its ending; null for a package. */
export function targetOf(file: string, imported: string): string | null {
  return imported.startsWith('.') ? posix.join(posix.dirname(file), imported) : null;
}

/** The TypeScript files under some folders, tests left out. */
export function sourceFiles(...folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name).replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
      .map((path) => ({ path, code: readFileSync(path, 'utf8') })),
  );
}
