// Runs before anything is installed: only Node's own modules here.
import { runProcess } from './processes.mjs';

/** npm as this machine calls it; under `npm start` its own script is known, which needs no shell. */
function npmCommand() {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js')
    ? [process.execPath, script]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

/** @param {readonly string[]} args @param {import('./processes.mjs').RunOptions} options */
export function runNpm(args, options) {
  const [command = 'npm', ...first] = npmCommand();
  return runProcess(command, [...first, ...args], options);
}
