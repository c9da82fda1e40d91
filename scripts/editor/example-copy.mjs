import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { exampleArticle } from '../setup/paths.mjs';

/** A copy of the example in a folder of its own, to try things out in: the checkout stays as it is. @returns {string} */
export function copyExample() {
  const copy = join(mkdtempSync(join(tmpdir(), 'on-the-record-')), basename(exampleArticle));
  copyFileSync(exampleArticle, copy);
  return copy;
}
