import { rotated } from '../report/times';

/** How often something is done: unmeasured first, so that the code is warm, and measured then. */
export interface Rounds {
  readonly unmeasured: number;
  readonly measured: number;
}

/** Whoever takes longer than this, in milliseconds, is asked less often. */
export const SLOW = 3_000;

/** How often slow ones are measured. */
export const SLOW_ROUNDS = 3;

/**
 * Times the same work of several, one after the other and another one first each time, so that what else the machine
 * does hits all alike.
 *
 * @param work resolves to the milliseconds that it took
 * @returns for each one its times in milliseconds
 */
export async function timeInTurn<T>(
  contestants: readonly T[],
  { unmeasured, measured }: Rounds,
  work: (contestant: T) => Promise<number>,
): Promise<ReadonlyMap<T, readonly number[]>> {
  const times = new Map<T, number[]>(contestants.map((contestant) => [contestant, []]));
  const slow = new Set<T>();
  for (let round = 0; round < unmeasured + measured; round++) {
    for (const contestant of rotated(contestants, round)) {
      const own = times.get(contestant) ?? [];
      const isMeasured = round >= unmeasured;
      if (slow.has(contestant) && (!isMeasured || own.length >= SLOW_ROUNDS)) continue;
      const milliseconds = await work(contestant);
      if (milliseconds > SLOW) slow.add(contestant);
      if (isMeasured) own.push(milliseconds);
    }
  }
  return times;
}
