// node esbuild.mjs              development build with source maps
// node esbuild.mjs --production small, without source maps: what is packaged
// node esbuild.mjs --watch      builds again at every change: F5 in VS Code
import { build, context } from 'esbuild';

const isProduction = process.argv.includes('--production');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  sourcemap: !isProduction,
  minify: isProduction,
  loader: { '.bin': 'binary' },
  logLevel: 'warning',
};

const entries = [
  { entryPoints: ['client/src/extension.ts'], outfile: 'dist/extension.cjs', external: ['vscode'] },
  { entryPoints: ['server/src/node.ts'], outfile: 'dist/server.cjs' },
  { entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/cli.cjs' },
].map((entry) => ({ ...common, ...entry }));

/** Prints the lines that tell VS Code's task when a build begins and ends. @type {import('esbuild').Plugin} */
const watchReport = {
  name: 'watch-report',
  setup({ onStart, onEnd }) {
    onStart(() => console.log('[watch] build started'));
    onEnd(({ errors }) => {
      for (const { text, location } of errors) {
        console.error(`✘ ${location?.file}:${location?.line}:${(location?.column ?? 0) + 1}: ${text}`);
      }
      console.log('[watch] build finished');
    });
  },
};

if (process.argv.includes('--watch')) {
  for (const entry of entries) {
    const watched = await context({ ...entry, logLevel: 'silent', plugins: [watchReport] });
    await watched.watch();
  }
} else {
  await Promise.all(entries.map((entry) => build(entry)));
}
