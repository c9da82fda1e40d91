import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Models } from './core/english/models';

/**
 * Reads the models under Node.
 *
 * @param folder where the build has put them: beside the bundles.
 */
export function readModels(folder: string): Models {
  return {
    attribution: readFileSync(join(folder, 'attribution.bin')),
    tagger: readFileSync(join(folder, 'tagger.bin')),
  };
}
