import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { outFolder, projectFolder } from './paths.mjs';

const ATTRIBUTION = 'server/src/core/english/attributions/weights/attribution.bin';

/** Puts the models beside the bundles, where whoever runs the engine finds them. */
export async function writeModels() {
  const dist = join(projectFolder, 'dist');
  mkdirSync(dist, { recursive: true });
  copyFileSync(join(projectFolder, ATTRIBUTION), join(dist, 'attribution.bin'));
  const outfile = join(outFolder, 'models', 'pack-tagger.mjs');
  await build({
    absWorkingDir: projectFolder,
    entryPoints: ['scripts/models/pack-tagger.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  const { tagger } = await import(pathToFileURL(outfile).href);
  writeFileSync(join(dist, 'tagger.bin'), tagger);
}
