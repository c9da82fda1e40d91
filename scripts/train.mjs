// Bundles and runs the trainer: `npm run train`, or `npm run train -- --check`.
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

await build({
  entryPoints: ['training/run.ts'],
  outfile: 'out/train.cjs',
  bundle: true,
  platform: 'node',
  target: 'node20',
  packages: 'external',
  loader: { '.bin': 'binary' },
  logLevel: 'warning',
});
const run = spawnSync(process.execPath, ['out/train.cjs', ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = run.status ?? 1;
