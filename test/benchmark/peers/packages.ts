import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from '../../../scripts/setup/npm.mjs';
import { say, withProgress } from '../../../scripts/setup/progress.mjs';
import { BENCHMARK_FOLDER } from '../contestants/builds';

/** Where the peers are installed, with a package.json of their own; git ignores it. */
export const PEERS_FOLDER = join(BENCHMARK_FOLDER, 'peers');

/** What is installed, pinned; markdownlint in its last version that runs on Node 20. */
export const PACKAGES = {
  'write-good': '1.0.8',
  markdownlint: '0.40.0',
  rumdl: '0.2.75',
  'harper.js': '2.10.0',
  unified: '11.0.5',
  'retext-english': '5.0.0',
  'retext-equality': '7.1.0',
  'retext-stringify': '4.0.0',
  textlint: '15.8.0',
  'textlint-rule-write-good': '2.0.0',
} as const;

/** textlint has no rules of its own; this is the one for English prose. */
const TEXTLINT_RULES = { rules: { 'write-good': true } };

/**
 * Installs the peers from npm where they are missing or pinned otherwise now. They are no dependencies of the project:
 * only this benchmark needs them.
 *
 * @returns whether they are there; where they cannot be fetched it says so.
 */
export async function installPeers(): Promise<boolean> {
  const manifest = `${JSON.stringify({ private: true, dependencies: PACKAGES }, null, 2)}\n`;
  const file = join(PEERS_FOLDER, 'package.json');
  if (existsSync(file) && readFileSync(file, 'utf8') === manifest) return true;
  mkdirSync(PEERS_FOLDER, { recursive: true });
  writeFileSync(join(PEERS_FOLDER, '.textlintrc.json'), JSON.stringify(TEXTLINT_RULES));
  writeFileSync(file, manifest);
  try {
    await withProgress(`Installing what this build is held against from npm, into ${PEERS_FOLDER}`, () =>
      runNpm(['install', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: PEERS_FOLDER, quiet: true }),
    );
    return true;
  } catch (error) {
    // Without its manifest the installation is tried again the next time.
    rmSync(file);
    say(error instanceof Error ? error.message : String(error));
    return false;
  }
}
