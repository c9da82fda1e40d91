import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from '../../../scripts/setup/npm.mjs';
import { runProcess } from '../../../scripts/setup/processes.mjs';
import { say, withProgress } from '../../../scripts/setup/progress.mjs';

/** Where the benchmark keeps what it makes, relative to the project; git ignores it. */
export const BENCHMARK_FOLDER = 'out/benchmark';

/** The commit that every later build is held against. */
export const BASELINE_COMMIT = '8477f5f';

/** The product as it is packaged: bundles in `dist`, and the rules' pages that the server looks for beside them. */
export interface Build {
  readonly server: string;
  readonly commandLine: string;
}

/**
 * Checks the baseline out of git and builds it, with the packages of this project where it pins the same ones; only
 * once, then it is kept. Rejects where the clone does not hold the commit, and where it does not build.
 */
export async function baselineBuild(): Promise<Build> {
  const folder = join(BENCHMARK_FOLDER, `baseline-${BASELINE_COMMIT}`);
  if (!existsSync(folder)) {
    say(`The baseline, commit ${BASELINE_COMMIT}, is checked out to ${folder} and kept there.`);
    const unfinished = `${folder}.unfinished`;
    checkOut(BASELINE_COMMIT, unfinished);
    if (lockfileIn(unfinished) !== lockfileIn('.')) {
      await withProgress('Installing the packages of the baseline', () =>
        runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: unfinished, quiet: true }),
      );
    }
    await withProgress('Building the baseline', () => bundle(unfinished));
    renameSync(unfinished, folder);
  }
  return buildIn(folder);
}

/** Builds this checkout and sets the bundles aside, so that nobody who builds meanwhile changes what is measured. */
export async function thisBuild(): Promise<Build> {
  const folder = join(BENCHMARK_FOLDER, 'this-build');
  await withProgress('Building this checkout', () => bundle('.'));
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['dist', join('docs', 'rules')]) {
    cpSync(part, join(folder, part), { recursive: true });
  }
  return buildIn(folder);
}

function checkOut(commit: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const archive = `${folder}.tar`;
  execFileSync('git', ['archive', '--format=tar', '--output', archive, commit]);
  execFileSync('tar', ['-xf', archive, '-C', folder]);
  rmSync(archive);
}

function lockfileIn(folder: string): string {
  return readFileSync(join(folder, 'package-lock.json'), 'utf8');
}

function bundle(folder: string): Promise<void> {
  return runProcess(process.execPath, ['esbuild.mjs', '--production'], { cwd: folder, quiet: true });
}

function buildIn(folder: string): Build {
  return { server: join(folder, 'dist', 'server.cjs'), commandLine: join(folder, 'dist', 'cli.cjs') };
}
