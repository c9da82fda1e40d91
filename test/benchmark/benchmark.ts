import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { say, sayLoudly } from '../../scripts/setup/progress.mjs';
import { type Plan, readArguments } from './arguments';
import { baselineBuild, thisBuild } from './contestants/builds';
import { type Program, peerPrograms, productProgram } from './contestants/programs';
import { type Outcome, RUN_PART } from './parts';
import { installPeers, PACKAGES } from './peers/packages';
import { measureTable, summaryTable } from './report/measure-tables';
import { performancePage } from './report/performance-page';
import { renderTable, type Table } from './report/table';

/** The last whole run. */
const PAGE = 'docs/performance.md';

async function main(): Promise<void> {
  const plan = readArguments(process.argv.slice(2));
  const [load = 0] = loadavg();
  if (load > 1)
    sayLoudly(`Other work goes on here (load ${load.toFixed(1)}): take the ratios, not the times.`);
  const programs = await takingPart(plan);
  const outcomes: Outcome[] = [];
  for (const part of plan.parts) {
    const outcome = await RUN_PART[part](programs, plan.lengths);
    for (const table of [...outcome.tables, ...outcome.measures.map(measureTable)]) show(table);
    outcomes.push(outcome);
  }
  const measures = outcomes.flatMap((outcome) => outcome.measures);
  show(summaryTable(measures));
  if (!plan.writes) return;
  const tables = outcomes.flatMap((outcome) => outcome.tables);
  writeFileSync(PAGE, performancePage(measures, tables));
  say(`\n${PAGE} is written.`);
}

/** The programs that the plan names, as far as they can be had. */
async function takingPart({ rivals }: Plan): Promise<readonly Program[]> {
  const baseline = rivals.includes('baseline') ? [productProgram('baseline', await baselineBuild())] : [];
  const builds = [...baseline, productProgram('own', await thisBuild())];
  if (!rivals.includes('peers')) return builds;
  if (await installPeers()) return [...builds, ...(await peerPrograms())];
  sayLoudly(
    `They could not be fetched from npm, so these are left out: ${Object.keys(PACKAGES).join(', ')}.`,
  );
  return builds;
}

function show(table: Table): void {
  say(`\n${renderTable(table)}`);
}

main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
