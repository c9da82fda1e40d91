import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 make machine code of a regular expression when it is first run. Left alone, it makes bytecode first and
 * machine code the next time; the engine asks all its expressions of every paragraph, so it would make both of each,
 * which is a seventh of a start.
 *
 * Electron may have fixed the flags, and ends a process that sets one.
 */
export function compileExpressionsAtOnce(): void {
  if (process.versions.electron === undefined) setFlagsFromString('--no-regexp-tier-up');
}
