import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @param {string} folder @returns {string} */
function nearestPackage(folder) {
  return existsSync(join(folder, 'package.json')) ? folder : nearestPackage(dirname(folder));
}

/** The project's folder; found by its package.json, so that it holds for a bundled test too. */
export const projectFolder = nearestPackage(dirname(fileURLToPath(import.meta.url)));

/** Editors and profiles, kept between runs; git ignores it. */
export const editorCache = join(projectFolder, '.vscode-test');

/** What a run leaves for a person to look at: logs, screenshots, results; git ignores it. */
export const outFolder = join(projectFolder, 'out');

export const exampleArticle = join(projectFolder, 'examples', 'article.md');
