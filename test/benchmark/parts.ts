import { withProgress } from '../../scripts/setup/progress.mjs';
import type { Part } from './arguments';
import type { Program, Role } from './contestants/programs';
import { longArticle } from './long-article';
import type { Rounds } from './measures/in-turn';
import { measureMemory } from './measures/measure-memory';
import type { Measure } from './measures/series';
import { timeAnalyses } from './measures/time-analyses';
import { type EditTimes, timeEdits } from './measures/time-edits';
import { timeCommands, timeServers } from './measures/time-starts';
import { allTimes, editTable } from './report/edit-table';
import { grouped, type Table } from './report/table';

/** What one part of the benchmark gives. */
export interface Outcome {
  readonly measures: readonly Measure[];
  /** Tables besides those of the measures. */
  readonly tables: readonly Table[];
}

/** Runs one part with articles of the given lengths in words. */
type RunPart = (programs: readonly Program[], lengths: readonly number[]) => Promise<Outcome>;

export const RUN_PART: Readonly<Record<Part, RunPart>> = { start, analysis, edits, memory };

const START_ROUNDS: Rounds = { unmeasured: 1, measured: 12 };
const MEMORY_ROUNDS = 3;

/** The longer the article, the less often it need be read. */
function roundsFor(words: number): Rounds {
  if (words <= 5_000) return { unmeasured: 10, measured: 20 };
  return words <= 50_000 ? { unmeasured: 3, measured: 10 } : { unmeasured: 1, measured: 5 };
}

/** A start is the same before whatever article; the shortest one tells most of it. */
async function start(programs: readonly Program[], lengths: readonly number[]): Promise<Outcome> {
  const shortest = [Math.min(...lengths)];
  const servers = programs.filter(({ role }) => role !== 'JavaScript');
  const measure = async (name: string, time: typeof timeServers, starting: readonly Program[]) => ({
    name,
    unit: 'ms' as const,
    lengths: await withEach(name, starting, shortest, async (article, them) => ({
      series: await time(them, article, START_ROUNDS),
    })),
  });
  return {
    measures: [
      await measure('Start, command line', timeCommands, programs),
      await measure('Start, language server', timeServers, servers),
    ],
    tables: [],
  };
}

async function analysis(programs: readonly Program[], lengths: readonly number[]): Promise<Outcome> {
  const name = 'Full analysis';
  const timed = await withEach(name, programs, lengths, async (article, them, words) => ({
    series: await timeAnalyses(them, article, roundsFor(words)),
  }));
  return { measures: [{ name, unit: 'ms', lengths: timed }], tables: [] };
}

async function edits(programs: readonly Program[], lengths: readonly number[]): Promise<Outcome> {
  const name = 'One edit';
  const timed = await withEach(name, programs, lengths, async (article, them, words) => {
    const times = await timeEdits(them, article, roundsFor(words));
    return {
      series: times.map((one) => ({ program: one.program, values: allTimes(one) })),
      byKind: byKind(words, times),
    };
  });
  return { measures: [{ name, unit: 'ms', lengths: timed }], tables: timed.flatMap(({ byKind }) => byKind) };
}

/** No table where one of the two builds did not take part. */
function byKind(words: number, times: readonly EditTimes[]): readonly Table[] {
  const timesOf = (role: Role) => times.find(({ program }) => program.role === role);
  const [baseline, own] = [timesOf('baseline'), timesOf('own')];
  return baseline === undefined || own === undefined ? [] : [editTable(words, baseline, own)];
}

async function memory(programs: readonly Program[], lengths: readonly number[]): Promise<Outcome> {
  const used = await withEach('Memory', programs, lengths, async (article, them) => ({
    use: await measureMemory(them, article, MEMORY_ROUNDS),
  }));
  const measure = (name: string, what: 'peak' | 'open' | 'closed'): Measure => ({
    name,
    unit: 'MB',
    lengths: used.map(({ words, use }) => ({ words, series: use[what] })),
  });
  return {
    measures: [
      measure('Peak memory', 'peak'),
      measure('Heap, article open', 'open'),
      measure('Heap, article closed', 'closed'),
    ],
    tables: [],
  };
}

/** Measures with an article of each length, and those programs that are given one so long. */
async function withEach<T extends object>(
  what: string,
  programs: readonly Program[],
  lengths: readonly number[],
  measure: (article: string, programs: readonly Program[], words: number) => Promise<T>,
): Promise<readonly (T & { readonly words: number })[]> {
  const results: (T & { readonly words: number })[] = [];
  for (const words of lengths) {
    const fitting = programs.filter(({ longest }) => words <= longest);
    const result = await withProgress(`${what}, ${grouped(words)} words`, () =>
      measure(longArticle(words), fitting, words),
    );
    results.push({ ...result, words });
  }
  return results;
}
