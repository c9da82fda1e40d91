// node lint.mjs NAME FILE   reads a file and prints the number of findings: from nothing to findings
// node lint.mjs NAME        says "ready", and answers each { article } of its parent with { milliseconds, findings }
import { readFileSync } from 'node:fs';
import { isLinterName, LINTERS } from './linters';

const [name, file] = process.argv.slice(2);
if (!isLinterName(name)) throw new Error(`There is no peer “${name}”.`);
const lint = await LINTERS[name]();
if (file !== undefined) {
  console.log(await lint(readFileSync(file, 'utf8')));
  process.exit();
}
process.on('message', async (message) => {
  if (typeof message !== 'object' || message === null || !('article' in message)) return;
  const started = performance.now();
  const findings = await lint(String(message.article));
  process.send?.({ milliseconds: performance.now() - started, findings });
});
process.send?.('ready');
