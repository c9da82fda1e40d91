import type { Program } from '../contestants/programs';
import { type Rounds, timeInTurn } from './in-turn';
import type { Series } from './series';

/** Times how long each program takes to read a whole article in a warm process, findings included. */
export async function timeAnalyses(
  programs: readonly Program[],
  article: string,
  rounds: Rounds,
): Promise<readonly Series[]> {
  const started = await Promise.all(
    programs.map(async (program) => ({ program, contestant: await program.start(false) })),
  );
  const times = await timeInTurn(started, rounds, async ({ program, contestant }) => {
    const { milliseconds, findings } = await contestant.open(article);
    if (findings === 0) throw new Error(`${program.name} finds nothing in the article: it does not work.`);
    return milliseconds;
  });
  for (const { contestant } of started) contestant.stop();
  return started.map((entry) => ({ program: entry.program, values: times.get(entry) ?? [] }));
}
