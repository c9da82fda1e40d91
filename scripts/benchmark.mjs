// Bundles and runs the benchmark of the engine: `npm run benchmark`.
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

await build({
  entryPoints: ['test/benchmark/benchmark.ts'],
  outfile: 'out/benchmark.cjs',
  bundle: true,
  platform: 'node',
  target: 'node20',
  packages: 'external',
  loader: { '.bin': 'binary' },
  logLevel: 'warning',
});
const run = spawnSync(process.execPath, ['out/benchmark.cjs'], { stdio: 'inherit' });
process.exitCode = run.status ?? 1;
