import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticles } from '../../training/parse-articles';

const FOLDER = 'training/articles';

/** The articles that were written for training, without their marks. */
export function writtenArticles(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => parseArticles(readFileSync(join(FOLDER, file), 'utf8')))
    .map(({ text }) => text);
}
