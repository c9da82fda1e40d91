import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  ShutdownRequest,
} from 'vscode-languageserver/node';
import { exampleArticle, projectFolder } from './paths.mjs';
import { runProcess } from './processes.mjs';

const PROGRAMS = ['cli', 'server'];
const keeper = ['--require', join(projectFolder, 'scripts', 'setup', 'code-keeper.cjs')];

/** @param {string} name */
function bundle(name) {
  return join(projectFolder, 'dist', `${name}.cjs`);
}

/** Drops the code of the last build: V8 tells code from other code by the length of its source alone. */
export function dropCode() {
  for (const name of PROGRAMS) rmSync(`${bundle(`${name}-main`)}.v8`, { force: true });
}

/** Has both programs read an article, and keeps the code that V8 makes of them meanwhile. */
export async function keepCode() {
  const check = [bundle('cli'), 'check', '--fail-on', 'never', exampleArticle];
  await Promise.all([
    runProcess(process.execPath, [...keeper, ...check], { cwd: projectFolder, quiet: true }),
    readWithServer(),
  ]);
}

async function readWithServer() {
  const server = spawn(process.execPath, [...keeper, bundle('server'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  const connection = createProtocolConnection(server.stdout, server.stdin);
  connection.listen();
  const early = ended.then(() => {
    throw new Error('The server ended before it had read the article.');
  });
  await Promise.race([askForDiagnostics(connection), early]);
  await connection.sendNotification(ExitNotification.type);
  await ended;
  connection.dispose();
}

/** @param {import('vscode-languageserver/node').ProtocolConnection} connection */
async function askForDiagnostics(connection) {
  const uri = pathToFileURL(exampleArticle).href;
  const text = readFileSync(exampleArticle, 'utf8');
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {}, publishDiagnostics: { relatedInformation: true } } },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
  await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  await connection.sendRequest(ShutdownRequest.type);
}
