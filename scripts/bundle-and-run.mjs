// Bundles a TypeScript entry for Node and runs it: `node scripts/bundle-and-run.mjs ENTRY [ARGUMENT…]`.
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { writeModels } from './setup/models.mjs';
import { sources } from './setup/sources.mjs';

const [entry, ...args] = process.argv.slice(2);
if (entry === undefined) throw new Error('Name the TypeScript file to run.');
const outfile = `out/run/${entry.replaceAll('/', '-').replace(/\.ts$/, '.cjs')}`;
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  packages: 'external',
  ...sources,
  logLevel: 'warning',
});
await writeModels();
process.exitCode = spawnSync(process.execPath, [outfile, ...args], { stdio: 'inherit' }).status ?? 1;
