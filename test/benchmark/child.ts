import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { startProcess } from '../../scripts/setup/processes.mjs';

/** Tells the parent how large the heap is when it asks; loaded before the program. */
const HEAP_PROBE = resolve('test/benchmark/heap-probe.mjs');

/** A process that ends when the benchmark does. */
export interface Child extends ChildProcess {
  readonly stdin: Writable;
  readonly stdout: Readable;
}

/** Starts a program whose standard input and output are pipes. @param tellsHeap whether it can be asked for its heap; only where Node runs it */
export function startChild(command: string, args: readonly string[], tellsHeap: boolean): Child {
  const probe = tellsHeap ? ['--expose-gc', '--import', HEAP_PROBE] : [];
  const child = startProcess(command, [...probe, ...args], {
    stdio: ['pipe', 'pipe', 'ignore', ...(tellsHeap ? (['ipc'] as const) : [])],
  });
  if (!isPiped(child)) throw new Error(`${command} could not be started.`);
  return child;
}

function isPiped(child: ChildProcess): child is Child {
  return child.stdin !== null && child.stdout !== null;
}

/** The most bytes that a process had in memory at any time; null where the system does not tell (only Linux does). */
export function peakOf({ pid }: Child): number | null {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    return null;
  }
}

/** The bytes that JavaScript uses in a child with the heap probe, after everything that can go has gone. */
export async function heapOf(child: Child): Promise<number> {
  const answer = once(child, 'message');
  child.send('heap');
  const [bytes] = await answer;
  if (typeof bytes !== 'number') throw new Error('A process does not tell how large its heap is.');
  return bytes;
}
