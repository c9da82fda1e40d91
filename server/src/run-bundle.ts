import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/**
 * Runs a bundle beside this one as `require` would, but with the code that V8 made of it when the project was built:
 * that spares it a fifth of a start. Of another version of V8 it turns the code down, and makes its own.
 */
export function runBundle(name: string): void {
  compileExpressionsAtOnce();
  const file = join(__dirname, name);
  const kept = `${file}.v8`;
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
  const script = new Script(source, {
    filename: file,
    ...(existsSync(kept) ? { cachedData: readFileSync(kept) } : {}),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, file, __dirname);
}

/**
 * Has V8 make machine code of a regular expression when it is first run. Left alone, it makes bytecode first and
 * machine code the next time; the engine asks all its expressions of every paragraph, so it would make both of each,
 * which is a seventh of a start.
 *
 * Electron may have fixed the flags, and ends a process that sets one.
 */
function compileExpressionsAtOnce(): void {
  if (process.versions.electron === undefined) setFlagsFromString('--no-regexp-tier-up');
}
