// Runs before anything is installed: only Node's own modules here.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './npm.mjs';
import { projectFolder } from './paths.mjs';
import { runProcess } from './processes.mjs';
import { say, withProgress } from './progress.mjs';

const oldestNode = [20, 19];

function isInstalled() {
  const installed = join(projectFolder, 'node_modules', '.package-lock.json');
  const wanted = join(projectFolder, 'package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs;
}

/** Installs the pinned packages if they are missing or older than the lockfile, and builds. */
export async function prepare() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = oldestNode;
  if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
    throw new Error(`This needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}.`);
  }
  if (!isInstalled()) {
    await withProgress('Installing packages (npm ci)', () =>
      runNpm(['ci', '--no-audit', '--no-fund'], { cwd: projectFolder, quiet: true }),
    );
  }
  await withProgress('Building', () =>
    runProcess(process.execPath, ['esbuild.mjs'], { cwd: projectFolder, quiet: true }),
  );
}

/** Prints what went wrong, without this program's own stack. @param {unknown} error */
export function tellFailure(error) {
  say(`\n${error instanceof Error ? error.message : String(error)}`);
}
