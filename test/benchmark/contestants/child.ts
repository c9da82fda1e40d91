import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { startProcess } from '../../../scripts/setup/processes.mjs';

/** Tells the parent how large the heap is when it asks; loaded before the program. */
const HEAP_PROBE = resolve('test/benchmark/contestants/heap-probe.mjs');

/** How a program is started. */
export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

/** How the benchmark speaks with a child besides its standard streams. */
export interface Channel {
  /** Whether there is a channel for messages of Node. */
  readonly hasMessages: boolean;
  /** Whether it can be asked for its heap; only where Node runs it. */
  readonly tellsHeap: boolean;
}

/** A process that ends when the benchmark does. */
export interface Child extends ChildProcess {
  readonly stdin: Writable;
  readonly stdout: Readable;
}

/** Starts a program whose standard input and output are pipes. When it breaks off, so does the benchmark. */
export function startChild({ command, args, cwd }: Command, { hasMessages, tellsHeap }: Channel): Child {
  const probe = tellsHeap ? ['--expose-gc', '--import', HEAP_PROBE] : [];
  const child = startProcess(command, [...probe, ...args], {
    cwd,
    stdio: ['pipe', 'pipe', 'inherit', ...(hasMessages || tellsHeap ? (['ipc'] as const) : [])],
  });
  child.on('exit', (code, signal) => {
    // It is killed when it is needed no longer.
    if (code !== 0 && signal !== 'SIGKILL') {
      throw new Error(`${[command, ...args].join(' ')}\nended with ${signal ?? `exit code ${code}`}.`);
    }
  });
  if (!isPiped(child)) throw new Error(`${command} could not be started.`);
  return child;
}

function isPiped(child: ChildProcess): child is Child {
  return child.stdin !== null && child.stdout !== null;
}

/** The most bytes that a process had in memory at any time; null where the system does not tell: only Linux does. */
export function peakOf({ pid }: Child): number | null {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    return null;
  }
}

/** The bytes that JavaScript uses in a child that tells its heap, after everything that can go has gone. */
export async function heapOf(child: Child): Promise<number> {
  const answer = once(child, 'message');
  child.send('heap');
  const [bytes] = await answer;
  if (typeof bytes !== 'number') throw new Error('A process does not tell how large its heap is.');
  return bytes;
}
