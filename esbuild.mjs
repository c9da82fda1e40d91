import { build } from 'esbuild';

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  sourcemap: true,
  loader: { '.bin': 'binary' },
  logLevel: 'warning',
};

await Promise.all([build({ ...common, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/cli.cjs' })]);
