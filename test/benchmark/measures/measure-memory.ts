import type { Program } from '../contestants/programs';
import type { Series } from './series';

/** Bytes that each program held. */
export interface MemoryUse {
  /** The most at any time; of nobody where the system does not tell. */
  readonly peak: readonly Series[];
  /** What JavaScript uses, all that can go gone, while the article is open. */
  readonly open: readonly Series[];
  /** The same when it is closed again; only of the builds, as peers keep nothing. */
  readonly closed: readonly Series[];
}

/** Lets each program read an article in a new process of its own, several times in turn, and asks what it holds. */
export async function measureMemory(
  programs: readonly Program[],
  article: string,
  rounds: number,
): Promise<MemoryUse> {
  const found: { program: Program; peak: number | null; open: number | null; closed: number | null }[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const program of programs) found.push({ program, ...(await memoryOf(program, article)) });
  }
  const seriesOf = (what: 'peak' | 'open' | 'closed') =>
    programs
      .map((program) => ({
        program,
        values: found.filter((one) => one.program === program).flatMap((one) => one[what] ?? []),
      }))
      .filter(({ values }) => values.length > 0);
  return { peak: seriesOf('peak'), open: seriesOf('open'), closed: seriesOf('closed') };
}

async function memoryOf({ role, start }: Program, article: string) {
  const tellsHeap = role !== 'native';
  const contestant = await start(tellsHeap);
  await contestant.open(article);
  const peak = contestant.peak();
  const open = tellsHeap ? await contestant.heap() : null;
  let closed: number | null = null;
  if (role === 'baseline' || role === 'own') {
    await contestant.close();
    closed = await contestant.heap();
  }
  contestant.stop();
  return { peak, open, closed };
}
