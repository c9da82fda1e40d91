import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { startProcess } from '../../../scripts/setup/processes.mjs';
import { BENCHMARK_FOLDER } from '../contestants/builds';
import type { Program } from '../contestants/programs';
import { type Rounds, timeInTurn } from './in-turn';
import type { Series } from './series';

/** Times how long each program takes from being called with the file to its end, findings printed. */
export async function timeCommands(
  programs: readonly Program[],
  article: string,
  rounds: Rounds,
): Promise<readonly Series[]> {
  const file = resolve(BENCHMARK_FOLDER, 'article.md');
  mkdirSync(BENCHMARK_FOLDER, { recursive: true });
  writeFileSync(file, article);
  const times = await timeInTurn(programs, rounds, (program) => timeCommand(program, file));
  return programs.map((program) => ({ program, values: times.get(program) ?? [] }));
}

async function timeCommand(
  { name, command: { command, args, cwd } }: Program,
  file: string,
): Promise<number> {
  const started = performance.now();
  const child = startProcess(command, [...args, file], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = 0;
  child.stdout?.on('data', (data: Buffer) => {
    printed += data.length;
  });
  await once(child, 'close');
  const milliseconds = performance.now() - started;
  if (printed === 0) throw new Error(`${name} prints nothing about the article: it does not work.`);
  return milliseconds;
}

/** Times how long each language server takes from its start to its first findings. */
export async function timeServers(
  programs: readonly Program[],
  article: string,
  rounds: Rounds,
): Promise<readonly Series[]> {
  const times = await timeInTurn(programs, rounds, async (program) => {
    const started = performance.now();
    const contestant = await program.start(false);
    await contestant.open(article);
    const milliseconds = performance.now() - started;
    contestant.stop();
    return milliseconds;
  });
  return programs.map((program) => ({ program, values: times.get(program) ?? [] }));
}
