import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { LINTER_NAMES, type LinterName } from '../peers/linters';
import { PEERS_FOLDER } from '../peers/packages';
import type { Build } from './builds';
import type { Command } from './child';
import type { Contestant } from './contestant';
import { startLanguageServer } from './language-server';
import { startLinter } from './linter';

/** Whether it is a build of the product, or what else a writer would use: a peer. */
export type Role = 'baseline' | 'own' | 'JavaScript' | 'native';

/** A program that takes part. */
export interface Program {
  readonly name: string;
  readonly role: Role;
  /** The length in words of the longest article that it is given. */
  readonly longest: number;
  /** Called with a file, prints what it finds in it, and ends. */
  readonly command: Command;
  /** Starts it as a process that stays. @param tellsHeap so that it can be asked for its heap */
  start(tellsHeap: boolean): Promise<Contestant>;
}

/** A build of the product: its command line, and its language server. */
export function productProgram(role: 'baseline' | 'own', { commandLine, server }: Build): Program {
  return {
    name: role === 'own' ? 'this build' : 'baseline',
    role,
    longest: Number.POSITIVE_INFINITY,
    command: node([resolve(commandLine), 'check'], '.'),
    start: (tellsHeap) =>
      startLanguageServer(node([resolve(server), '--stdio'], '.'), { tellsHeap, needsNudges: false }),
  };
}

/** The peers that are installed. Bundles the script that runs those in Node. */
export async function peerPrograms(): Promise<readonly Program[]> {
  await build({
    entryPoints: ['test/benchmark/peers/lint-process.ts'],
    outfile: join(PEERS_FOLDER, LINT_SCRIPT),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  const rumdl = rumdlProgram();
  return [...LINTER_NAMES.map(linterProgram), ...(rumdl === null ? [] : [rumdl])];
}

/** It stands where the peers are installed, so that it finds them. */
const LINT_SCRIPT = 'lint.mjs';

/** Longer texts take harper.js minutes a round. */
const LONGEST: Readonly<Partial<Record<LinterName, number>>> = { 'harper.js': 20_000 };

function linterProgram(name: LinterName): Program {
  const command = node([LINT_SCRIPT, name], PEERS_FOLDER);
  return {
    name,
    role: 'JavaScript',
    longest: LONGEST[name] ?? Number.POSITIVE_INFINITY,
    command,
    start: (tellsHeap) => startLinter(command, tellsHeap),
  };
}

/**
 * rumdl is one executable, in a package of its own for each platform; null where there is none for this one. Its
 * server, as of 0.2.75, keeps about every tenth answer to itself until the next message arrives.
 */
function rumdlProgram(): Program | null {
  const packages = resolve(PEERS_FOLDER, 'node_modules', '@rumdl');
  const command = (existsSync(packages) ? readdirSync(packages) : [])
    .flatMap((name) => ['rumdl', 'rumdl.exe'].map((file) => join(packages, name, file)))
    .find((file) => existsSync(file));
  if (command === undefined) return null;
  const called = (...args: string[]): Command => ({ command, args, cwd: PEERS_FOLDER });
  return {
    name: 'rumdl (Rust)',
    role: 'native',
    longest: Number.POSITIVE_INFINITY,
    command: called('check', '--no-config', '--no-cache'),
    start: () =>
      startLanguageServer(called('server', '--no-config'), { tellsHeap: false, needsNudges: true }),
  };
}

function node(args: readonly string[], cwd: string): Command {
  return { command: process.execPath, args, cwd };
}
