import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { createEngine } from './core/engine';
import { serve } from './lsp/server';
import { readModels } from './read-models';

const TRANSPORTS = ['--stdio', '--node-ipc', '--socket', '--pipe'];

/** The language server on Node, over standard streams, Node's IPC, a socket or a pipe. */
function main(): void {
  if (!process.argv.some((argument) => TRANSPORTS.includes(argument.split('=')[0] ?? ''))) {
    process.stderr.write(
      'This is the language server of On the Record; an editor starts it.\n' +
        'To start it by hand, say how it is to be spoken to: node server.cjs --stdio\n',
    );
    process.exitCode = 2;
    return;
  }
  serve(createConnection(ProposedFeatures.all), {
    version,
    loadEngine: () => createEngine(readModels(__dirname)),
    rulePages: rulePages(),
    readText,
  });
}

/** The pages are packed beside the bundle; without them diagnostics carry no link. */
function rulePages(): string | null {
  const folder = join(__dirname, '..', 'docs', 'rules');
  return existsSync(folder) ? `${pathToFileURL(folder).href}/` : null;
}

const ABSENT: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

/**
 * Files of virtual workspaces are the editor's alone. Nearly always there is no file, and this stands between a keystroke
 * and its findings: the system is asked without the detour over the thread pool, which costs ten times as much.
 */
async function readText(uri: string): Promise<string | null> {
  if (!uri.startsWith('file:')) return null;
  try {
    const path = fileURLToPath(uri);
    if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return null;
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && ABSENT.has(String(error.code));
    if (isAbsent) return null;
    throw error;
  }
}

main();
