import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { say, sayLoudly } from '../../scripts/setup/progress.mjs';
import { type Plan, readArguments } from './arguments';
import { baselineBuild, thisBuild } from './contestants/builds';
import { type Program, peerPrograms, productProgram } from './contestants/programs';
import { type Outcome, RUN_PART } from './parts';
import { LINTER_NAMES } from './peers/linters';
import { installPeers } from './peers/packages';
import { measureTable, summaryTable } from './report/measure-tables';
import { performancePage } from './report/performance-page';
import { renderTable, type Table } from './report/table';

/** The last whole run. */
const PAGE = 'docs/performance.md';

async function main(): Promise<void> {
  const plan = readArguments(process.argv.slice(2));
  tellLoad();
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
async function takingPart({ rivals, writes }: Plan): Promise<readonly Program[]> {
  const baseline = rivals.includes('baseline') ? [productProgram('baseline', await baselineBuild())] : [];
  const builds = [...baseline, productProgram('own', await thisBuild())];
  if (!rivals.includes('peers')) return builds;
  if (await installPeers()) return [...builds, ...(await peerPrograms())];
  const missing = `npm could not fetch them, so these are left out: ${[...LINTER_NAMES, 'rumdl'].join(', ')}.`;
  if (writes) throw new Error(`${missing} Only a run of everything is written down.`);
  sayLoudly(missing);
  return builds;
}

function tellLoad(): void {
  const [load = 0] = loadavg();
  if (load < 1) return;
  sayLoudly(`Other work goes on here (load ${load.toFixed(1)}): take the ratios, not the times.`);
}

function show(table: Table): void {
  say(`\n${renderTable(table)}`);
}

main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
