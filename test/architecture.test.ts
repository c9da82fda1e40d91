import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix } from 'node:path';

/** A part of the project and what its files may import: packages, and parts by their folder or file. */
interface Layer {
  readonly place: string;
  readonly parts: readonly string[];
  readonly packages: readonly RegExp[];
}

/** As docs/architecture.md draws them. */
const LAYERS: readonly Layer[] = [
  {
    place: 'server/src/core',
    parts: ['server/src/core'],
    packages: [/^@lezer\//, /^wink-/, /^yaml$/, /^picomatch$/, /^entities\//],
  },
  {
    place: 'server/src/lsp',
    parts: ['server/src/lsp', 'server/src/core'],
    packages: [/^vscode-languageserver(?!\/node)/],
  },
  {
    place: 'server/src/cli',
    parts: ['server/src/cli', 'server/src/core', 'package.json'],
    packages: [/^node:/],
  },
  {
    place: 'server/src/node.ts',
    parts: ['server/src/lsp', 'server/src/core', 'package.json'],
    packages: [/^node:/, /^vscode-languageserver\/node$/],
  },
  { place: 'client/src', parts: ['client/src'], packages: [/^vscode$/, /^vscode-languageclient(\/|$)/] },
];

/** The names in `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')` and `require('x')`, types too. */
const IMPORTED =
  /^\s*(?:import|export)\s[^'"`;]*?\bfrom\s*['"](?<from>[^'"]+)['"]|^\s*import\s*['"](?<bare>[^'"]+)['"]|\b(?:import|require)\(\s*['"](?<called>[^'"]+)['"]/gm;

function importsOf(code: string): string[] {
  return [...code.matchAll(IMPORTED)].map(
    ({ groups }) => groups?.from ?? groups?.bare ?? groups?.called ?? '',
  );
}

/** @returns one line for each import that its layer may not have. */
function crossings(file: string, code: string): string[] {
  const layer = LAYERS.find(({ place }) => isWithin(file, place));
  if (layer === undefined) return [`${file} belongs to no layer`];
  return importsOf(code)
    .filter((name) => !mayImport(layer, file, name))
    .map((name) => `${file} imports ${name}, which ${layer.place} must not know`);
}

function mayImport({ parts, packages }: Layer, file: string, name: string): boolean {
  if (name.startsWith('.')) {
    const target = posix.join(posix.dirname(file), name);
    return parts.some((part) => isWithin(target, part));
  }
  const full = builtinModules.includes(name) ? `node:${name}` : name;
  return packages.some((allowed) => allowed.test(full));
}

function isWithin(file: string, place: string): boolean {
  return file === place || file.startsWith(`${place}/`);
}

function sourceFiles(): string[] {
  return ['server/src', 'client/src'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name).replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts')),
  );
}

describe('the layers', () => {
  it('import only what they may know', () => {
    const files = sourceFiles();
    assert.ok(files.length > 20, 'the sources are where this test looks for them');
    assert.deepEqual(
      files.flatMap((file) => crossings(file, readFileSync(file, 'utf8'))),
      [],
    );
  });

  for (const [file, code, imported] of [
    ['server/src/core/rules/rule.ts', "import { window } from 'vscode';", 'vscode'],
    ['server/src/core/rules/rule.ts', "import { readFileSync } from 'fs';", 'fs'],
    [
      'server/src/core/engine.ts',
      "import type { Range } from 'vscode-languageserver';",
      'vscode-languageserver',
    ],
    ['server/src/core/engine.ts', "import {\n  toRange,\n} from '../lsp/positions';", '../lsp/positions'],
    ['server/src/core/engine.ts', "const load = () => import('node:fs');", 'node:fs'],
    ['server/src/core/engine.ts', "export * from '../cli/main';", '../cli/main'],
    ['server/src/lsp/server.ts', "import 'node:path';", 'node:path'],
    [
      'server/src/lsp/server.ts',
      "import { x } from 'vscode-languageserver/node';",
      'vscode-languageserver/node',
    ],
    [
      'client/src/extension.ts',
      "import { e } from '../../server/src/core/engine';",
      '../../server/src/core/engine',
    ],
  ] as const) {
    it(`would not let ${file} import ${imported}`, () => {
      const [line, ...others] = crossings(file, code);
      assert.match(line ?? '', new RegExp(`^${file} imports ${imported.replaceAll('.', '\\.')},`));
      assert.deepEqual(others, []);
    });
  }

  it('lets a layer import itself and the one below', () => {
    const code = "import type { Span } from '../core/span';\nimport { toRange } from './positions';\n";
    assert.deepEqual(crossings('server/src/lsp/hover.ts', code), []);
  });
});
