import { say } from '../../scripts/setup/progress.mjs';
import { readArguments } from './arguments';
import { type Build, baselineBuild, thisBuild } from './builds';
import { startLanguageServer } from './language-server';
import { longArticle } from './long-article';
import { editTable } from './report-edits';
import { renderTable, type Table } from './table';
import { type Rounds, timeEdits } from './time-edits';

/** The longer the article, the fewer edits tell. */
function roundsFor(words: number): Rounds {
  if (words <= 5_000) return { unmeasured: 10, measured: 20 };
  return words <= 50_000 ? { unmeasured: 3, measured: 10 } : { unmeasured: 1, measured: 5 };
}

async function main(): Promise<void> {
  const plan = readArguments(process.argv.slice(2));
  const builds = [
    { name: 'baseline', build: await baselineBuild() },
    { name: 'this build', build: await thisBuild() },
  ];
  if (plan.parts.includes('edits')) for (const words of plan.sizes) show(await edits(words, builds));
}

async function edits(words: number, builds: readonly { name: string; build: Build }[]): Promise<Table> {
  const contestants = await Promise.all(
    builds.map(({ name, build }) =>
      startLanguageServer({
        name,
        command: process.execPath,
        args: [build.server, '--stdio'],
        tellsHeap: false,
      }),
    ),
  );
  const times = await timeEdits(contestants, longArticle(words), roundsFor(words));
  for (const contestant of contestants) await contestant.stop();
  const [before, own] = times;
  if (before === undefined || own === undefined) throw new Error('Two builds give two rows of times.');
  return editTable(words, before, own);
}

function show(table: Table): void {
  say(`\n${renderTable(table)}`);
}

main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
